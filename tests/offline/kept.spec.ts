import { en } from '../../src/i18n/en.ts'
import { expect, test } from './host.ts'
import { keptFiles, lesson, t, untilKept, visitOnce } from './keeping.ts'

test('the record says how much is kept; the reader removes it, it stays away, and comes back when they ask', async ({
  page,
  host,
}) => {
  await visitOnce(page, host.url)
  const files = await keptFiles(page)
  await page.goto(`${host.url}en/record/`)
  const region = page.getByRole('region', { name: t.title })
  await expect(region.getByRole('status')).toContainText(`The whole course is kept on this device: ${files} files`)

  await region.getByRole('button', { name: t.remove }).click()
  await expect(region.getByRole('status')).toHaveText(t.nothing)
  expect(await keptFiles(page)).toBe(0)
  await expect(region.getByRole('button', { name: t.keep })).toBeFocused()

  // It does not come back by itself.
  await page.goto(`${host.url}${lesson}`)
  await page.waitForTimeout(4000)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await keptFiles(page)).toBe(0)

  // The record names what is stored for that.
  await page.goto(`${host.url}en/record/`)
  await expect(page.getByRole('row', { name: en.record.isOffline })).toBeVisible()
  await region.getByRole('button', { name: t.keep }).click()
  await expect(region.getByRole('status')).toContainText(`The whole course is kept on this device: ${files} files`, {
    timeout: 90_000,
  })
  await host.stop()
  await page.goto(`${host.url}${lesson}`)
  await expect(page.getByRole('heading', { level: 1, name: 'The group holds the case' })).toBeVisible()
})

test('the browser is asked to keep what is stored after the first lesson read, and not before', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { asked: 0 })
    navigator.storage.persisted = async () => false
    navigator.storage.persist = async () => {
      ;(window as unknown as { asked: number }).asked++
      return true
    }
  })
  const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked)
  await visitOnce(page, `${host.url}`)
  expect(await asked()).toBe(0)
  await page.goto(`${host.url}${lesson}`)
  await page.waitForTimeout(4000)
  expect(await asked()).toBe(0)
  await page.locator('[data-end-of]').scrollIntoViewIfNeeded()
  await expect.poll(asked).toBe(1)
})

test('nothing is fetched in a frame, nor where the device asks to save data', async ({ page, host, context }) => {
  await page.setContent(`<iframe src="${host.url}${lesson}"></iframe>`)
  await page.waitForTimeout(4500)
  expect(host.asked).toContain(lesson)
  expect(host.asked).not.toContain('sw.js')

  const saving = await context.newPage()
  await saving.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  await saving.goto(`${host.url}${lesson}`)
  await saving.waitForTimeout(4500)
  expect(host.asked).not.toContain('sw.js')
  // It can be had all the same.
  await saving.goto(`${host.url}en/record/`)
  await saving.getByRole('button', { name: t.keep }).click()
  await untilKept(saving)
})

test('the first page can be used before anything else is fetched', async ({ page, host }) => {
  await page.goto(`${host.url}en/`)
  await page.waitForLoadState('networkidle')
  const before = host.asked.length
  expect(host.asked).not.toContain('sw.js')
  await untilKept(page)
  expect(host.asked.length).toBeGreaterThan(before + 100)
})
