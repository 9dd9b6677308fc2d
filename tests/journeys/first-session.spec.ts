import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { asksFromNow, expect, test } from './journey.ts'

const address = 'en/first-session/'
const text = readFileSync(new URL('../../content/en/pages/first-session.mdx', import.meta.url), 'utf8')

/** What worries many, and the first sentence of the answer. */
const worries = [...text.matchAll(/<Worry title="([^"]+)">\s+(.+?[.?!]) /g)].map(([, name = '', answer = '']) => ({
  name,
  answer,
}))

const boxOf = (page: Page, name: string): Locator => page.getByRole('checkbox', { name, exact: true })
const answerTo = (page: Page, answer: string): Locator => page.getByRole('paragraph').filter({ hasText: answer })

/** The worries whose answers can be seen. */
async function openOn(page: Page): Promise<string[]> {
  const isOpen = await Promise.all(worries.map(({ answer }) => answerTo(page, answer).isVisible()))
  return worries.filter((_, at) => isOpen[at]).map(({ name }) => name)
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const numberOf = (word = '') => numbers.indexOf(word.toLowerCase()) + 1

/** Minutes since midnight at a time in words, such as “a quarter to seven”; undefined for what is no time. */
function minuteOf(words: string): number | undefined {
  const sharp = /^(\w+) o’clock$/i.exec(words)
  if (sharp) return numberOf(sharp[1]) * 60
  const [, count = '', side, hour] = /^(?:a )?(\w+)(?: minutes)? (past|to) (\w+)$/i.exec(words) ?? []
  if (!hour) return undefined
  const minutes = { quarter: 15, half: 30, twenty: 20 }[count.toLowerCase()] ?? numberOf(count)
  return numberOf(hour) * 60 + (side === 'to' ? -minutes : minutes)
}

test('The first session is told minute by minute: its clock goes forward, and something happens at each time', async ({
  page,
}) => {
  await page.goto(address)
  const told = await page
    .getByRole('article')
    .getByRole('heading', { level: 2 })
    .evaluateAll((all) =>
      all.map((one) => {
        const next = one.nextElementSibling
        return { name: one.textContent ?? '', next: next?.tagName, words: next?.textContent?.split(/\s+/).length ?? 0 }
      }),
    )
  const times = told.filter(({ name }) => minuteOf(name) !== undefined)
  const clock = times.map(({ name }) => minuteOf(name) ?? 0)
  expect(clock.length).toBeGreaterThanOrEqual(8)
  expect(clock).toEqual([...new Set(clock)].sort((a, b) => a - b))
  expect(times.filter(({ next, words }) => next !== 'P' || words < 8)).toEqual([])
  // The times come first, in one stretch; what is to be worried about comes after the hour.
  expect(told.slice(0, times.length)).toEqual(times)
  expect(worries).toHaveLength(3)
  await expect(page.getByRole('article').getByRole('checkbox')).toHaveCount(3)
})

test('Ticking one worry opens its answer and moves nothing else; what was above it stays, and the others stay closed', async ({
  page,
}) => {
  await page.goto(address)
  expect(await openOn(page)).toEqual([])
  for (const { name, answer } of worries) {
    const box = boxOf(page, name)
    await box.scrollIntoViewIfNeeded()
    const before = await placesUpTo(box)
    expect(before.length).toBeGreaterThan(20)
    await box.check()
    expect(await openOn(page)).toEqual([name])
    await expect(answerTo(page, answer)).toBeInViewport()
    expect(await placesUpTo(box)).toEqual(before)
    await box.uncheck()
    expect(await openOn(page)).toEqual([])
  }
})

/** Where on the screen everything stands that can be seen above a box, and the box with its label. */
function placesUpTo(box: Locator): Promise<string[]> {
  return box.evaluate((one) => {
    const all = [...(one.closest('article')?.querySelectorAll('h1, h2, p, label') ?? [])]
    const above = all.slice(0, all.findIndex((each) => each.contains(one)) + 1)
    return above.filter((each) => each.checkVisibility()).map((each) => JSON.stringify(each.getBoundingClientRect()))
  })
}

test('With the keyboard alone, one worry after the other is opened, and closed again', async ({ page }) => {
  await page.goto(address)
  await page.getByRole('article').getByRole('link', { name: 'First Thursday', exact: true }).focus()
  for (const { name } of worries) {
    while (!(await boxOf(page, name).evaluate((one) => one === document.activeElement)))
      await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(boxOf(page, name)).toBeFocused()
    expect(await openOn(page)).toContain(name)
  }
  expect(await openOn(page)).toEqual(worries.map(({ name }) => name))
  await page.keyboard.press('Space')
  expect(await openOn(page)).toEqual(worries.slice(0, -1).map(({ name }) => name))
})

test('What worries somebody is sent nowhere and kept nowhere', async ({ page }) => {
  await page.goto(address)
  const asked = asksFromNow(page)
  const kept = () =>
    page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      address: location.href,
      history: history.length,
    }))
  const before = await kept()
  for (const { name } of worries) await boxOf(page, name).check()
  expect(await openOn(page)).toHaveLength(3)
  expect(await kept()).toEqual(before)
  expect(await page.context().cookies()).toEqual([])
  // What keeps the course comes when the page is at rest, and answers to no tick either.
  expect(asked.filter((url) => !/\/(begin|keep)\.client\./.test(url))).toEqual([])

  await page.goto('en/privacy/')
  await page.goto(address)
  expect(await openOn(page)).toEqual([])
})

test('On paper every worry has its answer, ticked or not @chromium-only', async ({ page }) => {
  await page.goto(address)
  await page.emulateMedia({ media: 'print' })
  expect(await openOn(page)).toEqual(worries.map(({ name }) => name))
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every worry can be opened @chromium-only', async ({ page }) => {
    await page.goto(address)
    expect(await openOn(page)).toEqual([])
    for (const { name } of worries) await boxOf(page, name).check()
    expect(await openOn(page)).toEqual(worries.map(({ name }) => name))
  })
})
