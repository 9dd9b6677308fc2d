import type { BrowserContext } from '@playwright/test'

/**
 * A browser that cannot keep the course, as some private windows cannot: every request of a test reaches the server.
 * tests/offline has the tests of the others.
 */
export async function unkept(context: BrowserContext): Promise<BrowserContext> {
  await context.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }))
  return context
}
