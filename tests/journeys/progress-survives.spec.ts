import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { asked, checkOf, firstOn, inputOf, orderOf, textOf } from './answering.ts'
import { moduleOf } from './content.ts'
import { expect, test } from './journey.ts'
import {
  answer,
  answered,
  expectChosen,
  key,
  markOn,
  plant,
  readToEnd,
  recordPage,
  recordWith,
  stored,
  storedText,
} from './progress.ts'
import { rightResponse, wrongResponse } from './responses.ts'

const module = moduleOf('the-hour')
const map = 'en/course/'
const overview = `${map}${module.id}/`
const review = `${overview}review/`
const [first, second] = module.lessons.map(({ id, title }) => ({ id, title, page: `${overview}${id}/` }))
if (!first || !second) throw new Error('The module has too few lessons.')
const noon = new Date('2026-07-20T12:00:00Z')
const kinds = ['single', 'multiple', 'ordering'] as const

test('A reload finds every stored answer again, and the question says that it was answered', async ({ page }) => {
  await page.goto(review)
  const all = await Promise.all(kinds.map((kind) => firstOn(page, kind)))
  for (const it of all) {
    await expect(markOn(page, it.question.id)).toBeEmpty()
    await answer(it, wrongResponse(it.question))
    await expect(markOn(page, it.question.id)).toHaveText(en.progress.answered)
  }
  await page.reload()
  for (const it of all) {
    await expectChosen(it, wrongResponse(it.question))
    await expect(markOn(page, it.question.id)).toHaveText(en.progress.answered)
  }
})

test('Of several answers the first and the latest are kept, and the latest is what comes back', async ({ page }) => {
  await page.goto(first.page)
  const it = await firstOn(page, 'single')
  const { id, options } = it.question
  for (const option of options) {
    await answer(it, [option.id])
    await it.on.getByRole('button', { name: en.quiz.again }).click()
  }
  // Not a reload: Firefox then puts back what was chosen first.
  await page.goto(map)
  await page.goto(first.page)
  await expectChosen(it, [options.at(-1)?.id ?? ''])
  const kept = (await stored(page)).answered?.[id]
  expect([kept?.first.response, kept?.latest.response]).toEqual([options[0]?.id, options.at(-1)?.id])
})

test('A lesson that was read to its end has its tick beside it, on the map, in the module and in the record', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon)
  await page.goto(first.page)
  await expect(markOn(page, first.id)).toBeEmpty()
  await readToEnd(page, first.id)

  for (const place of [first.page, second.page, overview, map]) {
    await page.goto(place)
    await expect(markOn(page, first.id)).toHaveText(en.progress.read)
    await expect(markOn(page, second.id)).toBeEmpty()
  }

  await page.goto(recordPage)
  const study = page.getByRole('table').filter({ hasText: en.record.part })
  const line = study.getByRole('row').filter({ hasText: first.title })
  await expect(line).toContainText(module.title)
  await expect(line.getByRole('cell')).toContainText([/./, /^\d+$/, /^20 July 2026$/, /^1$/])
  await expect(study.getByRole('row')).toHaveCount(2)
  await expect(page.getByText(en.record.declared)).toBeVisible()

  const things = page.getByRole('table').filter({ hasText: en.record.changed })
  const record = things.getByRole('row').filter({ hasText: en.record.isProgress })
  await expect(record).toContainText(key)
  const size = new Blob([key, (await storedText(page)) ?? '']).size
  await expect(record).toContainText(String(size))
  await expect(record).toContainText('20 July 2026')
})

test('Nothing moves when a lesson gets its tick', async ({ page }) => {
  await page.goto(first.page)
  const outline = page.getByRole('navigation', { name: module.title }).getByRole('listitem')
  const boxes = () =>
    outline.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ top, height }) => [top + scrollY, height].map(Math.round)),
    )
  await page.evaluate(() => document.fonts.ready)
  // The outline of a narrow page stands below the text and does not stick.
  await page.setViewportSize({ width: 800, height: 400 })
  const before = await boxes()
  await expect(markOn(page, first.id)).toBeEmpty()
  await readToEnd(page, first.id)
  expect(await boxes()).toEqual(before)
})

