import { en } from '../../src/i18n/en.ts'
import { button, choiceOn, firstSilence, offeredAfter, pathTo, play, stagingOf, takeChair } from './chairs.ts'
import { expect, test } from './journey.ts'
import { tabTo } from './keys.ts'

const t = en.scenario

test('Escape asks before it leaves; Escape again stays, and everything is as it was', async ({ page, baseURL }) => {
  const staging = await stagingOf(page, baseURL)
  const [first = ''] = offeredAfter(staging, [])
  await takeChair(page)
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
  await expect(page.getByRole('heading', { name: t.outside })).toBeFocused()
})

test('The room can be left from every screen, to a quiet page, and one can come back to the same place', async ({
  page,
  baseURL,
}) => {
  const staging = await stagingOf(page, baseURL)
  const { path, silence } = firstSilence(staging)
  const whole = pathTo(staging, (beat) => beat.ending !== undefined)
  await takeChair(page)

  async function leaveAndComeBack() {
    await button(page, t.leave).click()
    await expect(page.getByRole('heading', { name: t.outside })).toBeFocused()
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
  await expect(page.getByRole('heading', { name: t.debrief })).toBeFocused()

  await button(page, t.leave).click()
  await page.getByRole('main').getByRole('link', { name: t.all }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title)
})
