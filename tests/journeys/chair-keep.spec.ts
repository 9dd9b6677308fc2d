import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { anyWay, asksAlong, doorsOf, settingOf, stagingOf, toldAlong, turnOfLine, writtenIn } from './chairs.ts'
import { button, doorOn, play, playAndLookBack, takeChair } from './in-the-room.ts'
import { expect, test } from './journey.ts'
import { fileFrom, storedText } from './progress.ts'
import { at } from './returning.ts'

const t = en.scenario
const staging = stagingOf('the-thank-you-cards', 'member')
const { title, endings } = writtenIn('the-thank-you-cards')
const path = anyWay(staging)
const words = 'I would ask what the owl is for.'

/** The turn at which own words are asked for before the choices. */
const asked = turnOfLine(staging, path, asksAlong(staging, path).find(({ ask }) => ask === 'words')?.line.id)

/** The run as the text of a play: who says what, what is told in brackets, own words below what was chosen. */
function playOf(): string {
  const told = (choices: readonly string[]) =>
    toldAlong(staging, choices).map(({ who, text }) => {
      const name = who === 'you' ? t.you : staging.cast.find(({ id }) => id === who)?.name
      return name ? `${name.toUpperCase()}: ${text}` : `(${text})`
    })
  const turns = path.flatMap((id, turn) => [
    `${t.you.toUpperCase()}: ${staging.graph.choices[id]?.text}`,
    ...(turn === asked ? [`(${t.inYourWords} ${words})`] : []),
    ...told(path.slice(0, turn + 1)).slice(told(path.slice(0, turn)).length),
  ])
  const ending = toldAlong(staging, path).findLast(({ ending }) => ending)?.ending ?? ''
  return [title, settingOf(staging), ...told([]), ...turns, endings[ending]?.title]
    .map((part) => `${part}\n`)
    .join('\n')
}

/** Plays to an ending with own words on the way, and looks back. */
async function playWithWords(page: Page): Promise<void> {
  await takeChair(page, staging)
  await play(page, staging, path.slice(0, asked), { until: t.askWords })
  await page.getByRole('textbox', { name: t.askWords }).fill(words)
  await playAndLookBack(page, staging, path.slice(asked))
}

test('The run can be copied as the text of a play, with one’s own words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await playWithWords(page)
  await button(page, t.copyPlay).click()
  await expect(page.getByRole('status').filter({ hasText: t.copied })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(playOf())
  await expect(page.getByRole('textbox', { name: t.happened })).toHaveCount(0)
})

test('Where copying is refused, the text is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Refused.', 'NotAllowedError'))
  })
  await playWithWords(page)
  await button(page, t.copyPlay).click()
  await expect(page.getByRole('status').filter({ hasText: t.refused })).toBeVisible()
  await expect(page.getByRole('textbox', { name: t.happened })).toHaveValue(playOf())
})

test.describe('late in the evening in Auckland', () => {
  test.use({ timezoneId: 'Pacific/Auckland' })

  test('What is taken along stands at the door the next time; a calendar can have a date in a week, without a word of it', async ({
    page,
  }) => {
    await at(page, '2026-12-03T10:30:00Z')
    await playWithWords(page)
    const along = 'The owl looks down, and so did I.'
    await page.getByRole('textbox', { name: t.takeAlong }).fill(along)
    await expect.poll(() => storedText(page)).toContain(along)

    const file = await fileFrom(page, button(page, t.inAWeek))
    for (const own of [along, words]) expect(file.replace(/\r\n /g, '')).not.toContain(own)
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
    expect(events).toHaveLength(1)
    const event = new ICAL.Event(events[0])
    // It is the third of December until midnight, eleven hours before it is so in UTC.
    expect(event.startDate.toString()).toBe('2026-12-10')
    expect(event.summary).toBe(fill(t.event, { title }))
    expect(event.description).toBe(fill(t.eventText, { title }))
    expect(events[0]?.getFirstPropertyValue('url')).toBe(page.url())

    await at(page, '2026-12-10T10:30:00Z')
    await page.goto(doorsOf(staging))
    const door = doorOn(page, staging)
    await expect(door.getByText(t.tookAlong)).toContainText(along)
    await door.getByRole('button', { name: t.take }).click()
    await playAndLookBack(page, staging, path)
    const field = page.getByRole('textbox', { name: t.takeAlong })
    await expect(field).toHaveValue(along)
    await page.locator('.take-along').getByRole('button', { name: en.quiz.deleteWords }).click()
    await expect.poll(() => storedText(page)).not.toContain(along)
    await page.goto(doorsOf(staging))
    await expect(door.getByText(t.tookAlong)).toBeHidden()
  })
})
