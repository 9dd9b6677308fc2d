import { en } from '../../src/i18n/en.ts'
import { anyWay, asksAlong, doorsOf, offeredAfter, stagingOf, turnOfLine } from './chairs.ts'
import { button, choiceOn, doorOn, further, lineOn, play, takeChair } from './in-the-room.ts'
import { expect, test } from './journey.ts'
import { stored, storedText } from './progress.ts'

const t = en.scenario
const member = stagingOf('the-thank-you-cards', 'member')
const leader = stagingOf('three-helpers', 'leader')
const words = 'I would ask what the owl is for.'

test('A member’s own words come before the choices; they and whose feeling it is stand in the transcript, survive a reload, and go when the run has ended', async ({
  page,
}) => {
  const path = anyWay(member)
  const asks = asksAlong(member, path)
  const feeling = asks.find(({ ask }) => ask === 'feeling')?.line.id ?? ''
  const write = asks.find(({ ask }) => ask === 'words')?.line.id ?? ''
  const [felt, wrote] = [turnOfLine(member, path, feeling), turnOfLine(member, path, write)]
  const id = path[wrote] ?? ''
  await takeChair(page, member)
  await play(page, member, path.slice(0, felt), { until: t.askFeeling })
  await further(page, choiceOn(page, 'cannot-tell'))
  await expect(lineOn(page, member, feeling)).toContainText(`${t.feelingIs} ${t['feeling-cannot-tell']}`)

  await play(page, member, path.slice(felt, wrote), { until: t.askWords })
  await expect(page.locator('[data-choice]')).toHaveCount(0)
  await page.getByRole('textbox', { name: t.askWords }).fill(words)
  await button(page, t.showChoices).click()
  for (const offered of offeredAfter(member, path.slice(0, wrote))) await expect(choiceOn(page, offered)).toBeVisible()
  await play(page, member, [id])
  await expect(lineOn(page, member, id)).toContainText(`${t.inYourWords} ${words}`)
  await expect.poll(() => storedText(page)).toContain(words)

  await page.reload()
  await button(page, t.resume).click()
  await expect(lineOn(page, member, feeling)).toContainText(`${t.feelingIs} ${t['feeling-cannot-tell']}`)
  await expect(lineOn(page, member, id)).toContainText(`${t.inYourWords} ${words}`)

  await play(page, member, path.slice(wrote + 1))
  await expect.poll(async () => Object.keys((await stored(page)).played ?? {})).toHaveLength(1)
  await expect.poll(() => storedText(page)).not.toContain(words)
  expect(await storedText(page)).not.toMatch(/cannot-tell|\s/)
  // As long as the page stays, they can be looked at and taken along.
  await button(page, t.lookBack).click()
  await expect(lineOn(page, member, id).first()).toContainText(words)
  await page.goto(doorsOf(member))
  await expect(doorOn(page, member).getByRole('button', { name: t.take })).toBeVisible()
})

test('Somebody who would do none of it says so in own words, and takes the nearest', async ({ page }) => {
  const path = anyWay(leader)
  const free = path.findIndex((_, turn) => asksAlong(leader, path.slice(0, turn)).length === 0)
  const id = path[free] ?? ''
  await takeChair(page, leader)
  await play(page, leader, path.slice(0, free))
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await page.getByText(t.noneOfThese, { exact: true }).click()
  await page.getByRole('textbox', { name: t.yourWords }).fill(words)
  await expect(page.getByText(t.nearest).first()).toBeVisible()
  await play(page, leader, [id])
  await expect(lineOn(page, leader, id)).toContainText(`${t.inYourWords} ${words}`)
  await expect.poll(() => storedText(page)).toContain(words)

  // Taken back, the words wait where they were written; deleted there, nothing is left of them.
  while ((await choiceOn(page, id).count()) === 0) await button(page, t.back).click()
  await page.getByText(t.yourWords, { exact: true }).click()
  await expect(page.getByRole('textbox', { name: t.yourWords })).toHaveValue(words)
  await button(page, en.quiz.deleteWords).click()
  await expect.poll(() => storedText(page)).not.toContain(words)
  await play(page, leader, [id])
  await expect(lineOn(page, leader, id)).not.toContainText(t.inYourWords)
})
