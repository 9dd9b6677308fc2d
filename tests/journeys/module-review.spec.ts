import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { asked, checkOf, respond } from './answering.ts'
import { questionOf } from './content.ts'
import { expect, test } from './journey.ts'
import { rightResponse, wrongResponse } from './responses.ts'

const t = en.quiz
const review = 'en/course/the-hour/review/'

const shown = (page: Page) =>
  page
    .locator('[data-question]:visible')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-question') ?? ''))

const others = (page: Page) => page.getByRole('link', { name: fill(t.otherTen, { n: 10 }) })

test('A module’s review asks ten questions, and ten others when asked for; the address brings the same ten back @chromium-only', async ({
  page,
}) => {
  await page.goto(review)
  const first = await shown(page)
  expect(first).toHaveLength(10)
  expect(
    new Set(first.map((id) => /^(the-call|story|holding|return|variants|the-hour)/.exec(id)?.[0])).size,
  ).toBeGreaterThan(2)

  await others(page).press('Enter')
  await expect(page).toHaveURL(/#draw=2$/)
  // The page hears of its new address a moment after it has it.
  await expect.poll(() => shown(page)).not.toEqual(first)
  const second = await shown(page)
  expect(second).toHaveLength(10)
  await expect(asked(page, second[0] ?? '').on.getByRole('heading', { level: 2 })).toBeFocused()

  await page.reload()
  expect(await shown(page)).toEqual(second)
  await page.goBack()
  await expect.poll(() => shown(page)).toEqual(first)
})

test('A link to one question leads to it in its lesson, and in the review even where it was not drawn', async ({
  page,
}) => {
  await page.goto(`${review}`)
  const hidden = await page
    .locator('[data-question]:not(:visible)')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-question') ?? ''))
  const own = hidden.find((id) => id.startsWith('the-hour-review')) ?? '?'
  await page.goto('about:blank')
  await page.goto(`${review}#${own}`)
  await expect(asked(page, own).on).toBeInViewport()

  await page.goto('en/course/the-hour/the-call/#the-call-reasons')
  await expect(asked(page, 'the-call-reasons').on).toBeInViewport()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('all questions of the review are there', async ({ page }) => {
    await page.goto(review)
    expect((await shown(page)).length).toBeGreaterThan(20)
    await expect(others(page)).toBeHidden()
  })
})

test('Those who want it are asked how sure they are, and one sentence says what it was worth', async ({ page }) => {
  await page.goto(review)
  const [one = '', two = ''] = (await shown(page)).filter((id) => ['single', 'multiple'].includes(questionOf(id).kind))
  await asked(page, one).on.scrollIntoViewIfNeeded()
  await expect(page.getByRole('group', { name: t.howSure })).toHaveCount(0)
  await page.getByRole('checkbox', { name: t.askSure }).check()

  for (const [id, response] of [
    [one, rightResponse(questionOf(one))],
    [two, wrongResponse(questionOf(two))],
  ] as const) {
    const it = asked(page, id)
    await respond(it, response)
    await it.on
      .getByRole('group', { name: t.howSure })
      .getByRole('radio', { name: t['sure-sure'], exact: true })
      .check()
    await checkOf(it).click()
    await expect(it.on.locator('[data-feedback]')).toBeVisible()
  }
  await expect(page.getByText(fill(t.calibration, { right: 1, sure: 2 }))).toBeVisible()

  await page.goto('en/course/the-hour/the-call/')
  const reasons = asked(page, 'the-call-reasons')
  await reasons.on.scrollIntoViewIfNeeded()
  await expect(reasons.on.getByRole('group', { name: t.howSure })).toBeVisible()
  // A guess and a reflection have nothing to be sure of.
  await expect(page.getByRole('group', { name: t.howSure })).toHaveCount(1)
})

test('An answer without a word on how sure one was is an answer', async ({ page }) => {
  await page.goto(review)
  await page.getByRole('checkbox', { name: t.askSure }).check()
  const [one = ''] = (await shown(page)).filter((id) => questionOf(id).kind === 'multiple')
  await respond(asked(page, one), rightResponse(questionOf(one)))
  await checkOf(asked(page, one)).click()
  await expect(asked(page, one).on.getByRole('heading', { name: t.right })).toBeFocused()
  await expect(page.locator('[data-calibration]')).toHaveText('')
})

test('On paper the answers stand at the end, once, and the page is as before when it has been printed @long', async ({
  page,
}) => {
  await page.goto(review)
  await page.locator('[data-check]').first().scrollIntoViewIfNeeded()
  await expect(page.locator('[data-check]').first()).toBeEnabled()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.answer-sheet')
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveCount(10)
  expect(await sheet.locator('[data-check], input').count()).toBe(0)
  for (const id of await shown(page)) {
    const question = questionOf(id)
    const [rationale = ''] = JSON.stringify(question).match(/(?<="rationale":")[^"]+/) ?? []
    await expect(page.getByText(rationale, { exact: true }).filter({ visible: true })).toHaveCount(1)
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(sheet).toHaveCount(0)
})
