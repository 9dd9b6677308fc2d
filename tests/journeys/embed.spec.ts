import { AxeBuilder } from '@axe-core/playwright'
import type { Frame, Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { type Asked, inputOf } from './answering.ts'
import { busiestLesson, type Question, questionOf } from './content.ts'
import { expect, test } from './outer.ts'
import { rightResponse } from './responses.ts'

const { address, ids } = busiestLesson()
const single = ids.map((id) => questionOf(id)).find(({ kind }) => kind === 'single') as Question
const t = en.embed
const heightOf = (page: Page) => page.locator('iframe').evaluate((frame: HTMLIFrameElement) => frame.clientHeight)
const needed = (frame: Frame) => frame.evaluate(() => document.documentElement.scrollHeight)

/** A question in a frame is answered as on a page: the helpers ask a locator only. */
const askedIn = (frame: Frame, question: Question) =>
  ({ question, on: frame.locator(`[data-question="${question.id}"]`) }) as Asked

async function answer(frame: Frame, question: Question): Promise<void> {
  const it = askedIn(frame, question)
  await it.on.scrollIntoViewIfNeeded()
  const check = it.on.locator('[data-check]')
  await expect(check).toBeEnabled()
  for (const id of rightResponse(question)) await inputOf(it, id).check()
  await check.click()
  await expect(it.on.locator('[data-feedback]')).toBeVisible()
}

test('A lesson on somebody else’s page leaves out what leads elsewhere, and the frame is as high as the lesson', async ({
  page,
  outer,
  context,
}) => {
  const frame = await outer.open(page, address)
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

  const opened = context.waitForEvent('page')
  await name.click()
  const alone = await opened
  await expect(alone.getByRole('contentinfo').getByRole('navigation')).toBeVisible()
  expect(new URL(alone.url()).pathname).toBe(`/${address}`)
  expect(new URL(frame.url()).pathname).toBe(`/${address}`)
})

test('An address with the id of a question shows that question alone, and it is answered there', async ({
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

  const opened = context.waitForEvent('page')
  await frame.getByRole('banner').getByRole('link').click()
  expect((await opened).url()).toContain(`${address}#${single.id}`)
})

test('Where the browser lets a frame keep nothing, answers work and it is said that they are not kept', async ({
  page,
  outer,
}) => {
  await page.addInitScript(() => {
    if (self === top) return
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse })
    Object.defineProperty(LockManager.prototype, 'request', { value: async () => refuse() })
  })
  const frame = await outer.open(page, address)
  await expect(frame.getByRole('alert')).toContainText(en.progress.blocked)
  await expect(frame.getByRole('contentinfo')).toContainText(en.progress.blocked)
  await expect(frame.getByRole('contentinfo')).not.toContainText(t.stays)
  await answer(frame, single)
})

test('In a package the shell has the words around a lesson: it keeps its ways to the others and tells nothing', async ({
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
    await expect.poll(() => frame.url()).not.toContain('/en/record/')
    await expect(frame.getByRole('main')).toHaveCount(0)
  })
})
