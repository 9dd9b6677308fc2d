import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { expect, test } from './journey.ts'

type Part = { title: string; minutes: [number, number]; leader: { say: string[]; look: string[] } }
type Hour = { before: Part; stages: Part[]; after: Part }

const t = en.session
const address = 'en/leaders/session/'
const { before, stages, after } = parse(readFileSync('content/en/hour.yaml', 'utf8')) as Hour
const parts = [before, ...stages]
const minutesOf = ({ minutes: [min, max] }: Part) => Math.round((min + max) / 2)
const titleOf = (place: number) => parts[place]?.title ?? '?'
const total = parts.reduce((sum, part) => sum + minutesOf(part), 0)

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const clock = (page: Page) => page.locator('[data-clock]')
const time = (page: Page) => clock(page).locator('.clock-time')
const phase = (page: Page) => clock(page).getByRole('heading')
const said = (page: Page) => clock(page).getByRole('status')
const rowOf = (page: Page, place: number) => page.getByRole('row').filter({ hasText: titleOf(place) })
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage))
const minutes = (page: Page, n: number) => page.clock.runFor(n * 60_000)

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: '2026-07-20T17:00:00Z' })
})

test('A phase counts its minutes down, goes on when they are over, and ends when the leader says so', async ({
  page,
}) => {
  await page.goto(address)
  const first = minutesOf(before)
  await expect(time(page)).toHaveText(`${first} ${t.minutesOther}`)
  expect(await stored(page)).toEqual([])

  await button(page, t.start).click()
  await expect(said(page)).toHaveText(`${titleOf(0)}: ${first} ${t.minutesOther}.`)
  await expect(page.getByText(fill(t.ends, { time: `17:${total}` }))).toBeVisible()
  await minutes(page, first - 1)
  await expect(time(page)).toHaveText(`1 ${t.leftOne}`)
  await minutes(page, 3)
  await expect(time(page)).toHaveText(`2 ${t.overOther}`)
  await expect(phase(page)).toHaveText(titleOf(0))
  // Told when the phase began, and not with every minute.
  await expect(said(page)).toHaveText(`${titleOf(0)}: ${first} ${t.minutesOther}.`)

  await button(page, t.next).click()
  await expect(phase(page)).toHaveText(titleOf(1))
  await expect(said(page)).toContainText(titleOf(1))
  await button(page, t.pause).click()
  await minutes(page, 30)
  await expect(time(page)).toHaveText(`${minutesOf(stages[0] ?? after)} ${t.leftOther}`)
  await button(page, t.back).click()
  await expect(time(page)).toHaveText(`2 ${t.overOther}`)
  for (const _ of parts) await button(page, t.next).click()
  await expect(phase(page)).toHaveText(t.isOver)
})

test('Minutes are changed by clicks, by keys and by typing, and a reload finds the clock where it would be', async ({
  page,
}) => {
  await page.goto(address)
  // Nobody settles here: the clock begins with the call.
  // Typed, because Firefox as it is driven here tells a page nothing of fill().
  await rowOf(page, 0).getByRole('spinbutton').press('ControlOrMeta+a')
  await rowOf(page, 0).getByRole('spinbutton').press('0')
  await rowOf(page, 0).getByRole('spinbutton').press('Tab')
  await expect(phase(page)).toHaveText(titleOf(1))
  await button(page, fill(t.moreOf, { phase: titleOf(4) })).click()
  await rowOf(page, 5).getByRole('spinbutton').press('ArrowUp')
  await expect(page.locator('[data-total]')).toHaveText(String(total - minutesOf(before) + 2))

  const call = minutesOf(stages[0] ?? after)
  await button(page, t.start).press('Enter')
  await page.keyboard.press('+')
  await button(page, t.more).click()
  await expect(time(page)).toHaveText(`${call + 2} ${t.leftOther}`)
  await page.reload()
  await minutes(page, 1)
  await expect(time(page)).toHaveText(`${call + 1} ${t.leftOther}`)
  // Nothing has been said of a phase that had begun before.
  await expect(said(page)).toBeEmpty()
  expect(await stored(page)).toEqual(['tac:session'])
})

// Firefox as it is driven here is not told of another medium.
test('On paper stand the minutes as they have been changed, without the clock @chromium-only @long', async ({
  page,
}) => {
  await page.goto(address)
  await button(page, fill(t.moreOf, { phase: titleOf(4) })).click()
  await page.emulateMedia({ media: 'print' })
  await expect(clock(page)).toBeHidden()
  await expect(rowOf(page, 4)).toHaveText(new RegExp(`\\b${minutesOf(stages[3] ?? after) + 1}\\s*$`), {
    useInnerText: true,
  })
})

