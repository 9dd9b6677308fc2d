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
