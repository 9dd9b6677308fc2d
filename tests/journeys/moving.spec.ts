import { deflateRawSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import decodeQR from 'qr/decode.js'
import sharp from 'sharp'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { asked } from './answering.ts'
import { busiestLesson, moduleOf } from './content.ts'
import { expect, test } from './journey.ts'
import { link as assignmentLink } from './prepared.ts'
import {
  answer,
  answered,
  plant,
  readToEnd,
  recordPage,
  recordWith,
  stored,
  storedAnswers,
  storedText,
} from './progress.ts'
import { rightResponse, wrongResponse } from './responses.ts'

const t = en.moving
const module = moduleOf('the-hour')
const lesson = module.lessons[0]?.id ?? ''
const { address, ids } = busiestLesson()
const [one = '', two = '', three = ''] = ids
const secret = 'I was ashamed of being glad.'
const done = { edition: 1, at: 1_793_000_000_000 }
const little = recordWith({ read: { [lesson]: done }, answered: { [one]: answered('a', done.at + 9_000) } })
const withWords = little.replace('"written":{}', `"written":{"${two}":{"text":"${secret}","at":5}}`)

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const joinIt = (page: Page) => button(page, en.record.joinIt)
const field = (page: Page) => page.getByRole('textbox', { name: t.link, exact: true })
const code = (page: Page) => page.getByRole('img', { name: t.code })

/** A record with so many answers to questions that the list of ids does not know. */
function invented(answers: number): string {
  const all = Array.from({ length: answers }, (_, i) => [
    `some-question-${i}`,
    answered(`answer-${(i * 7919) % 997}`, done.at + i ** 4),
  ])
  return recordWith({ answered: Object.fromEntries(all) })
}

const says = (page: Page, sentence: string) =>
  expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible()
const packedIn = (link: string) => link.slice(link.indexOf('#move=') + '#move=1.'.length)

/** The fold with everything to take along, opened on the record. */
async function openFold(page: Page): Promise<void> {
  await page.goto(recordPage)
  await page.getByText(t.open, { exact: true }).click()
  await expect(button(page, t.file)).toBeVisible()
}

async function linkFrom(page: Page): Promise<string> {
  await openFold(page)
  return field(page).inputValue()
}

/** A page on another device: nothing is shared with this one. */
async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'en-GB', reducedMotion: 'reduce' })
  return context.newPage()
}

async function answerIn(page: Page, id: string, how = rightResponse): Promise<void> {
  await page.goto(address)
  await answer(asked(page, id), how(asked(page, id).question))
}

/** Opens a link where nothing of the page is open yet, as a program would that found it in a message. */
async function open(page: Page, link: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(link)
}

// Debian’s Firefox, as it is driven here, has no second device.
test('A link shows on the other device what it would join, joins it when told to, and both sides then have everything @chromium-only', async ({
  page,
  browser,
  baseURL,
}) => {
  const other = await elsewhere(browser, baseURL)
  const requests: string[] = []
  for (const each of [page, other])
    each.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(`en/course/${module.id}/${lesson}/`)
  await readToEnd(page, lesson)
  await answerIn(page, one)
  await answerIn(page, two, wrongResponse)
  const link = await linkFrom(page)

  await answerIn(other, two)
  await answerIn(other, three)
  const before = await storedText(other)
  await open(other, link)
  await says(other, fill(t.wouldJoin, { lessons: 1, questions: 2, scenarios: 0 }))
  await expect(other.getByText(t.words)).toHaveCount(0)
  expect(await storedText(other)).toBe(before)
  // Nothing has been decided: it is offered again.
  await other.reload()
  await joinIt(other).click()
  await says(other, t.joined)
  await expect(other.getByRole('heading', { name: t.arrived })).toBeFocused()
  expect(other.url()).not.toContain('#')
  expect(await storedAnswers(other)).toEqual([one, two, three].toSorted())
  expect(Object.keys((await stored(other)).read ?? {})).toEqual([lesson])
  await other.reload()
  await expect(other.getByRole('heading', { name: en.record.study })).toBeVisible()
  await expect(other.getByRole('heading', { name: t.arrived })).toHaveCount(0)

  const both = await storedText(other)
  await open(other, link)
  await says(other, t.nothingNew)
  await expect(joinIt(other)).toHaveCount(0)
  expect(other.url()).not.toContain('#')
  expect(await storedText(other)).toBe(both)

  const wayBack = await linkFrom(other)
  await open(page, wayBack)
  await says(page, fill(t.wouldJoin, { lessons: 0, questions: 2, scenarios: 0 }))
  await joinIt(page).click()
  await says(page, t.joined)
  expect(await storedText(page)).toBe(both)
  for (const packed of [packedIn(link), packedIn(wayBack)])
    expect(requests.filter((request) => request.includes(packed.slice(0, 16)))).toEqual([])
  expect(requests.filter((request) => !request.startsWith(baseURL ?? '?'))).toEqual([])
  await other.context().close()
})

