import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { en } from '../../src/i18n/en.ts'
import { type Asked, asked } from '../journeys/answering.ts'
import { busiestLesson } from '../journeys/content.ts'
import { expect, test } from '../journeys/journey.ts'
import {
  answer,
  answered,
  key,
  markOn,
  notice,
  plant,
  quietPage,
  recordWith,
  stored,
  storedAnswers,
  storedText,
} from '../journeys/progress.ts'
import { rightResponse } from '../journeys/responses.ts'

const { address, ids } = busiestLesson()
const [first = '', second = '', third = ''] = ids
const t = en.progress

const answerRightly = (page: Page, id: string) => {
  const it: Asked = asked(page, id)
  return answer(it, rightResponse(it.question))
}

/** The store that pages have, as one file that a test can call by name: in pages its names are shortened. */
async function storeAsFile(): Promise<string> {
  const entry = fileURLToPath(new URL('../../src/progress/store.client.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  })
  const [bundle] = [built].flat()
  if (!bundle || !('output' in bundle)) throw new Error('The store was not built.')
  return bundle.output[0].code
}

test('Two tabs write a thousand things each at the same time, and nothing of it is lost', async ({ page, context }) => {
  test.slow()
  const code = await storeAsFile()
  const other = await context.newPage()
  const write = (tab: Page, name: string) =>
    tab.evaluate(
      async ([from = '', path = '']) => {
        const store = await import(path)
        const writing = []
        for (let n = 0; n < 1000; n++) {
          writing.push(store.record({ type: 'wrote', question: `${from}-${n}`, text: `${n}`, at: n }))
          // Both have their turns between each other’s.
          if (n % 10 === 0) await writing.at(-1)
        }
        await Promise.all(writing)
      },
      [name, '/store-under-test.js'],
    )
  for (const tab of [page, other]) {
    await tab.route('**/store-under-test.js', (route) => route.fulfill({ contentType: 'text/javascript', body: code }))
    await tab.goto(quietPage)
  }
  await Promise.all([write(page, 'one'), write(other, 'other')])
  const { written = {} } = await stored(page)
  const expected = ['one', 'other'].flatMap((from) => Array.from({ length: 1000 }, (_, n) => `${from}-${n}`))
  expect(Object.keys(written).sort()).toEqual(expected.sort())
})

test('Where the disk is really full in the middle of a write, the record stays whole, and nothing is lost once there is room', async ({
  page,
}) => {
  await page.goto(address)
  await answerRightly(page, first)
  const before = await storedText(page)
  // To the last character: the browser itself refuses what comes next.
  await page.evaluate(() => {
    for (let length = 2 ** 22; length >= 1; length = Math.floor(length / 2)) {
      for (let n = 0; n < 4; n++) {
        const name = `filler-${length}-${n}`
        try {
          localStorage.setItem(name, 'x'.repeat(length))
        } catch {
          break
        }
      }
    }
  })
  await answerRightly(page, second)
  await expect(notice(page)).toContainText(t.full)
  expect(await storedText(page)).toBe(before)
  await page.evaluate(() => {
    for (const name of Object.keys(localStorage)) if (name.startsWith('filler-')) localStorage.removeItem(name)
  })
  await answerRightly(page, third)
  await expect(notice(page)).toHaveCount(0)
  await expect.poll(() => storedAnswers(page)).toEqual([first, second, third].sort())
})

test('Where storage is emptied while a page is open, what the page knows is stored again with the next answer', async ({
  page,
}) => {
  await page.goto(address)
  await answerRightly(page, first)
  await answerRightly(page, second)
  await page.evaluate(() => localStorage.clear())
  await answerRightly(page, third)
  await expect.poll(() => storedAnswers(page)).toEqual([first, second, third].sort())
  await page.reload()
  for (const id of [first, second, third]) await expect(markOn(page, id)).toHaveText(t.answered)
})

test('A page of an older edition keeps what a newer one has stored beside what it knows', async ({ page }) => {
  const later = { edition: 99, at: 5 }
  await plant(
    page,
    recordWith({
      read: { 'a-lesson-of-later': later },
      answered: { 'a-question-of-later': answered('an-option', 5) },
      played: { 'a-story-of-later/leader/an-end': later },
    }),
  )
  await page.goto(address)
  await answerRightly(page, first)
  await expect.poll(() => storedAnswers(page)).toEqual(['a-question-of-later', first].sort())
  const now = await stored(page)
  expect(now.read).toMatchObject({ 'a-lesson-of-later': later })
  expect(now.played).toMatchObject({ 'a-story-of-later/leader/an-end': later })
  expect(await page.evaluate((name) => Object.keys(localStorage).filter((one) => one.startsWith(name)), key)).toEqual([
    key,
  ])
})
