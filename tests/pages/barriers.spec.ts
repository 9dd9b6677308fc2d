import { expect } from '@playwright/test'
import { barriers } from './barriers.ts'
import { openEverything, test, toLookAt, visit } from './visit.ts'

/** As it loads, and on a phone with everything opened: the short run looks at each in one theme, the long one in both. */
const themes = process.env['EVERY_PAGE']
  ? ({ loaded: ['light', 'dark'], opened: ['dark', 'light'] } as const)
  : ({ loaded: ['light'], opened: ['dark'] } as const)

for (const address of toLookAt('dist')) {
  test(`/${address} has no barrier as it loads, nor on a phone with everything opened`, async ({ page }) => {
    // The longest pages of all: every chair with its cards, its whole story and everything about it; every address.
    test.slow(/\/(paper|links)\/$/.test(address))
    await visit(page, address)
    for (const colorScheme of themes.loaded) {
      await page.emulateMedia({ colorScheme })
      expect(await barriers(page), `as it loads, ${colorScheme}`).toEqual([])
    }

    await page.setViewportSize({ width: 390, height: 844 })
    await openEverything(page)
    for (const colorScheme of themes.opened) {
      await page.emulateMedia({ colorScheme })
      expect(await barriers(page), `opened on a phone, ${colorScheme}`).toEqual([])
    }
  })
}
