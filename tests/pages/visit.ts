import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { unkept } from '../unkept.ts'

/** The address of every page of a built folder, below its base path: `en/course/`, `404.html`, and nothing for the first. */
export function addressesIn(dir: string): string[] {
  if (!existsSync(dir))
    throw new Error(`There is no folder "${dir}": run "npm run build" and "node scripts/elsewhere.mjs".`)
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  return files.map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')).sort()
}

/** Sorts of pages of which there are many, built alike. */
const sorts: Readonly<Record<string, RegExp>> = {
  paper: /\/chairs\/[^/]+\/paper\/$/,
  'role-play': /\/chairs\/[^/]+\/$/,
  'for universities': /\/universities\/[^/]+\/$/,
  sheet: /\/leaders\/kit\/[^/]+\/$/,
  review: /\/course\/[^/]+\/review\/$/,
  slides: /\/present\/[^/]+\/[^/]+\/$/,
  print: /\/print\/[^/]+\/$/,
  lesson: /\/course\/[^/]+\/[^/]+\/$/,
  module: /\/course\/[^/]+\/$/,
}

/**
 * The pages that a run looks at. Of each sort of which there are many it takes, in each language, the largest page;
 * with EVERY_PAGE, which the long tests set, it takes all.
 */
export function toLookAt(dir: string): string[] {
  const all = addressesIn(dir)
  if (process.env['EVERY_PAGE']) return all
  const weight = (address: string) => statSync(join(dir, address.replace(/\/?$/, '/index.html'))).size
  const alike = Map.groupBy(all, (address) => {
    const sort = Object.keys(sorts).find((name) => sorts[name]?.test(address))
    return sort ? `${address.split('/')[0]} ${sort}` : address
  })
  const taken = [...alike.values()].map((some) => some.toSorted((a, b) => weight(a) - weight(b)).at(-1))
  return all.filter((address) => taken.includes(address))
}

/** Every test of a page fails on an error, a failed request or another host, even if nobody asked. */
export const test = base.extend<{ noise: string[] }>({
  context: async ({ context }, use) => use(await unkept(context)),
  noise: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = []
      const own = new URL(baseURL ?? '').origin
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) noise.push(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => noise.push(`error: ${error.message}`))
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (origin !== own && protocol !== 'data:') noise.push(`another host: ${request.url()}`)
      })
      page.on('requestfailed', (request) => noise.push(`failed: ${request.url()} ${request.failure()?.errorText}`))
      page.on('response', (response) => {
        if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`)
      })
      await use(noise)
      expect(noise, 'nothing fails, complains or leaves the site').toEqual([])
    },
    { auto: true },
  ],
})

/** Opens a page and lets everything happen that scrolling through it makes happen. */
export async function visit(page: Page, address: string): Promise<void> {
  if (address === '') await stayOnChooser(page)
  await page.goto(address)
  await scrollThrough(page)
}

/** Scrolls a page from end to end, screen by screen, until all its questions are awake; then goes back to its start. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top)
      await painted()
    }
  })
  await awake(page)
  await page.evaluate(() => scrollTo(0, 0))
}

/** Waits until all islands of a page run, all its questions can be answered, and its fonts have come. */
export async function awake(page: Page): Promise<void> {
  // Astro takes the attribute `ssr` away when an island of its own runs.
  await expect(page.locator('astro-island[ssr], [data-check]:disabled:visible')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}

/** The page that chooses a language leaves at once; to look at it, its refresh is taken out on the way. */
async function stayOnChooser(page: Page): Promise<void> {
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '') })
    },
    { times: 1 },
  )
}

/** Opens what a reader can open: every fold, an answer to every question, one note. */
export async function openEverything(page: Page): Promise<void> {
  for (const question of await page.locator('[data-question]:visible').all()) {
    await answerSomehow(question)
    // There is nothing to check in a reflection.
    const check = question.locator('[data-check]')
    if ((await check.count()) === 0) continue
    await check.click()
    await expect(question.locator('[data-feedback]')).toBeVisible()
  }
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  // Last, because a click anywhere else closes it.
  const note = page.locator('button[popovertarget]').first()
  if ((await note.count()) === 0) return
  await note.click()
  await expect(page.locator('[popover]:popover-open')).toBeVisible()
}

/** Chooses the first of whatever there is to choose, and writes where there is something to write, whatever the kind. */
async function answerSomehow(question: Locator): Promise<void> {
  for (const group of await question.locator('fieldset:not(:has(fieldset))').all()) {
    const option = group.locator('input').first()
    if ((await option.count()) > 0) await option.check()
    for (const list of await group.locator('select:has(option[value=""])').all()) await list.selectOption({ index: 1 })
    const field = group.locator('textarea')
    if ((await field.count()) > 0) await field.fill('A word of one’s own')
  }
}
