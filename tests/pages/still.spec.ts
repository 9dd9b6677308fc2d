import { expect, type Page } from '@playwright/test'
import { readSite } from '../site/built.ts'
import { isLesson } from '../site/outline.ts'
import { awake, openEverything, test, toLookAt, visit } from './visit.ts'

const widths = { 'a phone': 390, 'a desk': 1280 }

// High enough for the whole of nearly every page: what moves out of sight does not count as moving. Of a role-play with
// everything about it, made for paper, of a module to print and of the list of all sources the first part is looked at;
// of slides, each of which is as high as the window, the first.
const height = 20_000
const isLonger = (address: string) => /\/(paper|references|(present|print)\/.+)\/$/.test(address)

// The first page leads on at once; there is nothing to hold still.
const looked = new Set(toLookAt('dist'))
const pages = readSite('dist', '/').pages.filter(
  ({ file, address }) => file !== 'index.html' && looked.has(address.slice(1)),
)
const addressOf = ({ address }: { address: string }) => address.slice(1)
const lessons = pages.filter(isLesson).map(addressOf)
// Places where a page says what a reader has done already.
const marked = pages.filter(({ html }) => /data-(lesson|question|scenario)-mark|data-go-on/.test(html)).map(addressOf)

for (const address of pages.map(addressOf)) {
  for (const [name, width] of Object.entries(widths)) {
    test(`nothing on /${address} moves by itself on ${name}, however late fonts and scripts arrive`, async ({
      page,
    }) => {
      expect(await shiftsOn(page, address, width)).toEqual([])
    })
  }
}

for (const address of marked) {
  test(`nothing on /${address} moves by itself for a reader who comes back to it`, async ({ page }) => {
    for (const before of new Set([...lessons.slice(0, 1), address])) {
      await visit(page, before)
      await openEverything(page)
    }
    expect(await shiftsOn(page, address, widths['a desk'])).toEqual([])
  })
}

for (const [name, width] of Object.entries(widths)) {
  test(`nothing at the door of a role-play moves on ${name} for a learner who was in the middle of it`, async ({
    page,
  }) => {
    const door = pages.map(addressOf).find((address) => /chairs\/./.test(address)) ?? ''
    await visit(page, door)
    await page.locator('[data-take]:visible').first().click()
    await page.locator('[data-choice]').first().click()
    await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('choices')
    expect(await shiftsOn(page, door, width)).toEqual([])
    await expect(page.locator('[data-take="resume"]:visible')).toHaveCount(1)
  })
}

/** What moves on a page that is painted before its fonts and scripts have come. */
async function shiftsOn(page: Page, address: string, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height })
  await watchShifts(page)
  const release = await holdBack(page)
  // What is held back also holds back the load event.
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  await release()
  await page.waitForLoadState()
  await awake(page)
  if (!isLonger(address))
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height)
  return shiftsOf(page)
}

/** Keeps back everything but pages and style sheets until it is released; from then on it comes as it is asked for. */
async function holdBack(page: Page): Promise<() => Promise<void>> {
  const held: (() => Promise<void>)[] = []
  let isHeld = true
  await page.route('**', async (route) => {
    const isNeeded = ['document', 'stylesheet'].includes(route.request().resourceType())
    if (isHeld && !isNeeded) held.push(() => route.continue())
    else await route.continue()
  })
  return async () => {
    isHeld = false
    await Promise.all(held.map((go) => go()))
  }
}

type Shifts = { sentences: string[]; read: () => void }

type LayoutShift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] }

/** Notes from the first moment what moves without the reader having done anything. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sentences: string[] = []
    const note = (entries: PerformanceEntryList) => {
      for (const { value, hadRecentInput, sources } of entries as LayoutShift[]) {
        const moved = sources.map(({ node }) =>
          node instanceof Element ? `${node.tagName}.${node.className}` : node?.textContent?.trim(),
        )
        if (!hadRecentInput) sentences.push(`a shift of ${value.toPrecision(2)}: ${moved.join(', ')}`)
      }
    }
    const observer = new PerformanceObserver((list) => note(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    Object.assign(window, { shifts: { sentences, read: () => note(observer.takeRecords()) } satisfies Shifts })
  })
}

async function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const { shifts } = window as unknown as { shifts: Shifts }
    shifts.read()
    return shifts.sentences
  })
}
