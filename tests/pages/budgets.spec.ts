import { type Browser, expect, type Page } from '@playwright/test'
import { readSite } from '../site/built.ts'
import { isLesson } from '../site/outline.ts'
import { scrollThrough, test, toLookAt } from './visit.ts'
import {
  blockingStyles,
  drawingStyles,
  type Fetched,
  fromNetwork,
  iconOf,
  isFramework,
  rendererWeight,
  sum,
  watchWeight,
  withoutLate,
} from './weight.ts'

const react = rendererWeight('dist')

/** What a page may weigh, in kB of 1,024 bytes after brotli. */
const budget = {
  'HTML + blocking CSS': 14,
  'script before a question': 4,
  'all but fonts before a question': 20,
  'script with questions': react + 12,
  fonts: 90,
} as const

// The clock of a session and the leader’s notes beside it, in kB: state and windows without the framework.
const clockScript = 6.5

// A page that is no lesson, in kB: what every page has, and a small script of its own, such as the keys of slides.
const plainScript = 4.5

// The record beside React, in kB: no page with questions does as much (stored, study, moving, joining, erasing, kept).
const recordScript = 12.5

// A question this far below the window is not near.
const far = 400
const narrow = 320

// In every run the largest page of each sort, in the long tests all.
const looked = new Set(toLookAt('dist').map((address) => `/${address}`))
const pages = readSite('dist', '/').pages.filter(({ address }) => looked.has(address))
const addressOf = ({ address }: { address: string }) => address.slice(1)
const lessons = pages.filter(isLesson).map(addressOf)
const others = pages.filter((page) => !isLesson(page) && page.locale !== undefined)

/** What the scripts of a page that is no lesson may weigh: by what the framework has to do there, if anything. */
function scriptBudget({ address, html }: (typeof pages)[number]): number {
  if (/\/chairs\/[^/]+\/$/.test(address)) return react + 15
  if (/data-question=/.test(html)) return scriptWith(html)
  if (/data-session[ >=]/.test(html)) return clockScript
  if (/\/record\/$/.test(address)) return react + recordScript
  return /<astro-island/.test(html) ? budget['script with questions'] : plainScript
}

// What several kinds share.
const shared = ['/ReasonList.', '/pairing.', '/shuffle.']

/** What a kind brings when it is used first, by the beginnings of its files' names. */
const filesOf: Readonly<Record<string, readonly string[]>> = {
  single: ['/Single.'],
  multiple: ['/Multiple.'],
  ordering: ['/Ordering.'],
  matching: ['/Matching.'],
  categorise: ['/Categorise.', '.cards.json'],
  'hot-text': ['/HotText.'],
  concordance: ['/Concordance.'],
  'own-words': ['/OwnWords.', '/WrittenField.', '/contribution.'],
  'whose-feeling': ['/WhoseFeeling.'],
  reflection: ['/Reflection.', '/WrittenField.'],
}

const kindsIn = (html: string) => new Set([...html.matchAll(/data-kind="([\w-]+)"/g)].map(([, kind]) => kind ?? ''))

/** Each kind of question is fetched when it is used: a page with three or more may weigh what all of them may. */
function scriptWith(html: string): number {
  return kindsIn(html).size > 2 ? react + 15 : budget['script with questions']
}

for (const [index, address] of lessons.entries()) {
  const name = address.split('/').at(-2) ?? ''

  test(`lesson ${name} keeps its budget, and fetches the framework when a question comes near`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.setViewportSize({ width: narrow, height: await heightAboveQuestions(browser, `${baseURL}${address}`) })
    await withoutLate(page)
    const fetched = watchWeight(page)
    await page.goto(address)
    await settled(page)

    const before = await fetched()
    const blocking = await blockingStyles(page)
    const first = before.filter(({ type, url }) => type === 'document' || blocking.includes(url))
    const icon = await iconOf(page)
    expect(frameworkIn(before), 'framework before a question comes near').toEqual([])

    if ((await page.locator('[data-question]').count()) > 0) {
      await page.locator('[data-question]').first().scrollIntoViewIfNeeded()
      await expect(page.locator('[data-check]').first()).toBeEnabled()
      expect(frameworkIn(await fetched()), 'framework when a question has come near').not.toEqual([])
    }
    await scrollThrough(page)
    const weights = {
      'HTML + blocking CSS': sum(first),
      'script before a question': sum(before, 'script'),
      'all but fonts before a question': sum(before) - sum(before, 'font') + icon,
      'script with questions': sum(await fetched(), 'script'),
      fonts: sum(await fetched(), 'font'),
    }
    const most = { ...budget, 'script with questions': scriptWith(await page.content()) }
    const figures = Object.entries(most).map(
      ([what, most]) => [what, weights[what as keyof typeof weights], most] as const,
    )
    console.log(
      `${name}: ${figures.map(([what, weight, most]) => `${what} ${weight.toFixed(2)} of ${most.toFixed(2)} kB`).join(' · ')}`,
    )
    for (const [what, weight, most] of figures) expect.soft(weight, what).toBeLessThanOrEqual(most)
  })

  test(`lesson ${name} needs its HTML only when another lesson has been read, and kinds of question and drawings that are new`, async ({
    page,
  }) => {
    await page.goto(lessons.at(index - 1) ?? address)
    await scrollThrough(page)
    const known = kindsIn(await page.content())
    await page.goto(address)
    await scrollThrough(page)
    const fetched = (await fromNetwork(page)).map((url) => new URL(url).pathname)
    const brought = [...kindsIn(await page.content())]
      .filter((kind) => !known.has(kind))
      .flatMap((kind) => [...(filesOf[kind] ?? []), ...shared])
    const drawings = await drawingStyles(page)
    expect(fetched.filter((path) => ![...brought, ...drawings].some((name) => path.includes(name)))).toEqual([])
  })
}

for (const other of others) {
  test(`${other.address} keeps its budget of script and fonts`, async ({ page }) => {
    await withoutLate(page)
    const fetched = watchWeight(page)
    await page.goto(addressOf(other))
    await scrollThrough(page)
    expect.soft(sum(await fetched(), 'script'), 'script').toBeLessThanOrEqual(scriptBudget(other))
    expect.soft(sum(await fetched(), 'font'), 'fonts').toBeLessThanOrEqual(budget.fonts)
  })
}

const frameworkIn = (fetched: readonly Fetched[]) =>
  fetched.filter(({ type, body }) => type === 'script' && isFramework(body)).map(({ url }) => url)

/**
 * The height of a window that ends far above the first question, wherever that stands. It is asked
 * without script, so that nothing wakes.
 */
async function heightAboveQuestions(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: narrow, height: 640 } })
  const page = await context.newPage()
  await page.goto(url)
  const tops = await page
    .locator('[data-question]')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  await context.close()
  const top = tops[0] ?? Number.POSITIVE_INFINITY
  expect(top, `the first question of ${url} leaves no room for a window above it`).toBeGreaterThan(far + 100)
  return Math.min(640, Math.floor(top) - far)
}

/** Two frames after the load event and then at leisure, whatever a page wakes by itself has been asked for. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await new Promise((done) => requestIdleCallback(done))
  })
}
