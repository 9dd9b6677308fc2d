import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { weakContrast } from './contrast.ts'
import { addressesIn, openEverything, test, visit } from './visit.ts'

const rules = {
  runOnly: {
    type: 'tag' as const,
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'color-contrast-enhanced': { enabled: true } },
}

for (const address of addressesIn('dist')) {
  test(`/${address} has no barrier in light or dark, as it loads or on a phone with everything opened`, async ({
    page,
  }) => {
    // The longest pages of all: every chair with its cards, its whole story and everything about it.
    test.slow(address.endsWith('/paper/'))
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

/** What axe finds, and text whose contrast axe cannot see and that proves too weak when it is measured. */
async function barriers(page: Page): Promise<string[]> {
  // The other mode opens a second page to join the results of frames. There are none, and it takes three times as long.
  const { violations, incomplete } = await new AxeBuilder({ page }).setLegacyMode().options(rules).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
  const unseen = incomplete.filter(({ id }) => id.startsWith('color-contrast')).flatMap(({ nodes }) => nodes)
  const selectors = new Set(unseen.map(({ target }) => target.join(' ')))
  return [...found, ...(await weakContrast(page, [...selectors]))]
}
