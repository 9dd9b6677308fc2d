import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { asked, checkOf, expectChosen, feedbackOf, respond } from './answering.ts'
import { questionOf, questionsOf, scored } from './content.ts'
import { expect, test } from './journey.ts'
import {
  endReview,
  headingNamed,
  intro,
  itemsOf,
  minutesOf,
  nextOn,
  type Part,
  parts,
  pathLine,
  pathTitle,
  sittings,
} from './path.ts'
import { markOn, readToEnd, storedAnswers } from './progress.ts'
import { rightResponse, wrongResponse } from './responses.ts'

const path = 'en/student-path/'
const review = `${path}review/`
const written = parts.filter(({ isWritten }) => isWritten)

/** Follows the line of the path to the next page, and sees that it is what the link said. */
async function goOn(page: Page, to: string): Promise<void> {
  await expect(nextOn(page)).toHaveAccessibleName(to)
  await nextOn(page).click()
  await expect(headingNamed(page, to)).toBeVisible()
}

/** The links of the page of the path, in its order: their names and where they lead. */
const linksOn = (page: Page): Promise<{ name: string; href: string }[]> =>
  page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => ({ name: one.textContent ?? '', href: (one as HTMLAnchorElement).href })))

test('The path lists every part of its four sittings in order, with minutes that add up, and a review at the end', async ({
  page,
}) => {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1, name: pathTitle, exact: true })).toBeVisible()
  await expect(page.getByText(intro, { exact: true })).toBeVisible()
  const minutes = (n: number) => fill(en.course.minutesOther, { n })
  const titles = sittings.map(
    (sitting, at) => `${fill(en.path.sitting, { n: at + 1 })} ${sitting.title} ${minutes(minutesOf(sitting.parts))}`,
  )
  const last = `${en.path.atTheEnd} ${en.path.review} ${minutes(endReview.minutes)}`
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([...titles, last])
  const shown = ({ title, minutes: n, kind, isWritten }: Part) =>
    [
      title,
      ...(isWritten ? [] : [en.course.beingWritten]),
      ...(kind === 'role-play' ? [en.path.rolePlay] : []),
      minutes(n),
    ].join(' ')
  for (const [at, sitting] of sittings.entries()) await expect(itemsOf(page, at)).toHaveText(sitting.parts.map(shown))
})

test('Every part of the path has a link; one that has no page yet says so instead', async ({ page }) => {
  await page.goto(path)
  for (const [at, sitting] of sittings.entries())
    for (const [place, { title, isWritten }] of sitting.parts.entries()) {
      const item = itemsOf(page, at).nth(place)
      await expect(item.getByRole('link')).toHaveText(isWritten ? [title] : [])
      await expect(item.getByText(en.course.beingWritten)).toHaveCount(isWritten ? 0 : 1)
    }
})

test('From the first page, the next page on the path is what its link says, and the path is one click away', async ({
  page,
}) => {
  await page.goto('en/start/')
  for (const { title } of written.slice(1, 4)) await goOn(page, title)
  await pathLine(page).getByRole('link', { name: en.path.onPath, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: pathTitle, exact: true })).toBeVisible()
})

test('A learner who has read a part to its end finds its tick on the path, and the minutes as they were', async ({
  page,
}) => {
  const [first, second] = written.filter(({ kind }) => kind === 'lesson')
  const sums = page.getByText(intro, { exact: true }).or(page.getByRole('heading', { level: 2 }))
  await page.goto(path)
  const before = await sums.allTextContents()
  expect(before).toHaveLength(sittings.length + 2)
  await page
    .getByRole('main')
    .getByRole('link', { name: first?.title ?? '?', exact: true })
    .click()
  await readToEnd(page, first?.id ?? '')

  await pathLine(page).getByRole('link', { name: en.path.onPath, exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: first?.title ?? '?' })).toContainText(en.progress.read)
  await expect(markOn(page, first?.id ?? '')).toHaveText(en.progress.read)
  await expect(markOn(page, second?.id ?? '')).toBeEmpty()
  await expect(page.getByText(en.progress.read, { exact: true })).toHaveCount(1)
  expect(await sums.allTextContents()).toEqual(before)
})

/** The ids of the questions that the review may ask of some lessons: those that are marked, without sortings. */
const askable = (lessons: readonly Part[]): string[] =>
  lessons
    .flatMap(({ id }) => questionsOf(id))
    .filter(({ kind, guess }) => scored.some((one) => one === kind) && kind !== 'categorise' && !guess)
    .map(({ id }) => id)

test('The mixed review draws ten questions from all lessons of the path, and what was answered stands', async ({
  page,
}) => {
  const lessons = written.filter(({ kind }) => kind === 'lesson')
  await page.goto(review)
  const idsIn = (which: string) =>
    page.locator(which).evaluateAll((all) => all.map((one) => one.getAttribute('data-question') ?? ''))
  expect((await idsIn('[data-question]')).toSorted()).toEqual(askable(lessons).toSorted())
  const drawn = await idsIn('[data-question]:visible')
  expect(drawn).toHaveLength(10)
  const modules = [...Map.groupBy(lessons, ({ module }) => module).values()]
  const asks = modules.filter((some) => askable(some).some((id) => drawn.includes(id)))
  expect(asks.length, 'modules among the ten').toBeGreaterThan(2)

  const [right, wrong] = drawn.filter((id) => questionOf(id).kind === 'single')
  const responses = [
    [right ?? '', rightResponse(questionOf(right ?? '')), en.quiz.right],
    [wrong ?? '', wrongResponse(questionOf(wrong ?? '')), en.quiz.wrong],
  ] as const
  for (const [id, response, verdict] of responses) {
    await respond(asked(page, id), response)
    await checkOf(asked(page, id)).click()
    await expect(feedbackOf(asked(page, id)).getByRole('heading', { name: verdict, exact: true })).toBeFocused()
  }
  await expect.poll(() => storedAnswers(page)).toEqual(responses.map(([id]) => id).toSorted())
  await page.reload()
  for (const [id, response] of responses) {
    await expect(markOn(page, id)).toHaveText(en.progress.answered)
    await expectChosen(asked(page, id), response)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('one link after the other leads from the first page through every written part, in the order of the path, to the review @chromium-only', async ({
    page,
  }) => {
    await page.goto(path)
    const listed = await linksOn(page)
    expect(listed.map(({ name }) => name)).toEqual([...written.map(({ title }) => title), en.path.review])
    await page.goto('en/start/')
    const walked = [page.url()]
    for (const { name } of listed.slice(1)) {
      await expect(pathLine(page).getByRole('link')).toHaveText([en.path.onPath, name])
      await goOn(page, name)
      walked.push(page.url())
    }
    expect(walked).toEqual(listed.map(({ href }) => href))
    await expect(pathLine(page)).toHaveCount(0)
    expect(await page.locator('[data-question]:visible').count()).toBeGreaterThan(10)
  })
})
