import { expect } from '@playwright/test'
import { barriers } from './barriers.ts'
import { openEverything, test, toLookAt, visit } from './visit.ts'

for (const address of toLookAt('dist')) {
  test(`/${address} has no barrier in light or dark, as it loads or on a phone with everything opened`, async ({
    page,
  }) => {
    // The longest pages of all: every chair with its cards, its whole story and everything about it; every address.
    test.slow(/\/(paper|links)\/$/.test(address))
    await visit(page, address)
    expect(await barriers(page), 'as it loads, light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await barriers(page), 'as it loads, dark').toEqual([])

    await page.setViewportSize({ width: 390, height: 844 })
    await openEverything(page)
    expect(await barriers(page), 'opened on a phone, dark').toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await barriers(page), 'opened on a phone, light').toEqual([])
  })
}
