import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Frame, Locator, Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { type Asked, inputOf } from './answering.ts'
import { busiestLesson, type Question, questionOf } from './content.ts'
import { expect, test } from './outer.ts'
import { rightResponse } from './responses.ts'

// Firefox as it is driven here gives keys and clicks for a frame of another site to the page around it: hence
// @chromium-only where something is done in one.
const { address, ids } = busiestLesson()
const single = ids.map((id) => questionOf(id)).find(({ kind }) => kind === 'single') as Question
const t = en.embed
const heightOf = (page: Page) => page.locator('iframe').evaluate((frame: HTMLIFrameElement) => frame.clientHeight)
const needed = (frame: Frame) => frame.evaluate(() => document.documentElement.scrollHeight)

/** The page that a link opens beside the one it stands on. */
async function opened(context: BrowserContext, link: Locator): Promise<Page> {
  const other = context.waitForEvent('page')
  await link.press('Enter')
  return other
}

/** A question in a frame: the helpers ask a locator only. */
const askedIn = (frame: Frame, question: Question) =>
  ({ question, on: frame.locator(`[data-question="${question.id}"]`) }) as Asked

async function answer(frame: Frame, question: Question): Promise<void> {
  const it = askedIn(frame, question)
  await it.on.scrollIntoViewIfNeeded()
  const check = it.on.locator('[data-check]')
  await expect(check).toBeEnabled()
  for (const id of rightResponse(question)) await inputOf(it, id).press(' ')
  await check.press('Enter')
  await expect(it.on.locator('[data-feedback]')).toBeVisible()
}

test('A lesson on somebody else’s page leaves out what leads elsewhere, and the frame is as high as the lesson @chromium-only', async ({
  page,
  outer,
  context,
}) => {
  const frame = await outer.open(page, address)
  // The page around it does not wait for it: before it has come, its title is none.
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  const title = await frame.title()
  const name = frame.getByRole('banner').getByRole('link', { name: `${title} ${t.newTab}` })
  await expect(name).toBeVisible()
  await expect(frame.getByRole('banner').getByRole('navigation')).toHaveCount(0)
  await expect(frame.getByRole('link', { name: en.course.next })).toHaveCount(0)
  await expect(frame.getByRole('contentinfo')).toHaveText(t.stays, { useInnerText: true })
  await expect.poll(async () => (await heightOf(page)) - (await needed(frame))).toBe(0)

  const before = await heightOf(page)
  await answer(frame, single)
  await expect.poll(() => heightOf(page)).not.toBe(before)
  await expect.poll(async () => (await heightOf(page)) - (await needed(frame))).toBe(0)
  const told = await outer.told(page)
  for (const message of told) expect(message).toEqual({ v: 1, type: 'take-a-chair:height', height: expect.any(Number) })

  const { violations } = await new AxeBuilder({ page }).include('iframe').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])

  const alone = await opened(context, name)
  await expect(alone.getByRole('contentinfo').getByRole('navigation')).toBeVisible()
  expect(new URL(alone.url()).pathname).toBe(`/${address}`)
  const map = await opened(context, frame.getByRole('link', { name: en.site.course, exact: true }))
  expect(new URL(map.url()).pathname).toBe('/en/course/')
  expect(new URL(frame.url()).pathname).toBe(`/${address}`)
})

test('An address with the id of a question shows that question alone, and it is answered there @chromium-only', async ({
  page,
  outer,
  context,
}) => {
  const frame = await outer.open(page, `${address}#${single.id}`)
  await expect(frame.locator('[data-question]:visible')).toHaveCount(1)
  await expect(frame.locator('article :is(h1, h2):visible')).toHaveCount(1)
  await answer(frame, single)
  await expect(frame.locator('[data-question]:visible')).toHaveCount(1)
  await expect.poll(async () => (await heightOf(page)) - (await needed(frame))).toBe(0)

  const alone = await opened(context, frame.getByRole('banner').getByRole('link'))
  expect(alone.url()).toContain(`${address}#${single.id}`)
})

test('A chair is taken in a role-play on somebody else’s page, and the frame follows @chromium-only', async ({
  page,
  outer,
}) => {
  const frame = await outer.open(page, 'en/chairs/first-thursday/')
  await frame.getByRole('button', { name: en.scenario.take }).press('Enter')
  await expect(frame.getByRole('heading', { name: en.scenario.whatNow })).toBeVisible()
  await expect.poll(async () => (await heightOf(page)) - (await needed(frame))).toBe(0)
})

test('Where the browser lets a frame keep nothing, answers work and it is said that they are not kept @chromium-only', async ({
  page,
  outer,
}) => {
  await page.addInitScript(() => {
    if (self === top) return
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse })
    if ('LockManager' in window)
      Object.defineProperty(LockManager.prototype, 'request', { value: async () => refuse() })
  })
  const frame = await outer.open(page, address)
  await expect(frame.getByRole('alert')).toContainText(en.progress.blocked)
  await expect(frame.getByRole('contentinfo')).toContainText(en.progress.blocked)
  await expect(frame.getByRole('contentinfo')).not.toContainText(t.stays)
  await answer(frame, single)
})

test('In a package the shell has the words around a lesson: it keeps its ways to the others and tells nothing @chromium-only', async ({
  page,
  outer,
}) => {
  await page.route(`**/${address}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('<html', '<html data-package="the-hour"') })
  })
  const frame = await outer.open(page, address)
  await expect(frame.locator('[rel=next]')).toBeVisible()
  await expect(frame.getByRole('banner')).toHaveCount(0)
  await expect(frame.getByRole('contentinfo')).toHaveCount(0)
  await answer(frame, single)
  expect(await outer.told(page)).toEqual([])
})

test.describe('what is no part of the course', () => {
  test.use({ mayComplain: true })

  test('Nobody else can frame it', async ({ page, outer }) => {
    const frame = await outer.open(page, 'en/record/')
    // An error page of the browser’s own stands in its place.
    await expect.poll(() => frame.url()).toMatch(/error/)
    await expect(frame.getByRole('main')).toHaveCount(0)
  })
})
