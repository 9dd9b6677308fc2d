import { en } from '../../src/i18n/en.ts'
import { anyWay, asksAlong, doorsOf, firstSilence, linesAfter, offeredAfter, pathTo, stagingOf } from './chairs.ts'
import { button, choiceOn, doorOn, headings, play, settingOn, takeChair, transcriptOn } from './in-the-room.ts'
import { expect, test } from './journey.ts'

const t = en.scenario
const staging = stagingOf('three-helpers', 'leader')

test('One step back takes back the last turn or what was answered in it, again and again, to the start', async ({
  page,
}) => {
  const path = anyWay(staging)
  await takeChair(page, staging)
  await expect(button(page, t.back)).toHaveCount(0)
  await play(page, staging, path)
  const asks = asksAlong(staging, path)
  const asksUpTo = (turn: number) => asksAlong(staging, path.slice(0, turn)).length
  for (let turn = path.length - 1; turn >= 0; turn--) {
    for (let asked = asksUpTo(turn + 1); asked > asksUpTo(turn); asked--) {
      await button(page, t.back).click()
      await expect(page.locator('#what-now')).toHaveText(headings[asks[asked - 1]?.ask ?? ''] ?? '?')
    }
    await button(page, t.back).click()
    for (const id of offeredAfter(staging, path.slice(0, turn))) await expect(choiceOn(page, id)).toBeVisible()
    await expect(transcriptOn(page)).not.toContainText(staging.graph.choices[path[turn] ?? '']?.text ?? '?')
  }
  for (let asked = asksUpTo(0); asked > 0; asked--) await button(page, t.back).click()
  await expect(settingOn(page, staging)).toBeFocused()
  await expect(button(page, t.back)).toHaveCount(0)
})

test('One turn back leads out of a silence to its choices, and out of the debrief to the last turn', async ({
  page,
}) => {
  const { path, silence } = firstSilence(staging)
  await takeChair(page, staging)
  await play(page, staging, path)
  await choiceOn(page, silence).click()
  await button(page, t.back).click()
  await expect(choiceOn(page, silence)).toBeVisible()
  await expect(page.getByText(t.quiet)).toHaveCount(0)

  await page.goto(doorsOf(staging))
  await doorOn(page, staging)
    .getByRole('button', { name: t.take })
    .or(button(page, t.anew))
    .filter({ visible: true })
    .click()
  const whole = anyWay(staging)
  await play(page, staging, whole)
  await button(page, t.lookBack).click()
  await button(page, t.back).click()
  await expect(choiceOn(page, whole.at(-1) ?? '')).toBeVisible()
})

test('Everything that was said stays above, in one list, and who speaks is in the text', async ({ page }) => {
  const [first = ''] = offeredAfter(staging, [])
  await takeChair(page, staging)
  await play(page, staging, [first])
  const { lines, choices } = staging.graph
  const items = transcriptOn(page).getByRole('listitem')
  const told = [...linesAfter(staging, []), choices[first]?.text ?? '', ...linesAfter(staging, [first])]
  await expect(items).toHaveCount(told.length)
  for (const [at, text] of told.entries()) {
    const who = Object.values(lines).find((line) => line.text === text)?.who
    const name = who === 'narrator' ? '' : (staging.cast.find(({ id }) => id === who)?.name ?? t.you)
    await expect(items.nth(at)).toHaveText(`${name} ${text}`.trim())
  }
})

test('The circle is told in words: who is there, who speaks, who has moved back', async ({ page }) => {
  const { lines } = staging.graph
  const path = pathTo(
    staging,
    ({ phase, lines: ids }) =>
      phase === 'hold' &&
      ids.some((id) => lines[id]?.who === 'lin') &&
      ids.every((id) => !lines[id]?.ask && !lines[id]?.watch),
  )
  await page.setViewportSize({ width: 360, height: 740 })
  await takeChair(page, staging)
  await play(page, staging, path)
  const who = page.locator('details').filter({ hasText: t.whoIsHere })
  await expect(who.getByRole('listitem')).toHaveCount(0)
  await who.getByText(t.whoIsHere).click()
  const people = who.getByRole('listitem')
  await expect(people).toHaveCount(staging.cast.length + 1)
  await expect(people.filter({ hasText: 'Lin' })).toContainText(t.speaking)
  await expect(people.filter({ hasText: 'Amara' })).toContainText(t.movedBack)
  await expect(people.last()).toHaveText(t.emptyChair)
  for (const drawing of await page.locator('.room svg').all())
    await expect(drawing).toHaveAttribute('aria-hidden', 'true')
})
