/** A role-play with the keyboard alone, from the door to the end; at each step the focus is on what is new. */
import { expect, type Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import type { Staging } from '../../src/scenario/staging.ts'
import { asksAlong, toldAlong, writtenIn } from './chairs.ts'
import {
  button,
  type Hand,
  heading,
  headings,
  linesOn,
  play,
  roomOn,
  type Screen,
  screenOn,
  settingOn,
  takeChair,
} from './in-the-room.ts'
import { tabTo } from './keys.ts'

const t = en.scenario

/** As many lines as a presenter who has moved back hears at a time, with one more that would stand alone. */
const aFew = 4

/** Walks to something with Tab, now and then one too far and back, and presses Enter or the space bar in turns. */
function keyHand(): Hand {
  let pressed = 0
  return async (page, target) => {
    await tabTo(page, target)
    if (++pressed % 3 === 0) {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Shift+Tab')
      await expect(target).toBeFocused()
    }
    await page.keyboard.press(pressed % 2 ? 'Enter' : 'Space')
  }
}

/** Sits down and makes choices up to an ending. Everything is asked that the story asks, at the line where it asks it. */
export async function playByKeys(page: Page, staging: Staging, path: readonly string[]): Promise<void> {
  const hand = keyHand()
  const expected = asksAlong(staging, path)
  const met: string[] = []
  let [grown, listened] = [0, 0]

  async function onStop(asked: string) {
    if (asked === t.youListen) {
      listened++
      expect(grown, 'lines at a time').toBeLessThanOrEqual(aFew)
      return
    }
    const { text = '?' } = expected[met.push(asked) - 1]?.line ?? {}
    // Where the eyes were is asked before the line tells what was to be seen.
    if (asked === t.askWatch) await expect(linesOn(page).last()).not.toContainText(text)
    else await expect(linesOn(page).last()).toContainText(text)
  }

  async function onStep(before: Screen) {
    grown = (await screenOn(page)).lines - before.lines
    await expectFocusOnNew(page, before)
  }

  await takeChair(page, staging, hand)
  await expect(settingOn(page, staging)).toBeFocused()
  await play(page, staging, path, { hand, onStop, onStep })
  expect(met).toEqual(expected.map(({ ask }) => headings[ask]))
  if (staging.graph.chair === 'presenter') expect(listened).toBeGreaterThan(2)
  else expect(listened).toBe(0)
  const told = (await linesOn(page).allInnerTexts()).join()
  for (const { text } of toldAlong(staging, path)) expect(told).toContain(text)
}

/** The first line that is new, after what one has said oneself; where no line is new, what is asked now. */
async function expectFocusOnNew(page: Page, before: Screen): Promise<void> {
  const { asked } = await screenOn(page)
  if (asked === 'quiet') return expect(page.getByText(t.quiet)).toBeFocused()
  const lines = linesOn(page)
  // What the observer is told about a line stands with this line, and is new.
  if (before.asked === t.askTag) return expect(lines.nth(before.lines - 1)).toBeFocused()
  const own = await lines.nth(before.lines).and(page.locator('.is-own')).count()
  const first = lines.nth(before.lines + own)
  await expect((await first.count()) > 0 ? first : page.locator('#what-now')).toBeFocused()
}

/** Looks back with the keyboard alone: at the ending that has been come to and no other, and with another’s ears. */
export async function lookBackByKeys(page: Page, staging: Staging, ending: string): Promise<void> {
  const hand = keyHand()
  const room = roomOn(page)
  const { endings, aftercare } = writtenIn(staging.graph.scenario)
  await hand(page, button(page, t.lookBack))
  await expect(heading(page, t.debrief)).toBeFocused()
  for (const [slug, { title, made_possible, cost, next_time }] of Object.entries(endings)) {
    const isThis = slug === ending
    await expect(heading(page, title)).toHaveCount(isThis ? 1 : 0)
    for (const text of [made_possible, cost, next_time])
      await expect(room.getByText(text, { exact: true })).toHaveCount(isThis ? 1 : 0)
  }
  await expect(room.getByText(aftercare, { exact: true })).toBeVisible()

  const words = page.getByRole('group', { name: t.howNow }).getByRole('radio')
  await tabTo(page, words.first())
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(words.nth(1)).toBeChecked()
  const voices = page.getByRole('group', { name: t.whoseChair }).getByRole('radio')
  await tabTo(page, voices.first())
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(voices.nth(1)).toBeChecked()
  await tabTo(page, button(page, t.anew))
}
