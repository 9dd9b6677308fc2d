import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { expect } from './host.ts'

export const t = en.offline

/** A lesson that nobody has opened yet. */
export const lesson = 'en/course/the-hour/holding-the-case/'

/** Waits until the course has been fetched and the worker answers. */
export async function untilKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), {
      timeout: 40_000,
    })
    .toBe('activated')
}

/** Opens the first page and stays until everything is kept. */
export async function visitOnce(page: Page, url: string): Promise<void> {
  await page.goto(`${url}en/`)
  await untilKept(page)
}

/** How many files are kept under each cache of this origin. */
export const keptFiles = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const all = (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length)
    return (await Promise.all(all)).reduce((sum, n) => sum + n, 0)
  })

/** What they take up, by their content, in bytes. */
export const keptBytes = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const kept = await (await caches.open(name)).matchAll()
    const sizes = await Promise.all(kept.map(async (one) => (await one.blob()).size))
    return sizes.reduce((sum, size) => sum + size, 0)
  })

/**
 * Accepts the new edition. The old worker goes when it has nothing to do; one that is watched, as all are in these
 * tests, never says so to the browser (seen in Chromium 156, and not without Playwright), so it is stopped by hand.
 */
export async function accept(page: Page): Promise<void> {
  const again = page.waitForEvent('load', { timeout: 30_000 })
  await page.getByRole('button', { name: t.load }).click({ timeout: 25_000 })
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  let isThere = false
  const done = again.then(() => {
    isThere = true
  })
  while (!isThere) {
    await session.send('ServiceWorker.stopAllWorkers').catch(() => {})
    await Promise.race([done, page.waitForTimeout(1500).catch(() => {})])
  }
  await done
}
