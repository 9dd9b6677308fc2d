import { expect, test } from './host.ts'
import { changed, file, fresh, keptFiles, lesson, old, t, visitOnce } from './keeping.ts'

test('a reader who says later goes on undisturbed, and has the new edition when all pages have been closed', async ({
  page,
  host,
  context,
}) => {
  await visitOnce(page, host.url)
  host.change({ [file]: changed })
  host.release()
  await page.goto(`${host.url}${lesson}`)
  const notice = page.getByRole('status').filter({ hasText: t.ready })
  await notice.getByRole('button', { name: t.later }).click({ timeout: 90_000 })
  await expect(notice).toBeHidden()
  await expect(page.getByRole('heading', old)).toBeVisible()
  await page.close()
  const next = await context.newPage()
  await next.goto(`${host.url}en/`)
  await expect
    .poll(async () => {
      await next.goto(`${host.url}${lesson}`)
      return next.getByRole('heading', { level: 1 }).textContent()
    })
    .toBe(fresh.name)
})

test('a broken worker is replaced by one that does not wait for the reader', async ({ page, host }) => {
  await visitOnce(page, host.url)
  test.slow()
  const whole = host.read('sw.js')
  // A worker that answers every page with nonsense, and would do so for ever.
  host.change({
    'sw.js': () =>
      `self.oninstall = () => self.skipWaiting(); self.onactivate = (e) => e.waitUntil(clients.claim());
       self.onfetch = (e) => e.respondWith(new Response('broken'))`,
  })
  await page.goto(`${host.url}en/`)
  const shown = async () => {
    await page.goto(`${host.url}${lesson}`)
    return page.locator('h1, body:not(:has(h1))').textContent()
  }
  await expect.poll(shown, { intervals: [4000], timeout: 90_000 }).toBe('broken')
  host.change({ 'sw.js': () => whole.replace('{"files":', '{"atOnce":true,"files":') })
  await expect.poll(shown, { intervals: [4000], timeout: 90_000 }).toBe(old.name)
})

test('a copy that is to keep nothing removes what an earlier one has kept', async ({ page, host }) => {
  await visitOnce(page, host.url)
  expect(await keptFiles(page)).toBeGreaterThan(0)
  await host.keepNothing()
  await page.goto(`${host.url}${lesson}`)
  await expect.poll(() => keptFiles(page), { timeout: 90_000 }).toBe(0)
  await host.stop()
  await expect(page.goto(`${host.url}${lesson}`)).rejects.toThrow('ERR_CONNECTION_REFUSED')
})
