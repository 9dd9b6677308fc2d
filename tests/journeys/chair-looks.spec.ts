import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { button, choiceOn, door, firstSilence, pathTo, play, stagingOf, takeChair } from './chairs.ts'
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

test('Every screen of the room holds at 320 pixels and on a desk, in both themes @chromium-only', async ({
  page,
  baseURL,
}) => {
  // Thirty-two inspections of whole pages in one walk: more than the half minute that a test has.
  test.setTimeout(180_000)
  const staging = await stagingOf(page, baseURL)
  const { path, silence } = firstSilence(staging)
  await page.goto('en/chairs/')
  expect(await faultsOf(page), 'all role-plays').toEqual([])
  await page.goto(door)
  expect(await faultsOf(page), 'the door').toEqual([])
  await takeChair(page)
  await play(page, staging, path)
  expect(await faultsOf(page), 'the story').toEqual([])
  await page.keyboard.press('Escape')
  expect(await faultsOf(page), 'the question').toEqual([])
  await page.keyboard.press('Escape')
  await choiceOn(page, silence).click()
  expect(await faultsOf(page), 'a silence').toEqual([])
  await button(page, t.goOn).click()
  await button(page, t.leave).click()
  expect(await faultsOf(page), 'outside').toEqual([])
  await page.goto(door)
  expect(await faultsOf(page), 'the door of a run in the middle').toEqual([])
  await button(page, t.anew).click()
  await play(
    page,
    staging,
    pathTo(staging, (beat) => beat.ending !== undefined),
  )
  await button(page, t.lookBack).click()
  expect(await faultsOf(page), 'the debrief').toEqual([])
})

test('What is new is never hidden behind the bar', async ({ page, baseURL }) => {
  const staging = await stagingOf(page, baseURL)
  await page.setViewportSize({ width: 360, height: 740 })
  await takeChair(page)
  for (const id of pathTo(staging, (beat) => beat.ending !== undefined)) {
    await play(page, staging, [id])
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1)
    const bar = await page.locator('.room-bar').evaluate((one) => one.getBoundingClientRect().bottom)
    expect(top).toBeGreaterThanOrEqual(bar)
    expect(top).toBeLessThan(740)
  }
})

test('The story of a chair is packed into 25 kB', async ({ page, baseURL }) => {
  const staging = await stagingOf(page, baseURL)
  expect(gzipSync(JSON.stringify(staging)).length).toBeLessThanOrEqual(25 * 1024)
})
