/** A browser that visits pages slowly, and what it saw: the paint of the largest part, long tasks, requests, bytes. */
import { chromium } from 'playwright-core'
import { chromiumOptions } from '../scripts/browser.mjs'

/** @typedef {import('playwright-core').Page} Page */

/** What Lighthouse takes for slow 4G: 150 ms, and 1.6 Mbit/s down and 0.75 up, in bytes. */
const slow4G = { latency: 150, down: (1.6 * 1000 * 1000) / 8, up: (0.75 * 1000 * 1000) / 8 }

/** How many times slower the processor is. */
export const slowdown = 4

/** @typedef {{ network?: boolean, processor?: boolean }} Slow */

/** Starts the browser of the tests. */
export const startBrowser = () => chromium.launch(chromiumOptions())

/**
 * Opens a page of a browser that knows nothing yet, and closes it after its use.
 * @template Seen
 * @param {import('playwright-core').Browser} browser
 * @param {Slow} slow
 * @param {(page: Page, seen: { requests: string[], bytes: () => number, restart: () => void }) => Promise<Seen>} use
 */
export async function onNewPage(browser, slow, use) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    if (slow.network)
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: slow4G.latency,
        downloadThroughput: slow4G.down,
        uploadThroughput: slow4G.up,
      })
    if (slow.processor) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    /** @type {string[]} */
    const requests = []
    let bytes = 0
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(request.url())
    })
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    const restart = () => {
      requests.length = 0
      bytes = 0
    }
    return await use(page, { requests, bytes: () => bytes, restart })
  } finally {
    await context.close()
  }
}

/** @typedef {{ lcp: number, tbt: number, shift: number, requests: number, elements: number, bytes: number }} Visit */

/**
 * A first visit of a page that nobody touches, under slow 4G with a slow processor.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<Visit>}
 */
export const firstVisit = (browser, url) =>
  onNewPage(browser, { network: true, processor: true }, async (page, seen) => {
    await page.addInitScript(watchPaint)
    await page.goto(url, { waitUntil: 'load' })
    // What can wait comes after three seconds, and is no part of the page.
    await page.waitForTimeout(1500)
    const painted = await page.evaluate(() => {
      const { lcp, first, long, shift } = /** @type {any} */ (window).benchPaint
      const tbt = long
        .filter((/** @type {{ start: number }} */ one) => one.start >= first)
        .reduce((/** @type {number} */ sum, /** @type {{ ms: number }} */ { ms }) => sum + ms - 50, 0)
      return { lcp, tbt, shift, elements: document.getElementsByTagName('*').length }
    })
    if (!(painted.lcp > 0)) throw new Error(`${url} painted nothing.`)
    return { ...painted, requests: new Set(seen.requests).size, bytes: seen.bytes() }
  })

/** Runs in the page before everything else. */
function watchPaint() {
  const seen = { lcp: 0, first: 0, shift: 0, long: /** @type {{ start: number, ms: number }[]} */ ([]) }
  Object.assign(window, { benchPaint: seen })
  /** @param {string} type @param {(entry: any) => void} note */
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime))
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime
  })
  watch('longtask', ({ startTime, duration }) => seen.long.push({ start: startTime, ms: duration }))
  watch('layout-shift', ({ value }) => (seen.shift += value))
}
