import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import {
  button,
  choiceOn,
  door,
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
import { quietPage } from './progress.ts'

const t = en.scenario
const key = 'three-helpers/leader'

const progress = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('tac:progress') ?? '{}').progress)

test('A run that was broken off is taken up where it was, or begun again', async ({ page, baseURL }) => {
  const staging = await stagingOf(page, baseURL)
  const path = pathTo(staging, (beat) => beat.ending !== undefined).slice(0, 2)
  await takeChair(page)
  await play(page, staging, path)
  // Ids of choices, and nothing of what was read or felt.
  await expect.poll(async () => (await progress(page))?.runs[key]?.choices).toEqual(path)

  await page.reload()
  await expect(page.getByText(t.inMiddle)).toBeVisible()
  await expect(button(page, t.take)).toBeHidden()
  await button(page, t.resume).click()
  const [first = ''] = linesAfter(staging, path)
  await expect(transcriptOn(page).getByRole('listitem').filter({ hasText: first })).toBeFocused()
  for (const id of offeredAfter(staging, path)) await expect(choiceOn(page, id)).toBeVisible()
  for (const id of path) await expect(transcriptOn(page)).toContainText(staging.graph.choices[id]?.text ?? '?')

  await page.reload()
  await button(page, t.anew).click()
  await expect(settingOn(page)).toBeFocused()
  for (const id of offeredAfter(staging, [])) await expect(choiceOn(page, id)).toBeVisible()
})

test('While a role-play is played, nothing is asked of the network, and only ids stay on the device', async ({
  page,
  baseURL,
}) => {
  const staging = await stagingOf(page, baseURL)
  const path = pathTo(staging, (beat) => beat.ending !== undefined)
  await takeChair(page)
  const asked: string[] = []
  // Fonts come when they come; they answer to no choice.
  page.on('request', (request) => request.resourceType() !== 'font' && asked.push(request.url()))
  await play(page, staging, path)
  await button(page, t.lookBack).click()
  await page.getByRole('radio', { name: t.touched }).check()
  await expect.poll(async () => Object.keys((await progress(page))?.played ?? {})).toHaveLength(1)
  expect(asked).toEqual([])
  const left = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(left).not.toMatch(/\s/)
  expect(left).not.toContain(t.touched)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['tac:progress'])
})

test('A run that has ended leaves its ending and nothing else, and can be begun again', async ({ page, baseURL }) => {
  const staging = await stagingOf(page, baseURL)
  const path = pathTo(staging, (beat) => beat.ending !== undefined)
  await takeChair(page)
  await play(page, staging, path)
  await expect.poll(async () => (await progress(page))?.runs[key]?.choices).toEqual([])
  expect(Object.keys((await progress(page)).played)).toEqual([expect.stringMatching(`^${key}/`)])
  await button(page, t.lookBack).click()
  await button(page, t.anew).click()
  await expect(settingOn(page)).toBeFocused()
  await page.reload()
  await expect(button(page, t.take)).toBeVisible()
  await expect(page.getByText(t.inMiddle)).toBeHidden()
})

test('Where the story has changed since, it goes on from the last place that is still in it, and says so', async ({
  page,
  baseURL,
}) => {
  const staging = await stagingOf(page, baseURL)
  const [first = ''] = offeredAfter(staging, [])
  await takeChair(page)
  await play(page, staging, [first])
  await expect.poll(async () => (await progress(page))?.runs[key]?.choices).toEqual([first])
  // From another page: this one remembers what it has stored, and would put it back.
  await page.goto(quietPage)
  await page.evaluate(() => {
    const stored = localStorage.getItem('tac:progress') ?? ''
    localStorage.setItem('tac:progress', stored.replace(/("choices":\["[^"]+")/, '$1,"taken-out","also-gone"'))
  })
  await page.goto(door)
  await button(page, t.resume).click()
  await expect(page.getByText(t.changed)).toBeVisible()
  for (const id of offeredAfter(staging, [first])) await expect(choiceOn(page, id)).toBeVisible()
})

test('Where the browser stores nothing, the role-play can be played', async ({ page, baseURL }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is blocked.', 'SecurityError')
      },
    }),
  )
  const staging = await stagingOf(page, baseURL)
  const path = pathTo(staging, (beat) => beat.ending !== undefined)
  await takeChair(page)
  await play(page, staging, path)
  await expect(button(page, t.lookBack)).toBeVisible()
})

test.describe('when something is lost on the way', () => {
  // The browser itself reports a failed download on the console.
  test.use({ mayComplain: true })

  for (const lost of ['**/*.json', '**/_astro/open.*.js']) {
    test(`The door stays open without ${lost}: a sentence, the book, and another try`, async ({ page }) => {
      await page.route(lost, (route) => route.abort())
      await page.goto(door)
      await button(page, t.take).click()
      await expect(page.getByRole('status').filter({ hasText: t.lost })).toBeVisible()
      await page.getByRole('link', { name: t.read }).click()
      await expect(page.locator('#leader-1')).toBeInViewport()
      if (!lost.endsWith('.json')) return
      await page.unroute(lost)
      await button(page, t.take).click()
      await expect(settingOn(page)).toBeFocused()
    })
  }
})
