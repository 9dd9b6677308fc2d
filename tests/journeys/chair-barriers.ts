/** Looking for what is in a learner’s way on the screens of a role-play. */
import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import type { Staging } from '../../src/scenario/staging.ts'
import { barriers } from '../pages/barriers.ts'
import { overflow } from '../pages/overflow.ts'
import { anyWay } from './chairs.ts'
import { button, play, roomOn, takeChair } from './in-the-room.ts'
import { expect } from './journey.ts'
import { smallTargetsIn } from './targets.ts'

const t = en.scenario

/** What is in somebody’s way on a phone, in both themes; what is too small to press; what is wider than 320 px. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 })
  const faults = await overflow(page)
  await page.setViewportSize({ width: 360, height: 740 })
  faults.push(...(await smallTargetsIn(roomOn(page))).map(({ name }) => `too small to press: ${name}`))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    faults.push(...(await barriers(page)).map((barrier) => `${colorScheme}: ${barrier}`))
  }
  return faults
}

/** Opens and fills what there is to open and fill on the screen. */
export async function openAll(page: Page): Promise<void> {
  for (const field of await roomOn(page).locator('textarea:visible').all()) await field.fill('A word of one’s own.')
  for (const fold of await roomOn(page).locator('summary:visible').all()) await fold.click()
  const mark = button(page, t.touchesMe).last()
  if ((await mark.count()) > 0) await mark.click()
  const say = button(page, t.saySomething)
  if ((await say.count()) > 0) await say.press('Enter')
}

/** Plays a role-play on a phone to an ending; the first time that each of some things is asked, nothing bars the way. */
export async function lookWhereAsked(page: Page, staging: Staging, stops: readonly string[]): Promise<void> {
  const due = new Set(stops)
  await page.setViewportSize({ width: 360, height: 740 })
  await takeChair(page, staging)

  async function look(asked: string) {
    if (!due.delete(asked)) return
    await openAll(page)
    expect(await faultsOf(page), asked).toEqual([])
  }
  for (const id of ['', ...anyWay(staging)]) {
    await play(page, staging, id ? [id] : [], { onStop: look })
    await look((await page.locator('#what-now').allTextContents())[0] ?? '')
  }
  expect([...due], 'was not asked').toEqual([])
}
