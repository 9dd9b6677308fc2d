import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import type { Staging } from '../../src/scenario/staging.ts'
import { anyWay, stagingOf, toldAlong } from './chairs.ts'
import { button, heading, play, takeChair } from './in-the-room.ts'
import { expect, test } from './journey.ts'

const t = en.scenario
const leader = stagingOf('three-helpers', 'leader')
const coLeader = stagingOf('three-helpers', 'co-leader')
const presenter = stagingOf('your-chair-moves-back', 'presenter')

/** Plays to an ending, and returns what could be answered each time when the eyes were asked about. */
async function eyesAsked(page: Page, staging: Staging, path: readonly string[]): Promise<string[][]> {
  const asked: string[][] = []
  await takeChair(page, staging)
  await play(page, staging, path, {
    onStop: async (what) => {
      if (what === t.askWatch) asked.push(await page.locator('[data-choice]').allTextContents())
    },
  })
  return asked
}

test('Where somebody’s eyes were is asked twice in an hour at the most, and not of a presenter as if of another', async ({
  page,
}) => {
  const path = anyWay(coLeader)
  expect(toldAlong(coLeader, path).filter(({ watch }) => watch).length).toBeGreaterThan(2)
  const everywhere = [
    t['watch-presenter'],
    t['watch-speaker'],
    t['watch-group'],
    t['watch-clock'],
    t['watch-elsewhere'],
  ]
  expect(await eyesAsked(page, coLeader, path)).toEqual([everywhere, everywhere])
  expect(await eyesAsked(page, presenter, anyWay(presenter))).toEqual([everywhere.slice(1)])
})

test('The hour is shown as places, and where one is among them; the co-leader stays for “The leaders alone”, the leader does not', async ({
  page,
}) => {
  const places = page.getByRole('list', { name: t.stages }).getByRole('listitem')
  const here = places.and(page.locator('[aria-current="step"]'))
  const everyone = [
    t['phase-call'],
    t['phase-story'],
    t['phase-questions'],
    t['phase-hold'],
    t['phase-return'],
    t['phase-after'],
  ]
  for (const [staging, names] of [
    [leader, everyone],
    [coLeader, [...everyone, t['phase-leaders']]],
  ] as const) {
    await takeChair(page, staging)
    await expect(places).toHaveText(names)
    const been = new Set<string>()
    const onStep = async () => {
      been.add((await here.allTextContents()).join())
    }
    await play(page, staging, anyWay(staging), { onStep })
    await expect(here).toHaveText(names.at(-1) ?? '?')
    expect([...been]).toContain(t['phase-hold'])
    await button(page, t.lookBack).click()
    await expect(heading(page, t.debrief)).toBeFocused()
    await expect(here).toHaveCount(0)
  }
})
