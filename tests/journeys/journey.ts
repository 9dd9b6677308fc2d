import { test as base, expect, type Page } from '@playwright/test'
import { unkept } from '../unkept.ts'

export { expect }

type Options = {
  /** The page may complain on the console: its scripts are kept away, or an address leads nowhere. */
  mayComplain: boolean
}

/** Firefox says this when a page is left while a script is on its way; Chromium says nothing, and has other words for one that is lost. */
const isCutShort = (text: string) => text.includes('error loading dynamically imported module')

/**
 * Playwright's test with one promise more for every journey: the page never throws, never complains on the
 * console (a policy that blocks something, a form that does not fit its HTML), and asks no other host.
 */
export const test = base.extend<Options & { calm: undefined }>({
  context: async ({ context }, use) => use(await unkept(context)),
  mayComplain: [false, { option: true }],
  calm: [
    async ({ page, baseURL, mayComplain }, use) => {
      const complaints: string[] = []
      const complain = (text: string) => !isCutShort(text) && complaints.push(text)
      page.on('pageerror', (error) => complain(error.message))
      page.on('console', (message) => message.type() === 'error' && complain(message.text()))
      const home = new URL(baseURL ?? '').origin
      const elsewhere: string[] = []
      page.on('request', (request) => new URL(request.url()).origin !== home && elsewhere.push(request.url()))
      await use(undefined)
      expect(elsewhere, 'requests to other hosts').toEqual([])
      if (!mayComplain) expect(complaints, 'complaints of the page').toEqual([])
    },
    { auto: true },
  ],
})

/**
 * The addresses that a page asks for from now on, growing. Fonts and the picture of the tab are left out:
 * a browser fetches them when it comes to it, in Firefox seconds after the page, and they answer to no click.
 */
export function asksFromNow(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() !== 'font' && !request.url().endsWith('/favicon.svg')) asked.push(request.url())
  })
  return asked
}
