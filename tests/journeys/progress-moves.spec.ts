import { deflateSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { asked, expectChosen } from './answering.ts'
import { anyWay, doorsOf, offeredAfter, stagingOf } from './chairs.ts'
import { busiestLesson, moduleOf } from './content.ts'
import { choiceOn, play, takeChair } from './in-the-room.ts'
import { expect, test } from './journey.ts'
import {
  answer,
  answered,
  exported,
  key,
  markOn,
  offer,
  plant,
  readToEnd,
  recordPage,
  recordWith,
  storedAnswers,
  storedText,
} from './progress.ts'
import { rightResponse, wrongResponse } from './responses.ts'

const module = moduleOf('the-hour')
const lesson = module.lessons[0]?.id ?? ''
const lessonPage = `en/course/${module.id}/${lesson}/`
const { address, ids } = busiestLesson()
const [one = '', two = '', three = ''] = ids
const t = en.record
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** A page on another device: nothing is shared with this one. */
async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'en-GB', reducedMotion: 'reduce' })
  return context.newPage()
}

async function answerIn(page: Page, id: string, how = rightResponse): Promise<void> {
  await page.goto(address)
  const it = asked(page, id)
  await answer(it, how(it.question))
}

test('What was done on one device joins what was done on another, after it has been shown @chromium-only', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(lessonPage)
  await readToEnd(page, lesson)
  await answerIn(page, one)
  await answerIn(page, two, wrongResponse)
  const file = await exported(page)

  const other = await elsewhere(browser, baseURL)
  await answerIn(other, two)
  await answerIn(other, three)
  await other.goto(recordPage)
  const before = await storedText(other)
  await offer(other, file)
  // The second question was answered here later; its first answer comes from the file.
  await expect(other.getByText(fill(t.wouldJoin, { lessons: 1, questions: 2, scenarios: 0 }))).toBeVisible()
  expect(await storedText(other)).toBe(before)
  await button(other, t.cancel).click()
  await expect(button(other, t.joinIt)).toHaveCount(0)
  expect(await storedText(other)).toBe(before)

  await offer(other, file)
  await button(other, t.joinIt).click()
  await expect(other.getByText(t.joined)).toBeVisible()
  await expect(other.getByLabel(t.import)).toBeFocused()
  expect(await storedAnswers(other)).toEqual([one, two, three].toSorted())

  await other.goto(address)
  await expect(markOn(other, lesson)).toHaveText(en.progress.read)
  for (const id of [one, two, three]) await expectChosen(asked(other, id), rightResponse(asked(other, id).question))

  await offer(other, file)
  await expect(other.getByText(t.nothingNew)).toBeVisible()
  await expect(button(other, t.joinIt)).toHaveCount(0)
  await other.context().close()
})

test('A role-play that was broken off on one device goes on where it was on another @chromium-only', async ({
  page,
  browser,
  baseURL,
}) => {
  const staging = stagingOf('three-helpers', 'leader')
  const path = anyWay(staging).slice(0, 2)
  await takeChair(page, staging)
  await play(page, staging, path)
  const file = await exported(page)

  const other = await elsewhere(browser, baseURL)
  await offer(other, file)
  await expect(other.getByText(fill(t.wouldJoin, { lessons: 0, questions: 0, scenarios: 1 }))).toBeVisible()
  await button(other, t.joinIt).click()
  await expect(other.getByText(t.joined)).toBeVisible()
  await other.goto(doorsOf(staging))
  await button(other, en.scenario.resume).click()
  for (const id of offeredAfter(staging, path)) await expect(choiceOn(other, id)).toBeVisible()
  await other.context().close()
})

