import { en } from '../../src/i18n/en.ts'
import {
  button,
  choiceOn,
  door,
  linesAfter,
  pathTo,
  scenario,
  settingOn,
  stagingOf,
  toldAlong,
  transcriptOn,
} from './chairs.ts'
import { expect, test } from './journey.ts'
import { tabTo } from './keys.ts'

const t = en.scenario

for (const [slug, ending] of Object.entries(scenario.endings)) {
  test(`With the keyboard alone, a learner takes the chair and comes to the ending “${ending.title}”`, async ({
    page,
    baseURL,
  }) => {
    const staging = await stagingOf(page, baseURL)
    const path = pathTo(staging, (beat) => beat.ending === slug)
    await page.goto(door)
    await tabTo(page, button(page, t.take))
    await page.keyboard.press('Enter')
    await expect(settingOn(page)).toBeFocused()

    for (const [turn, id] of path.entries()) {
      await tabTo(page, choiceOn(page, id))
      await page.keyboard.press('Enter')
      if (staging.graph.choices[id]?.wait) {
        await expect(page.getByText(t.quiet)).toBeFocused()
        await tabTo(page, button(page, t.goOn), 1)
        await page.keyboard.press('Enter')
      }
      const [first = ''] = linesAfter(staging, path.slice(0, turn + 1))
      await expect(transcriptOn(page).getByRole('listitem').filter({ hasText: first }).last()).toBeFocused()
    }

    for (const { text } of toldAlong(staging, path)) await expect(transcriptOn(page)).toContainText(text)
    await tabTo(page, button(page, t.lookBack))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: t.debrief })).toBeFocused()
    await expect(page.getByRole('heading', { name: ending.title })).toBeVisible()
    for (const text of [ending.made_possible, ending.cost, ending.next_time, scenario.aftercare])
      await expect(page.locator('[data-room]').getByText(text, { exact: true })).toBeVisible()
    for (const other of Object.values(scenario.endings).filter((one) => one !== ending))
      await expect(page.getByRole('heading', { name: other.title, exact: true })).toHaveCount(0)
  })
}

test('After the hour the learner’s own words stand beside what each contribution does, and that can be hidden', async ({
  page,
  baseURL,
}) => {
  const staging = await stagingOf(page, baseURL)
  const path = pathTo(staging, (beat) => beat.ending !== undefined)
  await page.goto(door)
  await button(page, t.take).click()
  for (const id of path) {
    await choiceOn(page, id).click()
    if (staging.graph.choices[id]?.wait) await button(page, t.goOn).click()
  }
  await button(page, t.lookBack).click()

  const { choices } = staging.graph
  const spoken = toldAlong(staging, path).filter(({ fn }) => fn)
  const classes = page.locator('.class')
  await expect(classes).toHaveCount(spoken.length + path.length)
  for (const id of path) {
    const own = transcriptOn(page)
      .getByRole('listitem')
      .filter({ hasText: choices[id]?.text ?? '?' })
    await expect(own).toContainText(t.you)
    await expect(own.locator('.class')).toContainText(t[`fn-${choices[id]?.fn ?? 'silence'}`])
  }
  await expect(page.getByRole('heading', { name: t.inHour })).toBeVisible()
  await page.getByRole('checkbox', { name: t.showClasses }).uncheck()
  await expect(classes).toHaveCount(0)
  await expect(page.getByRole('heading', { name: t.inHour })).toHaveCount(0)

  // One word for how one is, and it goes with the page.
  const before = await page.evaluate(() => JSON.stringify({ ...localStorage }))
  await page.getByRole('radio', { name: t.unsettled }).check()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before)
})

test('Every note of the run is seen, thought about and asked about, with its rule or task', async ({
  page,
  baseURL,
}) => {
  const staging = await stagingOf(page, baseURL)
  const isFull = (one: string) => staging.notes[one]?.about.length === 2 && staging.notes[one]?.sources.length > 0
  const slug = Object.keys(staging.notes).find(isFull) ?? ''
  const note = staging.notes[slug]
  const line = Object.keys(staging.graph.lines).find((id) => staging.graph.lines[id]?.why === slug) ?? ''
  const path = pathTo(staging, (beat) => beat.lines.includes(line))
  await page.goto(door)
  await button(page, t.take).click()
  const next = () => page.locator('[data-choice]').first()
  for (const id of path) {
    await choiceOn(page, id).click()
    if (staging.graph.choices[id]?.wait) await button(page, t.goOn).click()
  }
  while ((await next().count()) > 0) {
    await next().click()
    if ((await button(page, t.goOn).count()) > 0) await button(page, t.goOn).click()
  }
  await button(page, t.lookBack).click()
  const again = page
    .locator('[data-room]')
    .getByRole('article')
    .filter({ hasText: note?.noticed ?? '?' })
  await expect(again).toContainText(note?.view ?? '?')
  await expect(again).toContainText(note?.question ?? '?')
  for (const { title, text } of note?.about ?? []) await expect(again).toContainText(`${title} ${text}`)
  for (const { key, short } of note?.sources ?? [])
    await expect(again.getByRole('link', { name: short })).toHaveAttribute('href', new RegExp(`/references/#${key}$`))
})