test('The leader’s window follows the phase, shows what may be said in it, and leads the clock as well', async ({
  page,
}) => {
  await page.goto(address)
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: t.openNotes }).click()])
  const call = notes.getByRole('listitem').filter({ hasText: stages[0]?.leader.say[0] ?? '?' })
  await expect(call).toBeVisible()
  await button(page, t.start).click()
  await expect(notes.getByText(before.leader.look[0] ?? '?')).toBeVisible()
  await expect(call).toBeHidden()
  await button(notes, t.next).click()
  await expect(call).toBeVisible()
  await expect(phase(page)).toHaveText(titleOf(1))
  // What only the leader is to see stands in no other window.
  for (const text of [before, ...stages].flatMap(({ leader }) => leader.look))
    await expect(page.getByText(text)).toHaveCount(0)
  for (const _ of stages) await button(page, t.next).click()
  await expect(notes.getByText(after.leader.say[0] ?? '?')).toBeVisible()
})

test('Where nothing can be stored, a sentence says so, and a second window still finds the clock', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    const get = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get })
  })
  await page.goto(address)
  await expect(page.getByText(t.unkept)).toBeVisible()
  await button(page, t.start).click()
  await button(page, t.next).click()
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: t.openNotes }).click()])
  await expect(notes.getByText(before.leader.look[0] ?? '?')).toBeHidden()
  await expect(notes.getByText(stages[0]?.leader.look[0] ?? '?')).toBeVisible()
})

test('In full screen the keys of a remote lead the clock', async ({ page }) => {
  await page.goto(address)
  await button(page, t.start).click()
  await page.keyboard.press('PageDown')
  await expect(phase(page)).toHaveText(titleOf(0))
  await button(page, t.full).click()
  await expect(button(page, t.leaveFull)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(phase(page)).toHaveText(titleOf(1))
  await page.keyboard.press('PageUp')
  await expect(phase(page)).toHaveText(titleOf(0))
})

test('Erasing everything takes the clock away, also from a window in which it runs', async ({ page, context }) => {
  await page.goto(address)
  await button(page, t.start).click()
  const record = await context.newPage()
  await record.goto('en/record/')
  await expect(record.getByText(en.record.isSession)).toBeVisible()
  await button(record, en.record.erase).click()
  await button(record, en.record.eraseSure).click()
  await expect(record.getByText(en.record.erased)).toBeVisible()
  expect(await stored(record)).toEqual([])
  await expect(button(page, t.start)).toBeVisible()
  await minutes(page, 2)
  expect(await stored(page)).toEqual([])
})

test('The screen is kept awake while the clock runs, and again when the page comes back; where it cannot be, a sentence says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const locks: { released: boolean }[] = []
    const request = async () => {
      const lock = { released: false, release: async () => Object.assign(lock, { released: true }) }
      locks.push(lock)
      return lock
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, writable: true })
    Object.assign(window, { locks })
  })
  const locks = () =>
    page.evaluate(() => (Reflect.get(window, 'locks') as { released: boolean }[]).map((one) => one.released))
  await page.goto(address)
  expect(await locks()).toEqual([])
  await button(page, t.start).click()
  await expect.poll(locks).toEqual([false])
  // The browser takes it away while the page is out of sight.
  await page.evaluate(() => {
    Object.assign(Reflect.get(window, 'locks')[0], { released: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect.poll(locks).toEqual([true, false])
  await button(page, t.pause).click()
  await expect.poll(locks).toEqual([true, true])
  await expect(page.getByText(t.sleeps)).toBeHidden()

  await page.evaluate(() => Object.assign(navigator, { wakeLock: undefined }))
  await button(page, t.goOn).click()
  await expect(page.getByText(t.sleeps)).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('The phases stand there with their minutes, and the notes with all that may be said @chromium-only', async ({
    page,
  }) => {
    await page.goto(address)
    await expect(page.getByText(t.noScript)).toBeVisible()
    await expect(clock(page)).toBeHidden()
    for (const [place, part] of parts.entries())
      await expect(rowOf(page, place)).toHaveText(new RegExp(`\\b${minutesOf(part)}\\s*$`), { useInnerText: true })
    const [notes] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: t.openNotes }).click(),
    ])
    for (const { leader } of [...parts, after])
      for (const text of [...leader.say, ...leader.look])
        await expect(notes.getByRole('listitem').getByText(text, { exact: true }).first()).toBeVisible()
  })
})
