import { en } from '../../src/i18n/en.ts'
import { anyWay, firstSilence, offeredAfter, stagingOf } from './chairs.ts'
import { button, choiceOn, heading, play, takeChair } from './in-the-room.ts'
import { expect, test } from './journey.ts'
import { tabTo } from './keys.ts'

const t = en.scenario
const staging = stagingOf('three-helpers', 'leader')

test('Escape asks before it leaves; Escape again stays, and everything is as it was', async ({ page }) => {
  const [first = ''] = offeredAfter(staging, [])
  await takeChair(page, staging)
  await tabTo(page, choiceOn(page, first))
  const asks = page.getByRole('dialog', { name: t.leaveAsk })
  for (const stay of [() => page.keyboard.press('Escape'), () => asks.getByRole('button', { name: t.stay }).click()]) {
    await page.keyboard.press('Escape')
    await expect(asks).toBeVisible()
    await stay()
    await expect(asks).toBeHidden()
    await expect(choiceOn(page, first)).toBeFocused()
  }

  await page.keyboard.press('Escape')
  await expect(asks.getByRole('button', { name: t.leave })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page, t.outside)).toBeFocused()
})

test('The room can be left from every screen, to a quiet page, and one can come back to the same place', async ({
  page,
}) => {
  const { path, silence } = firstSilence(staging)
  const whole = anyWay(staging)
  await takeChair(page, staging)

  async function leaveAndComeBack() {
    await button(page, t.leave).click()
    await expect(heading(page, t.outside)).toBeFocused()
    await expect(page.locator('ol.transcript, [data-choice], .quiet')).toHaveCount(0)
    await expect(page.getByRole('link', { name: t.turnTo })).toBeVisible()
    await button(page, t.comeBack).click()
  }

  await leaveAndComeBack()
  await play(page, staging, path)
  await leaveAndComeBack()
  await choiceOn(page, silence).click()
  await leaveAndComeBack()
  await expect(page.getByText(t.quiet)).toBeFocused()
  while ((await button(page, t.back).count()) > 0) await button(page, t.back).click()
  await play(page, staging, whole)
  await leaveAndComeBack()
  await button(page, t.lookBack).click()
  await leaveAndComeBack()
  await expect(heading(page, t.debrief)).toBeFocused()

  await button(page, t.leave).click()
  await page.getByRole('main').getByRole('link', { name: t.all }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title)
})
