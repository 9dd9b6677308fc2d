import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { barriers } from '../pages/barriers.ts'
import { overflow } from '../pages/overflow.ts'
import { anyWay, stagingOf } from './chairs.ts'
import { button, heading, passStops, play, roomOn, takeChair } from './in-the-room.ts'
import { expect, test } from './journey.ts'
import { smallTargetsIn } from './targets.ts'

const t = en.scenario

/** What is asked from each chair, each thing once. The leader’s screens are looked at in chair-looks.spec.ts. */
const chairs = [
  { scenario: 'one-story-three-rooms', chair: 'observer', stops: [t.askTag] },
  { scenario: 'the-thank-you-cards', chair: 'member', stops: [t.askFeeling, t.askWatch, t.askWords] },
  { scenario: 'three-helpers', chair: 'co-leader', stops: [t.whatNow] },
  { scenario: 'your-chair-moves-back', chair: 'presenter', stops: [t.youListen] },
] as const

/** What is in somebody’s way on a phone, in both themes; what is too small to press; what is wider than 320 px. */
async function faultsOf(page: Page): Promise<string[]> {
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
async function openAll(page: Page): Promise<void> {
  for (const field of await roomOn(page).locator('textarea:visible').all()) await field.fill('A word of one’s own.')
  for (const fold of await roomOn(page).locator('summary:visible').all()) await fold.click()
  const mark = button(page, t.touchesMe).last()
  if ((await mark.count()) > 0) await mark.click()
  const say = button(page, t.saySomething)
  if ((await say.count()) > 0) await say.press('Enter')
}

for (const { scenario, chair, stops } of chairs) {
  test(`From the ${chair}’s chair nothing bars the way, on a phone and in both themes: at what is asked and afterwards @chromium-only`, async ({
    page,
  }) => {
    test.slow()
    const staging = stagingOf(scenario, chair)
    const path = anyWay(staging)
    const due = new Set<string>(stops)
    await page.setViewportSize({ width: 360, height: 740 })
    await takeChair(page, staging)

    async function look(asked: string) {
      if (!due.delete(asked)) return
      await openAll(page)
      expect(await faultsOf(page), asked).toEqual([])
    }
    for (const id of ['', ...path]) {
      await play(page, staging, id ? [id] : [], { onStop: look })
      await look((await page.locator('#what-now').allTextContents())[0] ?? '')
    }
    expect([...due], 'was not asked').toEqual([])

    await button(page, t.lookBack).click()
    await expect(heading(page, t.debrief)).toBeFocused()
    // Back to a turn and on again, so that two runs stand side by side; an observer’s turns are not looked at again.
    const back = button(page, t.backToTurn)
    if ((await back.count()) > 0) {
      await back.last().click()
      while ((await button(page, t.lookBack).count()) === 0) {
        await passStops(page, staging)
        const choice = page.locator('[data-choice]').last()
        await play(page, staging, [(await choice.getAttribute('data-choice')) ?? ''])
      }
      await button(page, t.lookBack).click()
      await expect(heading(page, t.twoRuns)).toBeVisible()
    }
    await openAll(page)
    await page.getByRole('group', { name: t.whoseChair }).getByRole('radio').first().check()
    expect(await faultsOf(page), t.debrief).toEqual([])
  })
}