test('What was written in own words goes along only if that is ticked, and leaving a link changes nothing', async ({
  page,
}) => {
  await plant(page, withWords)
  const without = await linkFrom(page)
  await page.getByRole('checkbox', { name: t.withWritten }).check()
  await expect(field(page)).not.toHaveValue(without)
  const withThem = await field(page).inputValue()

  await plant(page, recordWith({}))
  const before = await storedText(page)
  await open(page, withThem)
  await expect(page.getByText(t.words)).toBeVisible()
  await button(page, en.record.cancel).click()
  await says(page, t.left)
  expect(await storedText(page)).toBe(before)
  for (const [link, words] of [
    [without, undefined],
    [withThem, secret],
  ] as const) {
    await open(page, link)
    await joinIt(page).click()
    await says(page, t.joined)
    expect((await stored(page)).written?.[two]?.text).toBe(words)
  }
})

// In Firefox a picture of a page is taken with a style that the policy of the page blocks.
test('What makes a link is fetched when its fold is opened; a camera reads the code, and of too much there is none @chromium-only', async ({
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  const ofMoving = () => fetched.filter((url) => /TakeAlong|Arrived|moving/.test(url))
  await plant(page, invented(38))
  await page.goto(recordPage)
  await expect(page.getByText(t.open, { exact: true })).toBeVisible()
  expect(ofMoving()).toEqual([])
  await openFold(page)
  expect(ofMoving().length).toBeGreaterThan(1)
  await expect(code(page)).toBeVisible()
  // Nearly as dense as a code may be.
  expect((await field(page).inputValue()).length).toBeGreaterThan(500)
  const { data, info } = await sharp(await code(page).screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(decodeQR({ width: info.width, height: info.height, data: new Uint8ClampedArray(data) })).toBe(
    await field(page).inputValue(),
  )

  await plant(page, invented(120))
  const { length } = await linkFrom(page)
  expect(length).toBeGreaterThan(600)
  await expect(page.getByText(fill(t.noCode, { n: length, most: 600 }))).toBeVisible()
  await expect(code(page)).toHaveCount(0)
})

test('A link that is cut, changed, foreign, later, too long or hostile is one sentence and a way on, and changes nothing', async ({
  page,
}) => {
  await plant(page, little)
  const link = await linkFrom(page)
  const before = await storedText(page)
  const bomb = deflateRawSync(Buffer.alloc(20_000_000)).toString('base64url')
  const broken: readonly [hash: string, sentence: string][] = [
    [`move=1.${packedIn(link).slice(0, -12)}`, t.damaged],
    [`move=1.${packedIn(link).slice(12)}`, t.damaged],
    ['move=', t.damaged],
    [`move=1.${bomb}`, t.damaged],
    ['move=1.<img src=x onerror="window.broken=1">', t.damaged],
    [`move=2.${packedIn(link)}`, t.future],
    ['v=1&k=15&g=Thursday', t.foreign],
    [`move=1.${'A'.repeat(1_000_000)}`, t.tooLongHere],
  ]
  for (const [hash, sentence] of broken) {
    await page.goto(`${recordPage}#${hash}`)
    await expect(page.getByRole('alert'), hash.slice(0, 20)).toContainText(sentence)
    await expect(joinIt(page)).toHaveCount(0)
    expect(await storedText(page)).toBe(before)
  }
  expect(await page.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined()
  await page.getByRole('link', { name: t.bringFile }).click()
  await expect(page.getByRole('heading', { name: en.record.importTitle })).toBeInViewport()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  // The whole of it, opened after all that.
  await page.goto(link)
  await says(page, t.nothingNew)
})

test('Where nothing can be stored that is said before joining, and the link stays in the address @long', async ({
  page,
}) => {
  await plant(page, little)
  const link = await linkFrom(page)
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is blocked.', 'SecurityError')
      },
    }),
  )
  await open(page, link)
  await expect(page.getByText(t.blocked)).toBeVisible()
  await joinIt(page).click()
  await says(page, t.joinedOnly)
  expect(page.url()).toBe(link)
})

test('A browser that can pack nothing offers the file and says so, and one in which nothing was done has nothing to offer @long', async ({
  page,
}) => {
  await page.goto(recordPage)
  await page.getByText(t.open, { exact: true }).click()
  await expect(page.getByText(t.nothing)).toBeVisible()
  await plant(page, little)
  const link = await linkFrom(page)
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'CompressionStream')
    Reflect.deleteProperty(window, 'DecompressionStream')
  })
  await openFold(page)
  await says(page, t.cannot)
  await expect(field(page)).toHaveCount(0)
  await open(page, link)
  await expect(page.getByRole('alert')).toContainText(t.cannotRead)
})

test('The page of an assignment leads to the fold, opened; what groups asked for comes by their own links', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await plant(page, withWords)
  await page.goto(assignmentLink())
  await page.getByRole('link', { name: en.prep.moveLink }).click()
  await expect(page.getByRole('heading', { name: t.title })).toBeFocused()
  await expect(page.getByText(t.assignments)).toBeVisible()
  await expect(code(page)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
})
