import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { weakContrast } from './contrast.ts'

const rules = {
  runOnly: {
    type: 'tag' as const,
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'color-contrast-enhanced': { enabled: true } },
}

/** What axe finds, and text whose contrast axe cannot see and that proves too weak when it is measured. */
export async function barriers(page: Page): Promise<string[]> {
  // The other mode opens a second page to join the results of frames. There are none, and it takes three times as long.
  const { violations, incomplete } = await new AxeBuilder({ page }).setLegacyMode().options(rules).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
  const unseen = incomplete.filter(({ id }) => id.startsWith('color-contrast')).flatMap(({ nodes }) => nodes)
  const selectors = new Set(unseen.map(({ target }) => target.join(' ')))
  return [...found, ...(await weakContrast(page, [...selectors]))]
}
