import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import type { Progress } from '../../src/progress/progress.ts'
import { asked, asShown, checkOf, expectFeedback, respond } from './answering.ts'
import { facts, type QuestionOf } from './content.ts'
import { expect, test } from './journey.ts'
import { plant, recordWith, stored } from './progress.ts'
import { rightResponse } from './responses.ts'
import { askedNow, at, comeBack, press, reviewPage } from './returning.ts'

const t = en.review
const portion = 10
const ids = facts().map(({ id }) => id)
const sorting = facts().find((one): one is QuestionOf<'categorise'> => one.kind === 'categorise')

/** Answers as they are stored, all wrong and given at one moment. */
function wrongAt(moment: string, questions: readonly string[]): Progress['answered'] {
  const answer = { response: [], mark: { fitting: 0, total: 4 }, at: Date.parse(moment) }
  return Object.fromEntries(questions.map((id) => [id, { first: answer, latest: answer }]))
}

test.use({ timezoneId: 'Europe/London' })

test.describe('who has answered every question of fact on one day, all wrong', () => {
  test.beforeEach(async ({ page }) => {
    expect(ids.length).toBeGreaterThan(2 * portion)
    await at(page, '2026-12-02T08:00:00Z')
    await plant(page, recordWith({ answered: wrongAt('2026-12-01T20:00:00Z', ids) }))
  })

  test('is asked ten, told that it is enough, and can go on with ten more', async ({ page }) => {
    const waiting = ids.length - portion
    await page.goto(reviewPage)
    await expect(page.getByText(fill(t.dueSome, { n: portion, more: waiting }), { exact: true })).toBeVisible()
    const first = await comeBack(page)
    expect(first).toHaveLength(portion)
    const enough = page.getByText(fill(t.enough, { n: ids.length }), { exact: true })
    await expect(enough).toBeFocused()

    await page.getByRole('button', { name: fill(t.askMore, { n: portion }), exact: true }).click()
    await expect(askedNow(page).getByRole('heading', { name: en.quiz.question, exact: true })).toBeFocused()
    expect(first).not.toContain(await askedNow(page).getAttribute('data-question'))
    const more = fill(t.dueSome, { n: portion, more: waiting - portion })
    await expect(page.getByText(more, { exact: true })).toBeVisible()
  })

  test('and has answered three of them today is asked seven more on another visit, and ten on the next day', async ({
    page,
  }) => {
    await page.goto(reviewPage)
    for (const _ of [1, 2, 3]) {
      const id = (await askedNow(page).getAttribute('data-question')) ?? ''
      await expect(askedNow(page).locator('[data-check]')).toBeEnabled()
      const it = await asShown(asked(page, id))
      await respond(it, rightResponse(it.question))
      await checkOf(it).click()
      await press(page, 'goOn')
      await expect(page.locator(`.review [data-question="${id}"]`)).toHaveCount(0)
    }
    expect(await comeBack(page)).toHaveLength(portion - 3)
    await expect(page.getByText(fill(t.enough, { n: ids.length - 3 }), { exact: true })).toBeFocused()
    await at(page, '2026-12-03T00:01:00Z')
    expect(await comeBack(page)).toHaveLength(portion)
  })
})

test('A question that sorts cards comes back with six of them: the same all day, others on the next, and no further round', async ({
  page,
}) => {
  const id = sorting?.id ?? ''
  await at(page, '2026-12-02T00:01:00Z')
  await plant(page, recordWith({ answered: wrongAt('2026-12-01T20:00:00Z', [id]) }))
  const cardsNow = async () => {
    await page.goto(reviewPage)
    await expect(askedNow(page).locator('[data-check]')).toBeEnabled()
    const { question } = await asShown(asked(page, id))
    return (question as QuestionOf<'categorise'>).cards.map((card) => card.id)
  }
  const morning = await cardsNow()
  expect(morning).toHaveLength(6)
  await at(page, '2026-12-02T23:59:00Z')
  expect(await cardsNow()).toEqual(morning)
  await at(page, '2026-12-03T00:01:00Z')
  expect(await cardsNow()).not.toEqual(morning)

  const it = await asShown(asked(page, id))
  await respond(it, rightResponse(it.question))
  await test.step('what is being sorted stays over midnight', async () => {
    await at(page, '2026-12-04T00:01:00Z')
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  })
  await checkOf(it).click()
  await expectFeedback(it, rightResponse(it.question))
  await expect(it.on.getByRole('button', { name: fill(en.quiz.round, { n: 16 }) })).toHaveCount(0)
  await expect.poll(async () => (await stored(page)).reviews?.[id]).toHaveLength(1)
})
