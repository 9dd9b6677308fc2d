import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import {
  type Asked,
  checkedOn,
  checkOf,
  expectChosen,
  expectEveryRationale,
  expectFeedback,
  fieldOf,
  firstOn,
  inputOf,
  orderOf,
  respond,
  textOf,
} from './answering.ts'
import { checked, lessonWith, moduleOf } from './content.ts'
import { expect, test } from './journey.ts'
import { type Response, rightResponse } from './responses.ts'
import { least, smallTargetsIn, targetsIn } from './targets.ts'

// Firefox has no mobile mode, and makes no click of a tap: only the sizes are measured there.
test.use({
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: ({ browserName }, use) => use(browserName === 'chromium'),
})

test('With single taps alone, a reader goes in, opens a definition, answers the first question, opens its answers, and goes on @chromium-only', async ({
  page,
}) => {
  await page.goto('en/')
  await page.getByRole('link', { name: en.home.leadLink }).tap()
  await page.getByRole('link', { name: en.course.begin, exact: true }).tap()

  await page.locator('button.term').first().tap()
  const note = page.locator('[popover]:popover-open')
  await expect(note).toBeVisible()
  await page.getByRole('heading', { level: 2 }).first().tap()
  await expect(note).toHaveCount(0)

  const [it] = await checkedOn(page)
  if (!it) throw new Error('The first lesson asks nothing.')
  const response = rightResponse(it.question)
  await respondByTaps(it, response)
  await checkOf(it).tap()
  await expectFeedback(it, response)
  const answers = it.on.locator('details:visible')
  await answers.locator('summary').tap()
  await expectEveryRationale(answers, it.question)

  // A tap on the list opens the device's own; what is tapped there arrives as a change of the list.
  await page.getByRole('combobox', { name: en.theme.label }).selectOption({ label: en.theme.dark })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.locator('a[rel="next"]').tap()
  await expect(page).not.toHaveURL(/the-call/)
})

for (const kind of checked) {
  test(`With single taps alone, a reader answers a question of kind ${kind} and tries again; nothing is dragged @chromium-only`, async ({
    page,
  }) => {
    await page.goto(lessonWith(kind))
    const it = await firstOn(page, kind)
    const response = rightResponse(it.question)
    await respondByTaps(it, response)
    await expectChosen(it, response)
    await checkOf(it).tap()
    await expectFeedback(it, response)
    await it.on.getByRole('button', { name: en.quiz.again }).tap()
    await expectChosen(it, response)
    await expect(it.on.locator('[draggable="true"]')).toHaveCount(0)
  })

  test(`Every control of a question of kind ${kind} is at least ${least} by ${least} pixels large, before and after Check`, async ({
    page,
  }) => {
    await page.goto(lessonWith(kind))
    const it = await firstOn(page, kind)
    if (kind === 'own-words') await fieldOf(it).fill('I see her coat.')
    await respond(it, rightResponse(it.question))
    await expect(checkOf(it)).toBeEnabled()
    for (const fold of await it.on.getByRole('group').locator('summary').all()) await fold.click()
    expect((await targetsIn(it.on)).length).toBeGreaterThan(3)
    expect(await smallTargetsIn(it.on)).toEqual([])
    await checkOf(it).click()
    await expectFeedback(it, rightResponse(it.question))
    expect((await targetsIn(it.on)).length).toBeGreaterThan(0)
    expect(await smallTargetsIn(it.on)).toEqual([])
  })
}

test(`Every control of a reflection is at least ${least} by ${least} pixels large`, async ({ page }) => {
  await page.goto(lessonWith('reflection'))
  const it = await firstOn(page, 'reflection')
  // Typed, because React hears nothing of fill() in Firefox as it is driven here, once the question is awake.
  await fieldOf(it).pressSequentially('It was a Friday.')
  await expect(it.on.getByRole('button', { name: en.quiz.deleteWords })).toBeVisible()
  expect((await targetsIn(it.on)).length).toBeGreaterThan(1)
  expect(await smallTargetsIn(it.on)).toEqual([])
})

for (const path of [
  '',
  'course/',
  'course/the-hour/',
  ...moduleOf('the-hour').lessons.map(({ id }) => `course/the-hour/${id}/`),
  'course/the-hour/review/',
  'glossary/',
]) {
  test(`Every target of en/${path} that stands by itself is at least ${least} by ${least} pixels large`, async ({
    page,
  }) => {
    await page.goto(`en/${path}`)
    const all = page.locator('body')
    expect((await targetsIn(all)).length).toBeGreaterThan(9)
    expect(await smallTargetsIn(all)).toEqual([])
  })
}

/** Chooses by taps; lines are put in order by the buttons that move them up. */
async function respondByTaps(it: Asked, response: Response): Promise<void> {
  await it.on.scrollIntoViewIfNeeded()
  switch (it.question.kind) {
    case 'ordering':
      // Its buttons do nothing before it is awake.
      await expect(checkOf(it)).toBeEnabled()
      for (const [place, id] of response.entries()) {
        const name = fill(en.quiz.up, { item: textOf(it.question, id) })
        const up = it.on.getByRole('button', { name, exact: true })
        for (let at = (await orderOf(it)).indexOf(id); at > place; at--) await up.tap()
      }
      return
    case 'matching':
      // A tap on a list opens the device's own; what is tapped there arrives as a change of the list.
      return respond(it, response)
    case 'own-words':
      return fieldOf(it).tap()
    default:
      for (const id of response) await inputOf(it, id).tap()
  }
}
