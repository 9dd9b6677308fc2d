/** Somebody who sits in a role-play: what is on the screen, and the ways through what is told and asked. */
import { expect, type Locator, type Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import type { Staging } from '../../src/scenario/staging.ts'
import { doorsOf, settingOf } from './chairs.ts'

const t = en.scenario

/** The door to one chair, on a page that may have several. */
export const doorOn = (page: Page, { graph }: Staging): Locator => page.locator(`[data-chair="${graph.chair}"]`)

/** The room, when a chair has been taken. */
export const roomOn = (page: Page): Locator => page.locator('[data-room]')

/** The button of one choice, or of one answer to what is asked on the way. */
export const choiceOn = (page: Page, id: string): Locator => page.locator(`[data-choice="${id}"]`)

/** A button by its whole name. */
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })

/** A heading by its whole name. */
export const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, exact: true })

/** What happened before the first line, as it stands in the room. */
export const settingOn = (page: Page, staging: Staging): Locator => roomOn(page).getByText(settingOf(staging))

/** The transcript of the run. */
export const transcriptOn = (page: Page): Locator => page.locator('ol.transcript')

/** What has been told, said and done so far, without what the room was like. */
export const linesOn = (page: Page): Locator => transcriptOn(page).locator('li.line')

/** The line of the transcript with a text of the story. */
export const lineOn = (page: Page, { graph }: Staging, id: string): Locator =>
  linesOn(page).filter({ hasText: graph.lines[id]?.text ?? graph.choices[id]?.text ?? '?' })

/** The headings under which something is asked at a line. */
export const headings: Record<string, string> = {
  tag: t.askTag,
  feeling: t.askFeeling,
  watch: t.askWatch,
  words: t.askWords,
}

/** How something is pressed. */
export type Hand = (page: Page, target: Locator) => Promise<void>

const byMouse: Hand = (_, target) => target.click()

/** Takes a chair and waits for the room. */
export async function takeChair(page: Page, staging: Staging, hand: Hand = byMouse): Promise<void> {
  await page.goto(doorsOf(staging))
  await hand(page, doorOn(page, staging).getByRole('button', { name: t.take }))
  await expect(button(page, t.leave)).toBeVisible()
}

/** A screen of the room: how many lines stand in the transcript, and what is asked. Every step changes one of them. */
export type Screen = { readonly lines: number; readonly asked: string }

/** What is on the screen; under `asked` stands the heading, or else that it is quiet, or over. */
export function screenOn(page: Page): Promise<Screen> {
  return roomOn(page).evaluate((room) => ({
    lines: room.querySelectorAll('.line').length,
    asked: room.querySelector('#what-now')?.textContent ?? room.querySelector('.quiet, .debrief')?.className ?? '',
  }))
}

/** How somebody plays. */
export type How = {
  readonly hand?: Hand
  /** A heading under which something is asked: there the learner stops, and the rest is not done. */
  readonly until?: string
  /** Is told of everything that is asked on the way, before it is answered. */
  readonly onStop?: (asked: string) => Promise<void>
  /** Is told of every step when it has been taken. */
  readonly onStep?: (before: Screen) => Promise<void>
}

/** Presses something that takes the story further, and waits until it has. */
export async function further(page: Page, target: Locator, { hand = byMouse, onStep }: How = {}): Promise<void> {
  const before = await screenOn(page)
  await hand(page, target)
  await expect.poll(() => screenOn(page)).not.toEqual(before)
  await onStep?.(before)
}

/** Answers what is asked until one of the story’s own choices is offered, or the story is over. False if it stopped. */
export async function passStops(page: Page, { graph }: Staging, how: How = {}): Promise<boolean> {
  const goesOn = button(page, t.listenOn).or(button(page, t.showChoices))
  for (;;) {
    const { asked } = await screenOn(page)
    if (asked === how.until) return false
    const first = page.locator('[data-choice]').first()
    const isOffered = (await first.count()) > 0
    if (isOffered && graph.choices[(await first.getAttribute('data-choice')) ?? '']) return true
    const target = isOffered ? first : goesOn
    if ((await target.count()) === 0) return true
    await how.onStop?.(asked)
    await further(page, target, how)
  }
}

/** Makes choices, and answers what is asked on the way somehow; a silence is left at once. */
export async function play(page: Page, staging: Staging, choices: readonly string[], how: How = {}): Promise<void> {
  if (!(await passStops(page, staging, how))) return
  for (const id of choices) {
    await further(page, choiceOn(page, id), how)
    if (staging.graph.choices[id]?.wait) await further(page, button(page, t.goOn), how)
    if (!(await passStops(page, staging, how))) return
  }
}

/** Plays to an ending, and looks back. */
export async function playAndLookBack(page: Page, staging: Staging, choices: readonly string[]): Promise<void> {
  await play(page, staging, choices)
  await button(page, t.lookBack).click()
  await expect(heading(page, t.debrief)).toBeFocused()
}