test.describe('with another edition of the text', () => {
  /** The site as a build with other content would have it: every page goes through `change` on its way. */
  async function rebuild(page: Page, change: (html: string) => string): Promise<void> {
    await page.route(`**/${review}`, async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      const changed = change(html)
      expect(changed, 'the text that is to change stands in the page').not.toBe(html)
      await route.fulfill({ response, body: changed })
    })
  }

  for (const kind of kinds)
    test(`An answer to a ${kind} question comes back, whatever its options are called now`, async ({ page }) => {
      await page.goto(review)
      const { question } = await firstOn(page, kind)
      const response = wrongResponse(question)
      await answer(asked(page, question.id), response)

      const reworded = {
        ...question,
        options: question.options.map((one) => ({ ...one, text: `Now it says ${one.id}.` })),
      }
      await rebuild(page, (html) =>
        question.options.reduce((text, { id }) => text.replaceAll(textOf(question, id), textOf(reworded, id)), html),
      )
      await page.goto(review)
      await expectChosen({ question: reworded, on: page.locator(`[data-question="${question.id}"]`) }, response)
    })

  test('An answer that no longer exists leaves the question open and usable, and stays in the record', async ({
    page,
  }) => {
    await page.goto(review)
    const all = await Promise.all(kinds.map((kind) => firstOn(page, kind)))
    const [single, multiple, ordering] = all
    if (!single || !multiple || !ordering) throw new Error('The review lacks a kind.')
    const order = await orderOf(ordering)
    const [, ...others] = order
    const gone: Record<string, string | string[]> = {
      [single.question.id]: 'taken-out',
      [multiple.question.id]: ['taken-out', multiple.question.options[0]?.id ?? ''],
      [ordering.question.id]: [...others, 'taken-out'],
      'a-question-that-was-taken-out': 'taken-out',
    }
    const records = Object.entries(gone).map(([id, response]) => [id, answered(response)])
    await plant(page, recordWith({ answered: Object.fromEntries(records) }))

    await page.goto(review)
    await expectChosen(single, [])
    await expectChosen(multiple, [multiple.question.options[0]?.id ?? ''])
    await expectChosen(ordering, order)
    for (const it of all) await answer(it, rightResponse(it.question))
    const kept = async (which: 'first' | 'latest') =>
      Object.entries((await stored(page)).answered ?? {}).map(([id, both]) => [id, both[which].response])
    await expect.poll(() => kept('latest')).toContainEqual([ordering.question.id, rightResponse(ordering.question)])
    expect(Object.fromEntries(await kept('first'))).toEqual(gone)
  })

  test('An answer to a question that has become one of another kind disturbs nobody', async ({ page }) => {
    await page.goto(review)
    const [single, multiple, ordering] = await Promise.all(kinds.map((kind) => firstOn(page, kind)))
    if (!single || !multiple || !ordering) throw new Error('The review lacks a kind.')
    const order = await orderOf(ordering)
    const ids = ({ question }: typeof single) => question.options.map(({ id }) => id)
    const records = {
      [single.question.id]: answered(ids(single)),
      // A text that contains the ids, as a list of them would.
      [multiple.question.id]: answered(ids(multiple).join('-')),
      [ordering.question.id]: answered(ids(ordering).join('-')),
    }
    await plant(page, recordWith({ answered: records }))
    await page.goto(review)
    await expectChosen(single, [])
    await expectChosen(multiple, [])
    await expectChosen(ordering, order)
    for (const id of rightResponse(single.question)) await inputOf(single, id).check()
    await checkOf(single).click()
    await expect(single.on.getByRole('heading', { name: en.quiz.right })).toBeFocused()
  })

  test('A lesson that was read in one edition keeps its tick in the next, and is noted there when it is read again', async ({
    page,
  }) => {
    const records = { [first.id]: { edition: 1, at: 1 } }
    await plant(page, recordWith({ read: records }))
    await page.route(`**/${first.page}`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace('data-edition="1"', 'data-edition="2"') })
    })
    await page.goto(first.page)
    await expect(markOn(page, first.id)).toHaveText(en.progress.read)
    await readToEnd(page, first.id)
    await expect.poll(async () => (await stored(page)).read?.[first.id]?.edition).toBe(2)
  })
})
