import { en } from '../../src/i18n/en.ts'
import { faultsOf, lookWhereAsked, openAll } from '../journeys/chair-barriers.ts'
import { stagingOf } from '../journeys/chairs.ts'
import { button, heading, passStops, play } from '../journeys/in-the-room.ts'
import { expect, test } from '../journeys/journey.ts'

const t = en.scenario

/**
 * What is asked from each chair, each thing once. The leader’s screens are looked at in chair-looks.spec.ts, what a
 * member is asked also in chair-asked.spec.ts, which is quick.
 */
const chairs = [
  { scenario: 'one-story-three-rooms', chair: 'observer', stops: [t.askTag] },
  { scenario: 'the-thank-you-cards', chair: 'member', stops: [t.askFeeling, t.askWatch, t.askWords] },
  { scenario: 'three-helpers', chair: 'co-leader', stops: [t.whatNow] },
  { scenario: 'your-chair-moves-back', chair: 'presenter', stops: [t.youListen] },
] as const

for (const { scenario, chair, stops } of chairs) {
  test(`From the ${chair}’s chair nothing bars the way, on a phone and in both themes: at what is asked and afterwards`, async ({
    page,
  }) => {
    test.slow()
    const staging = stagingOf(scenario, chair)
    await lookWhereAsked(page, staging, stops)

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
