import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { anyWay, doorsOf, linesAfter, offeredAfter, stagingOf } from './chairs.ts'
import { button, choiceOn, doorOn, play, settingOn, takeChair, transcriptOn } from './in-the-room.ts'
import { asksFromNow, expect, test } from './journey.ts'
import { quietPage } from './progress.ts'

const t = en.scenario
const staging = stagingOf('three-helpers', 'leader')
const key = 'three-helpers/leader'

const progress = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('tac:progress') ?? '{}').progress)

test('A run that was broken off is taken up where it was, or begun again', async ({ page }) => {
  const path = anyWay(staging).slice(0, 2)
  await takeChair(page, staging)
  await play(page, staging, path)
  // Ids of choices, and nothing of what was read or felt.
  await expect.poll(async () => (await progress(page))?.runs[key]?.choices).toEqual(path)

  await page.reload()
  const door = doorOn(page, staging)
  await expect(door.getByText(t.inMiddle)).toBeVisible()
  await expect(door.getByRole('button', { name: t.take })).toBeHidden()
  await doorOn(page, staging).getByRole('button', { name: t.resume }).click()
  const [first = ''] = linesAfter(staging, path)
  await expect(transcriptOn(page).getByRole('listitem').filter({ hasText: first })).toBeFocused()
  for (const id of offeredAfter(staging, path)) await expect(choiceOn(page, id)).toBeVisible()
  for (const id of path) await expect(transcriptOn(page)).toContainText(staging.graph.choices[id]?.text ?? '?')

  await page.reload()
  await button(page, t.anew).click()
  await expect(settingOn(page, staging)).toBeFocused()
  for (const id of offeredAfter(staging, [])) await expect(choiceOn(page, id)).toBeVisible()
})

test('While a role-play is played, nothing is asked of the network but the debrief, and only ids stay on the device', async ({
  page,
}) => {
  const path = anyWay(staging)
  await takeChair(page, staging)
  const asked = asksFromNow(page)
  await play(page, staging, path)
  expect(asked).toEqual([])
  await button(page, t.lookBack).click()
  await page.getByRole('radio', { name: t.touched }).check()
  // The debrief, and what its file names.
  const [debrief = '', ...shared] = asked
  expect(debrief).toMatch(/\/_astro\/Debrief\.[\w-]+\.js$/)
  const text = await (await page.request.get(debrief)).text()
  for (const url of shared) expect(text).toContain(`./${url.split('/_astro/')[1]}`)

  await expect.poll(async () => Object.keys((await progress(page))?.played ?? {})).toHaveLength(1)
  const left = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(left).not.toMatch(/\s/)
  expect(left).not.toContain(t.touched)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['tac:progress'])
})

test('A run that has ended leaves its ending and nothing else, and can be begun again', async ({ page }) => {
  const path = anyWay(staging)
  await takeChair(page, staging)
  await play(page, staging, path)
  await expect.poll(async () => (await progress(page))?.runs[key]?.choices).toEqual([])
  expect(Object.keys((await progress(page)).played)).toEqual([expect.stringMatching(`^${key}/`)])
  await button(page, t.lookBack).click()
  await button(page, t.anew).click()
  await expect(settingOn(page, staging)).toBeFocused()
  await page.reload()
  await expect(doorOn(page, staging).getByRole('button', { name: t.take })).toBeVisible()
  await expect(doorOn(page, staging).getByText(t.inMiddle)).toBeHidden()
})

test('Where the story has changed since, it goes on from the last place that is still in it, and says so', async ({
  page,
}) => {
  const [first = ''] = offeredAfter(staging, [])
  await takeChair(page, staging)
  await play(page, staging, [first])
  await expect.poll(async () => (await progress(page))?.runs[key]?.choices).toEqual([first])
  // From another page: this one remembers what it has stored, and would put it back.
  await page.goto(quietPage)
  await page.evaluate(() => {
    const stored = localStorage.getItem('tac:progress') ?? ''
    localStorage.setItem('tac:progress', stored.replace(/("choices":\["[^"]+")/, '$1,"taken-out","also-gone"'))
  })
  await page.goto(doorsOf(staging))
  await doorOn(page, staging).getByRole('button', { name: t.resume }).click()
  await expect(page.getByText(t.changed)).toBeVisible()
  for (const id of offeredAfter(staging, [first])) await expect(choiceOn(page, id)).toBeVisible()
})

test('Where the browser stores nothing, the role-play can be played', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is blocked.', 'SecurityError')
      },
    }),
  )
  const path = anyWay(staging)
  await takeChair(page, staging)
  await play(page, staging, path)
  await expect(button(page, t.lookBack)).toBeVisible()
})

test.describe('when something is lost on the way', () => {
  // The browser itself reports a failed download on the console.
  test.use({ mayComplain: true })

  for (const lost of ['**/*.json', '**/_astro/open.*.js']) {
    test(`The door stays open without ${lost}: a sentence, the book, and another try`, async ({ page }) => {
      await page.route(lost, (route) => route.abort())
      await page.goto(doorsOf(staging))
      const door = doorOn(page, staging)
      const take = door.getByRole('button', { name: t.take })
      await take.click()
      await expect(door.getByRole('status')).toHaveText(t.lost)
      await door.getByRole('link', { name: t.read }).click()
      await expect(page.locator('#leader-1')).toBeInViewport()
      if (!lost.endsWith('.json')) return
      await page.unroute(lost)
      await take.click()
      await expect(settingOn(page, staging)).toBeFocused()
    })
  }
})
