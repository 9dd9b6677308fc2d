import { en } from '../../src/i18n/en.ts'
import { lookBackByKeys, playByKeys } from './chair-by-keys.ts'
import { anyWay, pathTo, stagingOf, thenToTheEnd, toldAlong } from './chairs.ts'
import { heading, lineOn, playAndLookBack, roomOn, takeChair } from './in-the-room.ts'
import { expect, test } from './journey.ts'

const t = en.scenario

// One of each kind: silences and own words; what is asked about every line; nothing but listening. The rest is in tests/long.
const byKeys = [
  { scenario: 'three-helpers', chair: 'leader', ending: 'one-minute' },
  { scenario: 'one-story-three-rooms', chair: 'observer', ending: 'halfway' },
  { scenario: 'your-chair-moves-back', chair: 'presenter', ending: 'a-brown-horse' },
]

for (const { scenario, chair, ending } of byKeys) {
  const staging = stagingOf(scenario, chair)
  const title = staging.endings[ending]?.title
  test(`With the keyboard alone, a learner takes the ${chair}’s chair and comes to the ending “${title}”`, async ({
    page,
  }) => {
    const path = pathTo(staging, (beat) => beat.ending === ending)
    await playByKeys(page, staging, path)
    await lookBackByKeys(page, staging, ending)
  })
}

const leader = stagingOf('three-helpers', 'leader')

test('After the hour the learner’s own words stand beside what each contribution does, and that can be hidden', async ({
  page,
}) => {
  const path = anyWay(leader)
  await takeChair(page, leader)
  await playAndLookBack(page, leader, path)

  const { choices } = leader.graph
  const spoken = toldAlong(leader, path).filter(({ fn }) => fn)
  const classes = page.locator('.class')
  await expect(classes).toHaveCount(spoken.length + path.length)
  for (const id of path) {
    const own = lineOn(page, leader, id).first()
    await expect(own).toContainText(t.you)
    await expect(own.locator('.class')).toContainText(t[`fn-${choices[id]?.fn ?? 'silence'}`])
  }
  await expect(heading(page, t.inHour)).toBeVisible()
  await page.getByRole('checkbox', { name: t.showClasses }).uncheck()
  await expect(classes).toHaveCount(0)
  await expect(heading(page, t.inHour)).toHaveCount(0)

  // One word for how one is, and it goes with the page.
  const before = await page.evaluate(() => JSON.stringify({ ...localStorage }))
  await page.getByRole('radio', { name: t.unsettled }).check()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before)
})

test('A turn that is looked at again has its note: seen, thought about and asked about, with its rule or task', async ({
  page,
}) => {
  const isFull = (one: string) => leader.notes[one]?.about.length === 2 && (leader.notes[one]?.sources.length ?? 0) > 0
  const slug = Object.keys(leader.notes).find(isFull) ?? ''
  const note = leader.notes[slug]
  const line = Object.keys(leader.graph.lines).find((id) => leader.graph.lines[id]?.why === slug) ?? ''
  const path = pathTo(leader, (beat) => beat.lines.includes(line))
  await takeChair(page, leader)
  await playAndLookBack(page, leader, thenToTheEnd(leader, path))
  const again = roomOn(page)
    .getByRole('article')
    .filter({ hasText: note?.noticed ?? '?' })
  await expect(again).toContainText(note?.view ?? '?')
  await expect(again).toContainText(note?.question ?? '?')
  for (const { title, text } of note?.about ?? []) await expect(again).toContainText(`${title} ${text}`)
  for (const { key, short } of note?.sources ?? [])
    await expect(again.getByRole('link', { name: short })).toHaveAttribute('href', new RegExp(`/references/#${key}$`))
})
