import { en } from '../../src/i18n/en.ts'
import {
  button,
  choiceOn,
  door,
  firstSilence,
  linesAfter,
  offeredAfter,
  pathTo,
  play,
  settingOn,
  stagingOf,
  takeChair,
  transcriptOn,
} from './chairs.ts'
import { expect, test } from './journey.ts'

const t = en.scenario

test('One turn back takes back the last turn, again and again, to the start', async ({ page, baseURL }) => {
  const staging = await stagingOf(page, baseURL)
  const path = pathTo(staging, (beat) => beat.ending !== undefined)
  await takeChair(page)
  await expect(button(page, t.back)).toHaveCount(0)
  await play(page, staging, path)
  for (let turn = path.length - 1; turn >= 0; turn--) {
    await button(page, t.back).click()
    for (const id of offeredAfter(staging, path.slice(0, turn))) await expect(choiceOn(page, id)).toBeVisible()
    await expect(transcriptOn(page)).not.toContainText(staging.graph.choices[path[turn] ?? '']?.text ?? '?')
  }
  await expect(settingOn(page)).toBeFocused()
  await expect(button(page, t.back)).toHaveCount(0)
})

test('One turn back leads out of a silence to its choices, and out of the debrief to the last turn', async ({
  page,
  baseURL,
}) => {
  const staging = await stagingOf(page, baseURL)
  const { path, silence } = firstSilence(staging)
  await takeChair(page)
  await play(page, staging, path)
  await choiceOn(page, silence).click()
  await button(page, t.back).click()
  await expect(choiceOn(page, silence)).toBeVisible()
  await expect(page.getByText(t.quiet)).toHaveCount(0)

  await page.goto(door)
  await button(page, t.take).or(button(page, t.anew)).filter({ visible: true }).click()
  const whole = pathTo(staging, (beat) => beat.ending !== undefined)
  await play(page, staging, whole)
  await button(page, t.lookBack).click()
  await button(page, t.back).click()
  await expect(choiceOn(page, whole.at(-1) ?? '')).toBeVisible()
})

test('Everything that was said stays above, in one list, and who speaks is in the text', async ({ page, baseURL }) => {
  const staging = await stagingOf(page, baseURL)
  const [first = ''] = offeredAfter(staging, [])
  await takeChair(page)
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

test('The circle is told in words: who is there, who speaks, who has moved back', async ({ page, baseURL }) => {
  const staging = await stagingOf(page, baseURL)
  const { lines } = staging.graph
  const path = pathTo(
    staging,
    ({ phase, lines: ids }) => phase === 'hold' && ids.some((id) => lines[id]?.who === 'lin'),
  )
  await page.setViewportSize({ width: 360, height: 740 })
  await takeChair(page)
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
