import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { edition } from '../edition.ts'
import { asked, checkOf, expectChosen, expectFeedback, firstOn, orderOf, respond, textOf } from './answering.ts'
import { checked, lessonWith, moduleOf, type Question } from './content.ts'
import { expect, test } from './journey.ts'
import {
  answer,
  answered,
  key,
  markOn,
  plant,
  readToEnd,
  recordPage,
  recordWith,
  stored,
  storedText,
} from './progress.ts'
import { type Response, rightResponse, wrongResponse } from './responses.ts'

const module = moduleOf('the-hour')
const map = 'en/course/'
const overview = `${map}${module.id}/`
const [first, second] = module.lessons.map(({ id, title }) => ({ id, title, page: `${overview}${id}/` }))
if (!first || !second) throw new Error('The module has too few lessons.')
const noon = new Date('2026-07-20T12:00:00Z')

/** A response as it is stored: one id by itself, or a list. */
const asStored = ({ kind }: Question, response: Response): string | readonly string[] =>
  ['single', 'concordance', 'own-words'].includes(kind) ? (response[0] ?? '') : response

for (const kind of checked)
  test(`A reload finds the stored answer to a question of kind ${kind} again, and the question says that it was answered`, async ({
    page,
  }) => {
    await page.goto(lessonWith(kind))
    const it = await firstOn(page, kind)
    const response = wrongResponse(it.question)
    await expect(markOn(page, it.question.id)).toBeEmpty()
    await answer(it, response)
    await expect(markOn(page, it.question.id)).toHaveText(en.progress.answered)
    const { latest } = (await stored(page)).answered?.[it.question.id] ?? {}
    expect(latest?.response).toEqual(asStored(it.question, response))
    await page.reload()
    await expectChosen(it, response)
    await expect(markOn(page, it.question.id)).toHaveText(en.progress.answered)
  })

test('Of several answers the first and the latest are kept, and the latest is what comes back', async ({ page }) => {
  const lesson = lessonWith('single')
  await page.goto(lesson)
  const it = await firstOn(page, 'single')
  const { id, options } = it.question
  for (const option of options) {
    await answer(it, [option.id])
    await it.on.getByRole('button', { name: en.quiz.again }).click()
  }
  // Not a reload: Firefox then puts back what was chosen first.
  await page.goto(map)
  await page.goto(lesson)
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
  await expect(line.getByRole('cell')).toContainText([/./, /^\d+$/, /^20 July 2026$/, new RegExp(`^${edition}$`)])
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
  async function rebuild(page: Page, address: string, change: (html: string) => string): Promise<void> {
    await page.route(`**/${address}`, async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      const changed = change(html)
      expect(changed, 'the text that is to change stands in the page').not.toBe(html)
      await route.fulfill({ response, body: changed })
    })
  }

  for (const kind of ['single', 'multiple', 'ordering', 'concordance'] as const)
    test(`An answer to a ${kind} question comes back, whatever its options are called now`, async ({ page }) => {
      const address = lessonWith(kind)
      await page.goto(address)
      const { question } = await firstOn(page, kind)
      const response = wrongResponse(question)
      await answer(asked(page, question.id), response)

      const options = question.options.map((one) => ({ ...one, text: `Now it says ${one.id}.` }))
      const reworded = { ...question, options } as Question
      await rebuild(page, address, (html) =>
        question.options.reduce((text, { id }) => text.replaceAll(textOf(question, id), textOf(reworded, id)), html),
      )
      await page.goto(address)
      await expectChosen({ question: reworded, on: page.locator(`[data-question="${question.id}"]`) }, response)
    })

  for (const kind of checked)
    test(`An answer to a question of kind ${kind} that no longer exists leaves it open and usable, and stays in the record`, async ({
      page,
    }) => {
      await page.goto(lessonWith(kind))
      const it = await firstOn(page, kind)
      const { id } = it.question
      const [gone, left] = goneFrom(it.question, await orderOf(it))
      const records = { [id]: answered(gone), 'a-question-that-was-taken-out': answered('taken-out') }
      await plant(page, recordWith({ answered: records }))

      await page.goto(lessonWith(kind))
      await expectChosen(it, left)
      const response = rightResponse(it.question)
      await answer(it, response)
      const kept = async () => (await stored(page)).answered ?? {}
      await expect.poll(async () => (await kept())[id]?.latest.response).toEqual(asStored(it.question, response))
      expect((await kept())[id]?.first.response).toEqual(gone)
      expect((await kept())['a-question-that-was-taken-out']?.first.response).toBe('taken-out')
    })

  for (const kind of checked)
    test(`An answer that was given when a question of kind ${kind} was one of another kind disturbs nobody`, async ({
      page,
    }) => {
      await page.goto(lessonWith(kind))
      const it = await firstOn(page, kind)
      const response = rightResponse(it.question)
      const order = await orderOf(it)
      // A list where there was one id; or a text that contains the ids, as a list of them would.
      const other = typeof asStored(it.question, response) === 'string' ? ['a', ...response] : response.join('-')
      await plant(page, recordWith({ answered: { [it.question.id]: answered(other) } }))
      await page.goto(lessonWith(kind))
      await expectChosen(it, kind === 'ordering' ? order : [])
      await respond(it, response)
      await checkOf(it).click()
      await expectFeedback(it, response)
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

/** A stored answer parts of which no longer exist, and what the form is to show of it. */
function goneFrom(question: Question, order: Response): [gone: string | Response, left: Response] {
  const right = rightResponse(question)
  switch (question.kind) {
    case 'single':
    case 'concordance':
    case 'own-words':
      return ['taken-out', []]
    case 'ordering':
      return [[...order.slice(1), 'taken-out'], order]
    case 'matching':
    case 'categorise': {
      const [one = '', ...others] = right
      return [[`${one.split('=')[0]}=taken-out`, 'taken-out=taken-out', ...others], others]
    }
    default:
      return [['taken-out', ...right.slice(0, 1)], right.slice(0, 1)]
  }
}
