import { en } from '../../src/i18n/en.ts'
import { expect, test } from './host.ts'
import { lesson, visitOnce } from './keeping.ts'

test('what was done in the tunnel is there when the network is back', async ({ page, host }) => {
  await visitOnce(page, host.url)
  await host.stop()
  await page.goto(`${host.url}${lesson}`)
  await page.locator('[data-end-of]').scrollIntoViewIfNeeded()
  const mark = page.locator('[data-lesson-mark]').filter({ hasText: en.progress.read })
  await expect(mark.first()).toBeAttached()
  await host.start()
  await page.goto(`${host.url}en/course/the-hour/`)
  await expect(page.locator('[data-lesson-mark="holding-the-case"]').first()).toHaveText(en.progress.read)
})

test('an address that leads nowhere says so without a network too, and leads on', async ({ page, host }) => {
  await visitOnce(page, host.url)
  await host.stop()
  const answer = await page.goto(`${host.url}en/course/the-hour/no-such-lesson/`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: en.missing.title })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: en.missing.toCourse }).click()
  await expect(page.getByRole('heading', { level: 1, name: en.course.title })).toBeVisible()
})

test('an address without its last slash leads to the page as it does with a network', async ({ page, host }) => {
  await visitOnce(page, host.url)
  await host.stop()
  await page.goto(`${host.url}${lesson.slice(0, -1)}`)
  expect(page.url()).toBe(`${host.url}${lesson}`)
  await expect(page.getByRole('heading', { level: 1, name: 'The group holds the case' })).toBeVisible()
})
