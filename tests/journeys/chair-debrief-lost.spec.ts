import { en } from '../../src/i18n/en.ts'
import { anyWay, stagingOf } from './chairs.ts'
import { button, heading, lineOn, linesOn, play, roomOn, takeChair } from './in-the-room.ts'
import { expect, test } from './journey.ts'

const t = en.scenario
const staging = stagingOf('three-helpers', 'leader')
const path = anyWay(staging)

// The browser itself reports a failed download on the console.
test.use({ mayComplain: true })

test('When what comes after the hour cannot be fetched, a sentence says so, and the hour is not lost', async ({
  page,
}) => {
  const debrief = '**/_astro/Debrief.*.js'
  await page.route(debrief, (route) => route.abort())
  await takeChair(page, staging)
  await play(page, staging, path)
  const lines = await linesOn(page).count()
  await button(page, t.lookBack).click()
  await expect(page.getByRole('status').filter({ hasText: t.debriefLost })).toBeVisible()
  await button(page, t.again).click()
  await expect(page.getByRole('status').filter({ hasText: t.debriefLost })).toBeVisible()
  await expect(button(page, t.leave)).toBeVisible()

  // Back in the hour, everything is where it was.
  await button(page, t.back).click()
  await expect(roomOn(page).locator('[data-choice]').first()).toBeVisible()
  await play(page, staging, path.slice(-1))
  await expect(linesOn(page)).toHaveCount(lines)

  await page.unroute(debrief)
  await button(page, t.lookBack).click()
  await expect(heading(page, t.debrief)).toBeFocused()
  for (const id of path) await expect(lineOn(page, staging, id).first()).toBeVisible()
})
