import { en } from '../../src/i18n/en.ts'
import { anyWay, stagingOf, toldAlong } from './chairs.ts'
import { button, further, heading, lineOn, linesOn, play, roomOn, screenOn, takeChair } from './in-the-room.ts'
import { expect, test } from './journey.ts'
import { tabTo } from './keys.ts'
import { smallTargetsIn } from './targets.ts'

const t = en.scenario
const staging = stagingOf('your-chair-moves-back', 'presenter')
const path = anyWay(staging)

test('A presenter who has moved back hears a few lines at a time; “Say something” does nothing but say so', async ({
  page,
}) => {
  await takeChair(page, staging)
  await play(page, staging, path, { until: t.youListen })
  const heard: number[] = []
  const say = button(page, t.saySomething)
  await expect(say).toHaveAttribute('aria-disabled', 'true')
  for (let part = 0; part < 3; part++) {
    const before = await screenOn(page)
    await expect(page.getByText(t.notNow)).toHaveCount(0)
    await tabTo(page, say)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: t.notNow })).toBeVisible()
    expect(await screenOn(page)).toEqual(before)
    await expect(page.getByRole('textbox')).toHaveCount(0)
    if ((await button(page, t.listenOn).count()) === 0) break
    await further(page, button(page, t.listenOn))
    heard.push((await screenOn(page)).lines - before.lines)
    if ((await say.count()) === 0) break
  }
  expect(Math.max(...heard)).toBeLessThanOrEqual(4)
  expect(Math.min(...heard)).toBeGreaterThan(0)
})

test('What touched a presenter is marked while listening, stays marked after a reload, and stands at the return and in the debrief', async ({
  page,
}) => {
  await takeChair(page, staging)
  await play(page, staging, path, { until: t.youListen })
  await further(page, button(page, t.listenOn))
  const told = toldAlong(staging, path)
  const held = told.findIndex(({ phase }) => phase === 'hold')
  const [one, other] = told.slice(held)
  // What was said before one moved back cannot be marked.
  const lines = await linesOn(page).allInnerTexts()
  const since = lines.length - lines.findIndex((text) => text.includes(one?.text ?? '?'))
  await expect(button(page, t.touchesMe)).toHaveCount(since)
  expect(since).toBeLessThan(lines.length)
  expect(await smallTargetsIn(roomOn(page))).toEqual([])
  const markOf = (id = '') => lineOn(page, staging, id).getByRole('button', { name: t.touchesMe })
  await tabTo(page, markOf(other?.id))
  await page.keyboard.press('Space')
  await expect(markOf(other?.id)).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Shift+Tab')
  await expect(markOf(one?.id)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(markOf(one?.id)).toHaveAttribute('aria-pressed', 'true')
  await markOf(other?.id).click()
  await expect(markOf(other?.id)).toHaveAttribute('aria-pressed', 'false')

  await page.reload()
  await button(page, t.resume).click()
  await expect(markOf(one?.id)).toHaveAttribute('aria-pressed', 'true')
  await expect(markOf(other?.id)).toHaveAttribute('aria-pressed', 'false')

  const at = path.findIndex((_, turn) => toldAlong(staging, path.slice(0, turn)).some(({ phase }) => phase === 'hold'))
  const back = path.findIndex((_, turn) =>
    toldAlong(staging, path.slice(0, turn)).some(({ phase }) => phase === 'return'),
  )
  await play(page, staging, path.slice(at, back))
  const choices = page.getByRole('region', { name: t.whatNow })
  await expect(choices.getByText(t.youMarked)).toBeVisible()
  await expect(choices.locator('.marked li')).toHaveText([one?.text ?? '?'])

  await play(page, staging, path.slice(back))
  await button(page, t.lookBack).click()
  await expect(heading(page, t.debrief)).toBeFocused()
  await expect(page.getByText(t.touchedYou)).toHaveCount(1)
  await expect(lineOn(page, staging, one?.id ?? '').first()).toContainText(t.touchedYou)
})
