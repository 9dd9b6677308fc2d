import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Locator, Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import type { Staging } from '../../src/scenario/staging.ts'
import { allStagings, anyWay, doorsOf, firstSilence, offeredAfter, stagingOf } from '../journeys/chairs.ts'
import { button, choiceOn, heading, linesOn, play, type Screen, takeChair } from '../journeys/in-the-room.ts'
import { expect, test } from '../journeys/journey.ts'
import { smallTargetsIn } from '../journeys/targets.ts'
import { barriers } from '../pages/barriers.ts'
import { overflow } from '../pages/overflow.ts'

const t = en.scenario
const staging = stagingOf('three-helpers', 'leader')

/** What is wrong with a screen at 320 px and on a desk, in both themes. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const width of [320, 1440])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 740 })
      await page.emulateMedia({ colorScheme })
      const found = [...(await overflow(page)), ...(await barriers(page))]
      faults.push(...found.map((fault) => `${fault} (${width} px, ${colorScheme})`))
      const styled = await page.locator('main [style]').count()
      if (styled > 0) faults.push(`${styled} style attributes at ${width}`)
      for (const { name } of await smallTargetsIn(page.locator('main'))) faults.push(`too small at ${width}: ${name}`)
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
    await play(page, staging, anyWay(staging))
    await button(page, t.lookBack).click()
  },
}

for (const [screen, go] of Object.entries(screens)) {
  test(`${screen} holds at 320 pixels and on a desk, in both themes`, async ({ page }) => {
    await takeChair(page, staging)
    await go(page, staging)
    expect(await faultsOf(page)).toEqual([])
  })
}

for (const [scenario, chair] of [
  ['three-helpers', 'leader'],
  ['one-story-three-rooms', 'observer'],
  ['your-chair-moves-back', 'presenter'],
] as const)
  test(`What is new from the ${chair}’s chair is never hidden behind the bar`, async ({ page }) => {
    const staging = stagingOf(scenario, chair)
    await page.setViewportSize({ width: 360, height: 740 })
    await takeChair(page, staging)
    const bar = page.locator('.room-bar')
    const top = (one: Locator) => one.evaluate((element) => element.getBoundingClientRect().top)
    const end = () => bar.evaluate((element) => element.getBoundingClientRect().bottom)
    async function onStep({ lines }: Screen) {
      const focused = await top(page.locator(':focus'))
      expect(focused).toBeGreaterThanOrEqual(await end())
      expect(focused).toBeLessThan(740)
      // What was chosen is seen as well, above what came of it.
      const own = linesOn(page).nth(lines).and(page.locator('.is-own'))
      if ((await own.count()) > 0) expect(await top(own)).toBeGreaterThanOrEqual(await end())
    }
    await play(page, staging, anyWay(staging), { onStep })
    await button(page, t.lookBack).click()
    const title = heading(page, t.debrief)
    await expect(title).toBeFocused()
    expect(await top(title)).toBeGreaterThanOrEqual(await end())
  })

for (const one of allStagings())
  test(`The story of ${one.graph.scenario} from the ${one.graph.chair}’s chair is packed into 25 kB`, () => {
    expect(gzipSync(JSON.stringify(one.graph)).length).toBeLessThanOrEqual(25 * 1024)
  })

for (const one of new Set(allStagings().map(doorsOf)))
  test(`The page ${one} with its whole books is packed into 60 kB for each chair`, async ({ page, baseURL }) => {
    const html = await (await page.request.get(new URL(one, baseURL).href)).text()
    const chairs = allStagings().filter((staging) => doorsOf(staging) === one).length
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(60 * 1024 * chairs)
  })
