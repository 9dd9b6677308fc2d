/** A first and a second query in the search of a page: what is fetched for them, and how long they take. */
import { brotliCompressSync } from 'node:zlib'
import { onNewPage } from './visits.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ firstBytes: number, nextBytes: number, cold: number, next: number }} Searched */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url a lesson
 * @param {readonly [first: string, next: string]} words
 * @returns {Promise<Searched>}
 */
export const searchFrom = (browser, url, [first, next]) =>
  onNewPage(browser, {}, async (page) => {
    await page.goto(url)
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })))
    /** @type {Promise<number>[]} */
    const weights = []
    page.on('requestfinished', (request) => weights.push(weightOf(request)))
    const fetched = async () => (await Promise.all(weights)).reduce((sum, one) => sum + one, 0)
    await page.locator('.search-open').click()
    await page.locator('dialog input[type=search]').waitFor()
    const cold = await typed(page, first)
    const firstBytes = await fetched()
    const again = await typed(page, next)
    return { firstBytes, nextBytes: (await fetched()) - firstBytes, cold, next: again }
  })

/** As a host sends it, packed as well as can be. @param {import('playwright-core').Request} request */
async function weightOf(request) {
  const body = await (await request.response())?.body()
  return body ? brotliCompressSync(body).length : 0
}

/** From words in the field to places that have them. @param {Page} page @param {string} words */
const typed = (page, words) =>
  page.locator('dialog input[type=search]').evaluate(
    (field, text) =>
      new Promise((/** @type {(ms: number) => void} */ done, fail) => {
        const start = performance.now()
        const told = () => field.closest('dialog')?.textContent
        setTimeout(() => fail(new Error(`“${text}” was not found in 20 seconds: ${told()}`)), 20_000)
        const look = () => {
          const found = field.closest('dialog')?.querySelector('li')?.textContent ?? ''
          if (found.toLowerCase().includes(text)) setTimeout(() => done(performance.now() - start))
          else requestAnimationFrame(look)
        }
        if (field instanceof HTMLInputElement) field.value = text
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
        requestAnimationFrame(look)
      }),
    words,
  )
