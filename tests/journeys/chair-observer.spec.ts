import { en } from '../../src/i18n/en.ts'
import { anyWay, asksAlong, stagingOf, toldAlong, turnOfLine, writtenIn } from './chairs.ts'
import { button, choiceOn, further, heading, lineOn, passStops, play, takeChair } from './in-the-room.ts'
import { expect, test } from './journey.ts'

const t = en.scenario
const staging = stagingOf('one-story-three-rooms', 'observer')
const path = anyWay(staging)
const asks = asksAlong(staging, path).filter(({ ask }) => ask === 'tag')
const { asked, why } = writtenIn('one-story-three-rooms')

test('An observer names what a line does and sees how it is called here and why; in the second half the why waits for the debrief', async ({
  page,
}) => {
  await takeChair(page, staging)
  const [first, last] = [asks[0]?.line, asks.at(-1)?.line]
  if (!first?.fn || !last?.fn) throw new Error('nothing is asked')

  await play(page, staging, path.slice(0, turnOfLine(staging, path, first.id)), { until: t.askTag })
  const others = asked[first.id]?.others ?? []
  await expect(page.locator('[data-choice]')).toHaveCount(others.length + 1)
  for (const fn of [first.fn, ...others]) await expect(choiceOn(page, fn)).toHaveText(t[`fn-${fn}`])
  const line = lineOn(page, staging, first.id)
  await expect(line).not.toContainText(asked[first.id]?.note ?? '?')
  await further(page, choiceOn(page, others[0] ?? '?'))
  await expect(line).toContainText(`${t.youSaid} ${t[`fn-${others[0] ?? first.fn}`]}.`)
  await expect(line).toContainText(`${t.hereCalled} ${t[`fn-${first.fn}`]}. ${asked[first.id]?.note}`)

  await play(page, staging, path.slice(turnOfLine(staging, path, first.id)))
  for (const [at, { line }] of asks.entries()) {
    const { id, fn = 'silence' } = line
    const told = lineOn(page, staging, id)
    await expect(told).toContainText(`${t.hereCalled} ${t[`fn-${fn}`]}.`)
    const note = asked[id]?.note ?? '?'
    if (at < asks.length / 2) await expect(told).toContainText(note)
    else await expect(told).not.toContainText(note)
  }

  await button(page, t.lookBack).click()
  await expect(heading(page, t.debrief)).toBeFocused()
  for (const { line } of asks)
    await expect(lineOn(page, staging, line.id).first()).toContainText(asked[line.id]?.note ?? '?')
  // What an observer looks at changes nothing: there is no turn to go back to, and every note of the run stands here.
  const met = toldAlong(staging, path).flatMap(({ why: slug }) => (slug ? [why[slug]] : []))
  expect(met.length).toBeGreaterThan(2)
  const again = page.locator('.look-again details')
  await expect(again).toHaveCount(met.length)
  for (const [at, note] of met.entries())
    for (const text of [note?.noticed, note?.view, note?.question])
      await expect(again.nth(at)).toContainText(text ?? '?')
  await expect(button(page, t.backToTurn)).toHaveCount(0)
})

test('One step back takes an answer back, and the line can be named anew', async ({ page }) => {
  await takeChair(page, staging)
  const first = asks[0]?.line
  await play(page, staging, path.slice(0, turnOfLine(staging, path, first?.id)), { until: t.askTag })
  await further(page, page.locator('[data-choice]').first())
  await expect(lineOn(page, staging, first?.id ?? '?')).toContainText(t.hereCalled)
  await button(page, t.back).click()
  await expect(heading(page, t.askTag)).toBeVisible()
  await expect(lineOn(page, staging, first?.id ?? '?')).not.toContainText(t.hereCalled)
  await passStops(page, staging)
})
