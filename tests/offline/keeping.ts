import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { expect } from './host.ts'

export const t = en.offline

/** A lesson that nobody has opened yet. */
export const lesson = 'en/course/the-hour/holding-the-case/'

/** Its file, and what the next edition changes in it. */
export const file = `${lesson}index.html`
export const changed = (text: string): string =>
  text.replaceAll('The group holds the case', 'The group carries the case')

/** Its heading in the old edition and in the next. */
export const old = { level: 1, name: 'The group holds the case' } as const
export const fresh = { level: 1, name: 'The group carries the case' } as const

/** Waits until the course has been fetched and the worker answers. */
export async function untilKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), {
      timeout: 90_000,
    })
    .toBe('activated')
}

/** Opens the first page and stays until everything is kept. */
export async function visitOnce(page: Page, url: string): Promise<void> {
  await page.goto(`${url}en/`)
  await untilKept(page)
}

/** The expression that counts, in a page, the files that are kept in all caches of its origin. */
export const countKept = `(async () => {
  const all = (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length)
  return (await Promise.all(all)).reduce((sum, n) => sum + n, 0)
})()`

/** How many files are kept in all caches of this origin. */
export const keptFiles = (page: Page): Promise<number> => page.evaluate<number>(countKept)

/** What they take up, by their content, in bytes. */
export const keptBytes = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const kept = await (await caches.open(name)).matchAll()
    const sizes = await Promise.all(kept.map(async (one) => (await one.blob()).size))
    return sizes.reduce((sum, size) => sum + size, 0)
  })
