import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { anyWay, linesAfter, offeredAfter, stagingOf, thenToTheEnd, toldAlong, writtenIn } from './chairs.ts'
import { button, choiceOn, heading, play, playAndLookBack, roomOn, takeChair } from './in-the-room.ts'
import { expect, test } from './journey.ts'

const t = en.scenario
const staging = stagingOf('three-helpers', 'leader')
const { reasons, voices, endings } = writtenIn('three-helpers')
const path = anyWay(staging)
const textOf = (id = '') => staging.graph.choices[id]?.text ?? '?'

/** The part of the debrief below a heading. */
const partOn = (page: Page, name: string) =>
  roomOn(page)
    .locator('section')
    .filter({ has: heading(page, name) })

/** What was done and told from a turn on. */
const since = (choices: readonly string[], turn: number) =>
  choices.slice(turn).flatMap((id, at) => [textOf(id), ...linesAfter(staging, choices.slice(0, turn + at + 1))])

const endOf = (choices: readonly string[]) => {
  const ids = toldAlong(staging, choices).map(({ ending }) => ending)
  return endings[ids.findLast(Boolean) ?? '']?.title ?? '?'
}

test('Every turn that is looked at again can be gone back to; after another choice the two runs stand side by side', async ({
  page,
}) => {
  await takeChair(page, staging)
  await playAndLookBack(page, staging, path)
  await expect(heading(page, t.twoRuns)).toHaveCount(0)
  const again = partOn(page, t.lookAgain).getByRole('article')
  const count = await again.count()
  expect(count).toBeGreaterThan(1)
  expect(count).toBeLessThanOrEqual(3)
  const last = again.last()
  const said = await last.locator('.is-own').innerText()
  const parts = path.findIndex((id) => said.includes(textOf(id)))
  expect(parts).toBeGreaterThan(0)
  await last.getByRole('button', { name: t.backToTurn }).click()

  // Everything before the turn is there, and nothing of what came after.
  const other = offeredAfter(staging, path.slice(0, parts)).find((id) => id !== path[parts]) ?? ''
  await expect(choiceOn(page, other)).toBeVisible()
  for (const id of path.slice(0, parts)) await expect(roomOn(page)).toContainText(textOf(id))
  const second = thenToTheEnd(staging, [...path.slice(0, parts), other])
  await play(page, staging, second.slice(parts))
  await button(page, t.lookBack).click()

  const runs = partOn(page, t.twoRuns)
  await expect(runs.getByText(fill(t.partAfter, { n: parts }))).toBeVisible()
  for (const [title, choices] of [
    [t.runBefore, path],
    [t.runSince, second],
  ] as const) {
    const run = runs.locator('div').filter({ has: page.locator(':scope > h4', { hasText: title }) })
    const lines = await run.getByRole('listitem').allInnerTexts()
    const expected = since(choices, parts)
    expect(lines).toHaveLength(expected.length)
    for (const [at, text] of expected.entries()) expect(lines[at]).toContain(text)
    await expect(run).toContainText(endOf(choices))
  }
})

test('The reasons of others stand for every option of a turn, said to be the authors’, and it is seen which was one’s own', async ({
  page,
}) => {
  await takeChair(page, staging)
  await playAndLookBack(page, staging, path)
  for (const again of await partOn(page, t.lookAgain).getByRole('article').all()) {
    const said = await again.locator('.is-own').innerText()
    const turn = path.findIndex((id) => said.includes(textOf(id)))
    await expect(again.getByText(t.authorsView)).toBeHidden()
    await again.getByText(t.othersReasons).click()
    await expect(again.getByText(t.authorsView)).toBeVisible()
    const options = offeredAfter(staging, path.slice(0, turn))
    const fold = again.locator('details')
    await expect(fold.getByRole('term')).toHaveText(
      options.map((id) => (id === path[turn] ? `${textOf(id)} (${t.yourChoice})` : textOf(id))),
    )
    await expect(fold.getByRole('definition')).toHaveText(options.map((id) => reasons[id] ?? '?'))
  }
})

test('From the patient’s chair two voices are heard that do not agree, under “We do not know”; from others one, said to be imagined', async ({
  page,
}) => {
  await takeChair(page, staging)
  await playAndLookBack(page, staging, path)
  const part = partOn(page, t.anotherChair)
  const lines = part.getByRole('listitem')
  for (const chair of ['patient', 'presenter', 'member'] as const) {
    await part.getByRole('radio', { name: t[`voice-${chair}`] }).check()
    const heard = toldAlong(staging, path).filter(({ id }) => voices[id]?.[chair])
    expect(heard.length).toBeGreaterThan(0)
    await expect(lines).toHaveCount(heard.length)
    for (const [at, { id, text }] of heard.entries()) {
      const said = [voices[id]?.[chair] ?? []].flat()
      expect(said).toHaveLength(chair === 'patient' ? 2 : 1)
      await expect(lines.nth(at)).toContainText(text)
      await expect(lines.nth(at).locator('p')).toHaveText(
        chair === 'patient' ? [said[0] ?? '?', `${t.orElse} ${said[1]}`] : said,
      )
    }
    await expect(part.getByText(t.weDoNotKnow)).toHaveCount(chair === 'patient' ? 1 : 0)
    await expect(part.getByText(t.imagined)).toHaveCount(chair === 'patient' ? 0 : 1)
  }
})