test.describe('a file that is none of ours', () => {
  const ours = (progress: object, version = 2) => JSON.stringify({ product: 'take-a-chair', version, progress })
  const good = JSON.parse(recordWith({ answered: { [one]: answered('a', 5) } })).progress
  const done = { edition: 1, at: 1 }
  const picture = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), deflateSync(Buffer.alloc(5_000, 7))])
  const files: readonly [what: string, file: string | Buffer, says: string][] = [
    ['another program’s file', '{"name":"a list","version":1,"progress":{}}', t.foreign],
    ['a stored text instead of an exported one', recordWith({}), t.foreign],
    ['a picture', picture, t.foreign],
    ['an empty file', '', t.foreign],
    ['half a file', ours(good).slice(0, -20), t.damaged],
    ['a file without a record', '{"product":"take-a-chair","version":1}', t.damaged],
    ['a file with a broken answer', ours({ ...good, answered: { [one]: { first: 1, latest: 2 } } }), t.damaged],
    ['a file of a later version', ours({ ...good, more: {} }, 99), t.future],
    [
      'a file that calls a lesson __proto__',
      ours(good).replace('"read":{}', '"read":{"__proto__":{"edition":1,"at":1}}'),
      t.damaged,
    ],
    [
      'a file that calls a lesson by markup',
      ours({ ...good, read: { '<img src=x onerror=alert(1)>': done } }),
      t.damaged,
    ],
    ['a file that nests without end', `${'['.repeat(100_000)}`, t.foreign],
  ]

  for (const [what, file, says] of files)
    test(`${what} is refused in one sentence, and nothing is changed`, async ({ page }) => {
      await answerIn(page, two)
      await expect.poll(() => storedAnswers(page)).toEqual([two])
      const before = await storedText(page)
      await offer(page, file)
      await expect(page.getByRole('status').filter({ hasText: says })).toHaveText(says)
      await expect(button(page, t.joinIt)).toHaveCount(0)
      expect(await storedText(page)).toBe(before)
      expect(await page.evaluate(() => Reflect.get({}, 'edition'))).toBeUndefined()
    })

  test('A refused file withdraws the offer of the one before it', async ({ page }) => {
    await offer(page, ours(good))
    await expect(button(page, t.joinIt)).toBeVisible()
    await page.getByLabel(t.import).setInputFiles({ name: 'a.json', mimeType: '', buffer: Buffer.from('no') })
    await expect(page.getByText(t.foreign)).toBeVisible()
    await expect(button(page, t.joinIt)).toHaveCount(0)
    expect(await storedText(page)).toBeNull()
  })

  test('An answer from a clock that was wrong does not stand above those that follow', async ({ page }) => {
    const later = { ...good, answered: { [one]: answered('a', Number.MAX_SAFE_INTEGER) } }
    await offer(page, ours(later))
    await button(page, t.joinIt).click()
    await expect(page.getByText(t.joined)).toBeVisible()
    await answerIn(page, one)
    await page.reload()
    await expectChosen(asked(page, one), rightResponse(asked(page, one).question))
  })
})

test('Erasing asks first, then takes everything away, and the colours stay', async ({ page }) => {
  await plant(page, '{')
  await page.getByRole('combobox', { name: en.theme.label }).selectOption({ label: en.theme.dark })
  await page.goto(lessonPage)
  await readToEnd(page, lesson)
  await answerIn(page, one)
  await page.goto(recordPage)
  const names = () => page.evaluate(() => Object.keys(localStorage).toSorted())
  const before = await names()
  expect(before).toEqual([key, expect.stringMatching(/^tac:progress-set-aside:\d+$/), 'tac:theme'])

  await button(page, t.erase).click()
  await expect(page.getByText(t.eraseAsk)).toBeVisible()
  await button(page, t.cancel).click()
  await expect(page.getByText(t.eraseAsk)).toHaveCount(0)
  expect(await names()).toEqual(before)

  await button(page, t.erase).click()
  await button(page, t.eraseSure).click()
  await expect(page.getByText(t.erased)).toBeVisible()
  await expect(page.getByRole('heading', { name: t.eraseTitle })).toBeFocused()
  await expect(page.getByText(t.noStudy)).toBeVisible()
  expect(await names()).toEqual(['tac:theme'])

  for (const [place, id] of [
    ['en/course/', lesson],
    [address, one],
  ]) {
    await page.goto(place ?? '')
    await expect(markOn(page, id ?? '')).toBeEmpty()
  }
  expect(await names()).toEqual(['tac:theme'])
})
