import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { qti3ItemOf } from '../../src/exchange/qti3.ts'
import { everyKind, t } from '../exchange/any.ts'
import { all, at, parseXml, textIn } from '../exchange/xml.ts'

/**
 * Cito’s player of QTI 3 as a judge: another program, which knows nothing of the questions but what stands in the file.
 * It is under the GPL, so it is read here from node_modules and goes into nothing that is built.
 */
const player = fileURLToPath(new URL('../../node_modules/@citolab/qti-components', import.meta.url))
const address = 'http://player.invalid/'
const body =
  '<!doctype html><title>Player</title><link rel="stylesheet" href="/dist/item.css"><qti-item><item-container></item-container></qti-item><script type="module" src="/cdn/index.js"></script>'

/** What the player has as methods of an item, as far as they are used here. */
type Playing = HTMLElement & {
  updateResponseVariable(identifier: string, value: string | string[]): void
  processResponse(): boolean
  readonly variables: readonly { identifier: string; value: unknown }[]
}
type Container = HTMLElement & { itemXML: string }

test.beforeEach(async ({ page }) => {
  await page.route(`${address}**`, (route) => {
    const { pathname } = new URL(route.request().url())
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body })
      : route.fulfill({ path: player + pathname })
  })
  await page.goto(address)
  await page.evaluate(() => customElements.whenDefined('item-container'))
})

/** Shows an item, and waits until the player has it. */
async function show(page: Page, xml: string): Promise<Locator> {
  await page.locator('item-container').evaluate((container, xml) => {
    ;(container as Container).itemXML = xml
  }, xml)
  const { identifier = '' } = parseXml(xml).attributes
  const item = page.locator(`qti-assessment-item[identifier="${identifier}"]`)
  await expect(item.locator('qti-item-body')).toBeVisible()
  return item
}

/** What the player says after an answer: the score, null where there is none, and the reasons that it shows. */
async function check(item: Locator): Promise<{ score: number | null; shown: string[] }> {
  await item.evaluate((playing) => (playing as Playing).processResponse())
  const score = await item.evaluate((playing) => {
    const found = (playing as Playing).variables.find(({ identifier }) => identifier === 'SCORE')
    return found ? Number(found.value) : null
  })
  const open = item.locator('qti-modal-feedback').filter({ has: item.page().locator('dialog[open]') })
  return { score, shown: await open.allTextContents() }
}

const answer = (item: Locator, response: string | string[]) =>
  item.evaluate((playing, value) => (playing as Playing).updateResponseVariable('RESPONSE', value), response)

const xmlOf = (id: string) => {
  const item = everyKind.find((one) => one.id === id)
  if (!item) throw new Error(`There is no item ${id}.`)
  return qti3ItemOf(item, 'en', t)
}

const right = { ordering: ['a', 'b', 'c', 'd', 'e'], matching: ['of-a to-a', 'of-b to-b', 'of-c to-c'] }

for (const [id, response, score] of [
  ['single', 'b', 1],
  ['single', 'a', 0],
  ['multiple', ['a', 'b'], 1],
  ['multiple', ['a'], 0.5],
  ['multiple', ['a', 'c'], 0],
  ['multiple', ['a', 'b', 'c', 'd'], 0],
  ['hot-text', ['b', 'c', 'f'], 1],
  ['hot-text', ['b', 'c'], 0.667],
  ['hot-text', ['a', 'd'], 0],
  ['ordering', right.ordering, 1],
  ['ordering', ['b', 'a', 'c', 'd', 'e'], 0.6],
  ['ordering', ['e', 'a', 'b', 'c', 'd'], 0],
  ['matching', right.matching, 1],
  ['matching', ['of-a to-b', 'of-b to-a', 'of-c to-c'], 0.333],
  ['categorise/a', 'opens', 1],
  ['categorise/a', 'holds', 0],
  ['concordance', 'a', null],
  ['whose-feeling', ['mine', 'group'], null],
  ['own-words', 'A picture of an empty chair', null],
  ['reflection', 'The door', null],
] as const) {
  test(`“${id}” answered with ${[response].flat().join(', ')} is worth ${score ?? 'nothing, and is not marked'}`, async ({
    page,
  }) => {
    const item = await show(page, xmlOf(id))
    await answer(item, typeof response === 'string' ? response : [...response])
    const found = await check(item)
    expect(found.score).toBe(score)
    expect(found.shown.join()).toContain('Lesson: The hour')
  })
}

test('What is asked and offered is there to be read and clicked, and after it the reason', async ({ page }) => {
  const single = await show(page, xmlOf('single'))
  await expect(single.getByText('Which of these is it?')).toBeVisible()
  await single.getByText('Option b', { exact: true }).click()
  expect(await check(single)).toMatchObject({ score: 1, shown: [expect.stringContaining('Leaves the story')] })

  const text = await show(page, xmlOf('hot-text'))
  await expect(text.getByText('Which sentences give advice?')).toBeVisible()
  for (const name of ['Jonah: Option b', 'Jonah: Option c', 'Option f'])
    await text.getByText(name, { exact: true }).click()
  expect(await check(text)).toMatchObject({ score: 1 })
})

/** Every item of the exported course, with its file. */
const [zip = ''] = globSync('dist/exports/take-a-chair_questions_course_qti3_en_*.zip')
const items = Object.entries(zip ? unzipSync(readFileSync(zip)) : {}).filter(([path]) => path.startsWith('items/'))

/** Plays an item in one go, which is much quicker than step by step. */
const play = (container: Element, [xml, id, response]: readonly [string, string, string | string[]]) =>
  new Promise<{ score: number | null; shown: number }>((resolve) => {
    ;(container as Container).itemXML = xml
    const begin = () => {
      const item = container.shadowRoot?.querySelector<Playing>(`qti-assessment-item[identifier="${id}"]`)
      // The player answers for an item once its parts have said that they are there.
      if (!item?.variables?.some(({ identifier }) => identifier === 'RESPONSE'))
        return void requestAnimationFrame(begin)
      item.updateResponseVariable('RESPONSE', response)
      item.processResponse()
      const score = item.variables.find(({ identifier }) => identifier === 'SCORE')
      requestAnimationFrame(() => {
        const windows = [...item.querySelectorAll('qti-modal-feedback')]
        const shown = windows.filter((one) => one.shadowRoot?.querySelector('dialog[open]')).length
        resolve({ score: score ? Number(score.value) : null, shown })
      })
    }
    requestAnimationFrame(begin)
  })

test('Every question of fact of the course gives a whole mark for its right answer, and no other question gives any', async ({
  page,
}) => {
  test.setTimeout(240_000)
  expect(items.length).toBeGreaterThan(200)
  const container = page.locator('item-container')
  const wrong: unknown[] = []
  for (const [path, bytes] of items) {
    const xml = strFromU8(bytes)
    const root = parseXml(xml)
    const declared = at(root, 'qti-response-declaration')
    const key = all(declared, 'qti-value').map(textIn)
    const choices = all(root, 'qti-simple-choice').map(({ attributes }) => attributes['identifier'] ?? '')
    const chosen = key.length > 0 ? key : choices.length > 0 ? choices.slice(0, 1) : ['words']
    const response = declared.attributes['cardinality'] === 'single' ? chosen.join() : chosen
    const { score, shown } = await container.evaluate(play, [
      xml,
      root.attributes['identifier'] ?? '',
      response,
    ] as const)
    const windows = all(root, 'qti-modal-feedback').length > 0 ? 1 : 0
    if (score !== (key.length > 0 ? 1 : null) || shown !== windows) wrong.push({ path, score, shown })
  }
  expect(wrong).toEqual([])
})
