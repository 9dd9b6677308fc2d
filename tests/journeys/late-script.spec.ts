import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import {
  type Asked,
  checkOf,
  expectChosen,
  expectFeedback,
  feedbackOf,
  fieldOf,
  firstOn,
  listOf,
  orderOf,
  respond,
  respondEarly,
} from './answering.ts'
import { checked, lessonWith } from './content.ts'
import { expect, test } from './journey.ts'
import { plant, recordWith, stored } from './progress.ts'
import { type Response, rightResponse, wrongResponse } from './responses.ts'

/** Opens a page whose scripts arrive when `arrival` does. */
async function openBefore(arrival: Promise<unknown>, page: Page, path: string): Promise<void> {
  await page.route('**/*.js', async (route) => {
    await arrival
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  await expect(page.getByRole('contentinfo')).toBeVisible()
}

/** Check judges exactly this response. */
async function expectJudged(it: Asked, response: Response): Promise<void> {
  await checkOf(it).click()
  await expectFeedback(it, response)
  const latest = async () => (await stored(it.on.page())).answered?.[it.question.id]?.latest.response
  await expect.poll(async () => [(await latest()) ?? ''].flat().filter((id) => id !== '')).toEqual(response)
}

/** Sets the place (from 1) of one line of an ordering. */
async function place(it: Asked, id: string, n: number): Promise<void> {
  await it.on.scrollIntoViewIfNeeded()
  await listOf(it, id).selectOption({ label: String(n) })
}

/** The lines stand in this order, and their lists say so. */
async function expectOrder(it: Asked, order: Response): Promise<void> {
  await expect.poll(() => orderOf(it)).toEqual(order)
  for (const [at, id] of order.entries()) {
    await expect(listOf(it, id).locator('option:checked')).toHaveText(String(at + 1))
  }
}

for (const kind of checked) {
  // There is nothing to choose in it; what is written is looked at below.
  if (kind === 'own-words') continue
  test(`What a reader chooses in a question of kind ${kind} before the script arrives is what Check judges`, async ({
    page,
  }) => {
    const script = Promise.withResolvers<void>()
    await openBefore(script.promise, page, lessonWith(kind))
    const it = await firstOn(page, kind)
    const response = kind === 'ordering' ? rightResponse(it.question) : wrongResponse(it.question)
    await respondEarly(it, response)
    await expect(checkOf(it)).toBeDisabled()

    script.resolve()
    await expectChosen(it, response)
    await expectJudged(it, response)
  })
}

for (const kind of ['own-words', 'reflection'] as const) {
  test(`What a reader writes in a question of kind ${kind} before the script arrives is kept`, async ({ page }) => {
    const script = Promise.withResolvers<void>()
    await openBefore(script.promise, page, lessonWith(kind))
    const it = await firstOn(page, kind)
    await fieldOf(it).fill('It was a Friday.')

    script.resolve()
    await expect(it.on.getByRole('button', { name: en.quiz.deleteWords })).toBeVisible()
    await expect(fieldOf(it)).toHaveValue('It was a Friday.')
    await expect.poll(async () => (await stored(page)).written?.[it.question.id]?.text).toBe('It was a Friday.')
    if (kind === 'reflection') return
    await checkOf(it).click()
    await expect(feedbackOf(it).getByRole('blockquote')).toHaveText('It was a Friday.')
  })
}

for (const kind of ['own-words', 'reflection'] as const) {
  test(`What was written in a question of kind ${kind} on an earlier visit stands before what is written before the script arrives`, async ({
    page,
  }) => {
    await page.goto(lessonWith(kind))
    const { id } = (await firstOn(page, kind)).question
    await plant(page, recordWith({ written: { [id]: { text: 'It was a Friday.', at: 1 } } }))
    const script = Promise.withResolvers<void>()
    await openBefore(script.promise, page, lessonWith(kind))
    const it = await firstOn(page, kind)
    await fieldOf(it).fill('And it rained')

    script.resolve()
    await expect(fieldOf(it)).toHaveValue('It was a Friday.\nAnd it rained')
    // The cursor stands where the reader is writing.
    await fieldOf(it).press('.')
    const both = 'It was a Friday.\nAnd it rained.'
    await expect(fieldOf(it)).toHaveValue(both)
    await expect.poll(async () => (await stored(page)).written?.[id]?.text).toBe(both)

    await page.reload()
    await it.on.scrollIntoViewIfNeeded()
    await expect(it.on.getByRole('button', { name: en.quiz.deleteWords })).toBeVisible()
    await expect(fieldOf(it)).toHaveValue(both)
    if (kind === 'reflection') return
    await checkOf(it).click()
    expect(await feedbackOf(it).getByRole('blockquote').innerText()).toBe(both)
  })
}

test('One place that a reader sets before the script arrives moves that line, and the others close up', async ({
  page,
}) => {
  const script = Promise.withResolvers<void>()
  await openBefore(script.promise, page, lessonWith('ordering'))
  const it = await firstOn(page, 'ordering')
  const [moved = '', ...others] = await orderOf(it)
  await place(it, moved, 3)
  await expect(checkOf(it)).toBeDisabled()

  script.resolve()
  const meant = [...others.slice(0, 2), moved, ...others.slice(2)]
  await expectOrder(it, meant)
  await expectJudged(it, meant)
})

test('Where a reader sets two different places before the script arrives, both lines stand there', async ({ page }) => {
  const script = Promise.withResolvers<void>()
  await openBefore(script.promise, page, lessonWith('ordering'))
  const it = await firstOn(page, 'ordering')
  const before = await orderOf(it)
  const [down = '', up = ''] = [before[0], before.at(-1)]
  await place(it, down, 3)
  await place(it, up, 2)

  script.resolve()
  const [first = '', ...others] = before.slice(1, -1)
  await expectOrder(it, [first, up, down, ...others])
})

test('Where a reader gives two lines the same place before the script arrives, each line still has one', async ({
  page,
}) => {
  const script = Promise.withResolvers<void>()
  await openBefore(script.promise, page, lessonWith('ordering'))
  const it = await firstOn(page, 'ordering')
  const before = await orderOf(it)
  await place(it, before[0] ?? '', 4)
  await place(it, before[1] ?? '', 4)

  script.resolve()
  await expect(checkOf(it)).toBeEnabled()
  await expectOrder(it, await orderOf(it))
  expect((await orderOf(it)).toSorted()).toEqual(before.toSorted())
  expect([before[0], before[1]]).toContain((await orderOf(it))[3])
})

test('A choice outlives a wait of five real seconds', async ({ page }) => {
  await openBefore(setTimeout(5_000), page, lessonWith('multiple'))
  const it = await firstOn(page, 'multiple')
  await respond(it, rightResponse(it.question))
  await expect(checkOf(it)).toBeEnabled({ timeout: 20_000 })
  await expectJudged(it, rightResponse(it.question))
})
