import { brotliCompressSync, gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import type { Staging } from '../../src/scenario/staging.ts'
import { button, choiceOn, door, firstSilence, offeredAfter, pathTo, play, stagingOf, takeChair } from './chairs.ts'
import { expect, test } from './journey.ts'

const t = en.scenario

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is wrong with a screen at 320 px and on a desk, in both themes. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const width of [320, 1440])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 740 })
      await page.emulateMedia({ colorScheme })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > width) faults.push(`${wide} px wide at ${width}`)
      const axe = new AxeBuilder({ page }).setLegacyMode().withTags(tags)
      const { violations } = await axe.options({ rules: { 'color-contrast-enhanced': { enabled: true } } }).analyze()
      for (const { id, nodes } of violations) faults.push(`${id} at ${width}, ${colorScheme}: ${nodes[0]?.html}`)
      const styled = await page.locator('main [style]').count()
      if (styled > 0) faults.push(`${styled} style attributes at ${width}`)
      const small = await page.locator('main button:visible, main summary:visible').evaluateAll((all) =>
        all
          .map((one) => ({ name: one.textContent, ...one.getBoundingClientRect().toJSON() }))
          .filter((one) => Math.min(one.width, one.height) < 24)
          .map(({ name }) => name),
      )
      if (small.length > 0) faults.push(`too small to press at ${width}: ${small.join()}`)
    }
  return faults
}

/** The ways to the screens that a page does not show when it loads. */
const screens: Record<string, (page: Page, staging: Staging) => Promise<void>> = {
  'The story': (page, staging) => play(page, staging, firstSilence(staging).path),
  'The question whether to leave': async (page) => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name: t.leaveAsk })).toBeVisible()
  },
  'A silence': async (page, staging) => {
    const { path, silence } = firstSilence(staging)
    await play(page, staging, path)
    await choiceOn(page, silence).click()
  },
  'The page outside': (page) => button(page, t.leave).click(),
  'The door of a run in the middle': async (page, staging) => {
    await play(page, staging, offeredAfter(staging, []).slice(0, 1))
    await page.reload()
    await expect(button(page, t.resume)).toBeEnabled()
  },
  'The debrief': async (page, staging) => {
    await play(
      page,
      staging,
      pathTo(staging, (beat) => beat.ending !== undefined),
    )
    await button(page, t.lookBack).click()
  },
}

for (const [screen, go] of Object.entries(screens)) {
  test(`${screen} holds at 320 pixels and on a desk, in both themes @chromium-only`, async ({ page, baseURL }) => {
    const staging = await stagingOf(page, baseURL)
    await takeChair(page)
    await go(page, staging)
    expect(await faultsOf(page)).toEqual([])
  })
}

test('What is new is never hidden behind the bar', async ({ page, baseURL }) => {
  const staging = await stagingOf(page, baseURL)
  await page.setViewportSize({ width: 360, height: 740 })
  await takeChair(page)
  for (const id of pathTo(staging, (beat) => beat.ending !== undefined)) {
    await play(page, staging, [id])
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1)
    const own = await page.locator('.line.is-own', { hasText: staging.graph.choices[id]?.text ?? '?' }).boundingBox()
    const bar = await page.locator('.room-bar').evaluate((one) => one.getBoundingClientRect().bottom)
    expect(own?.y).toBeGreaterThanOrEqual(bar)
    expect(top).toBeGreaterThanOrEqual(bar)
    expect(top).toBeLessThan(740)
  }
  await button(page, t.lookBack).click()
  const title = await page.getByRole('heading', { name: t.debrief }).boundingBox()
  const bar = await page.locator('.room-bar').evaluate((one) => one.getBoundingClientRect().bottom)
  expect(title?.y).toBeGreaterThanOrEqual(bar)
})

test('The story of a chair is packed into 25 kB, and its page with the whole book into 60 kB', async ({
  page,
  baseURL,
}) => {
  const { graph } = await stagingOf(page, baseURL)
  expect(gzipSync(JSON.stringify(graph)).length).toBeLessThanOrEqual(25 * 1024)
  const html = await (await page.request.get(new URL(door, baseURL).href)).text()
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(60 * 1024)
})
