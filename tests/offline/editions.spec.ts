import { expect, test } from './host.ts'
import { accept, keptFiles, lesson, t, visitOnce } from './keeping.ts'

// Each fetches the course twice, and waits for what happens some seconds after a page has come.
test.describe.configure({ timeout: 90_000 })

const changed = (text: string) => text.replaceAll('The group holds the case', 'The group carries the case')
const file = `${lesson}index.html`
const old = { level: 1, name: 'The group holds the case' } as const
const fresh = { level: 1, name: 'The group carries the case' } as const

test('a new edition waits until the reader accepts it, and only what has changed is fetched', async ({
  page,
  host,
}) => {
  await visitOnce(page, host.url)
  const files = await keptFiles(page)
  host.change({ [file]: changed })
  host.release()
  host.asked.length = 0

  await page.goto(`${host.url}${lesson}`)
  const notice = page.getByRole('status').filter({ hasText: t.ready })
  await expect(notice).toBeVisible({ timeout: 15_000 })
  expect([...new Set(host.asked)].sort()).toEqual([lesson, 'sw.js'].sort())
  // Until then everything is as it was, also on the next page and back.
  await page.goto(`${host.url}en/`)
  await page.goto(`${host.url}${lesson}`)
  await expect(page.getByRole('heading', old)).toBeVisible()

  await accept(page)
  await expect(page.getByRole('heading', fresh)).toBeVisible()
  // What only the old edition had is gone, once nobody can ask for it.
  await expect.poll(() => keptFiles(page), { timeout: 15_000 }).toBe(files)
  await host.stop()
  await page.reload()
  await expect(page.getByRole('heading', fresh)).toBeVisible()
})

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
  await notice.getByRole('button', { name: t.later }).click({ timeout: 15_000 })
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

test('what a page of the old edition that is still open may ask for stays kept after another tab has moved on', async ({
  page,
  host,
  context,
}) => {
  await visitOnce(page, host.url)
  const script = await page.evaluate(
    async () => (await (await fetch('/sw.js')).text()).match(/"(_astro\/Debrief\.[^"]+\.js)"/)?.[1] ?? '',
  )
  expect(script).not.toBe('')
  // In the new edition this script has another name, and the old one is no longer on the host.
  const other = script.replace('Debrief.', 'Debrief2.')
  host.rename(script, other)
  host.release()
  const second = await context.newPage()
  await second.goto(`${host.url}en/`)
  await accept(second)
  // By then it has been looked through what can go.
  await second.waitForTimeout(4000)
  const isKept = await page.evaluate(async (address) => {
    const [name = ''] = await caches.keys()
    return (await caches.open(name)).match(`/${address}`).then(Boolean)
  }, script)
  expect(isKept).toBe(true)
})

test('half of a new edition on the host is not used; the other half comes, and it is', async ({ page, host }) => {
  await visitOnce(page, host.url)
  let original = ''
  host.change({
    [file]: (text) => {
      original = text
      return changed(text)
    },
  })
  host.release()
  // The worker is there, and the lesson has not arrived yet.
  host.change({ [file]: () => original })
  host.asked.length = 0
  await page.goto(`${host.url}${lesson}`)
  // Asked for three times, in vain.
  await expect.poll(() => host.asked.filter((path) => path === lesson).length, { timeout: 25_000 }).toBe(3)
  await page.waitForTimeout(500)
  await expect(page.getByText(t.ready)).toBeHidden()
  await page.reload()
  await expect(page.getByRole('heading', old)).toBeVisible()

  host.change({ [file]: changed })
  await page.goto(`${host.url}en/`)
  await accept(page)
  await page.goto(`${host.url}${lesson}`)
  await expect(page.getByRole('heading', fresh)).toBeVisible()
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
  await expect.poll(shown, { intervals: [4000], timeout: 20_000 }).toBe('broken')
  host.change({ 'sw.js': () => whole.replace('{"files":', '{"atOnce":true,"files":') })
  await expect.poll(shown, { intervals: [4000], timeout: 30_000 }).toBe(old.name)
})

test('a copy that is to keep nothing removes what an earlier one has kept', async ({ page, host }) => {
  await visitOnce(page, host.url)
  expect(await keptFiles(page)).toBeGreaterThan(0)
  await host.keepNothing()
  await page.goto(`${host.url}${lesson}`)
  await expect.poll(() => keptFiles(page), { timeout: 20_000 }).toBe(0)
  await host.stop()
  await expect(page.goto(`${host.url}${lesson}`)).rejects.toThrow('ERR_CONNECTION_REFUSED')
})
