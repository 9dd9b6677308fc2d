import type { BrowserContext } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fragmentOf } from '../../src/lms/launch.ts'
import type { Settings } from '../../src/lms/settings.ts'
import { emptyProgress } from '../../src/progress/progress.ts'
import { expect } from '../journeys/journey.ts'
import {
  attemptOf,
  callsOf,
  inState,
  launch,
  lessonIn,
  markOf,
  readToEnd,
  servePackage,
  settings,
  test,
} from './platform.ts'

const t = en.lms

test('Where no platform is, a sentence says so, lessons work, a copy can be taken, and Exit works', async ({
  page,
  context,
}) => {
  await servePackage(context)
  await page.goto('/shell.html')
  await expect(page.locator('html')).toHaveAttribute('data-lms-state', 'trouble')
  await expect(page.getByRole('status')).toHaveText(t.missing)
  await readToEnd(page)
  await expect(markOf(page)).toHaveText(en.progress.read)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t.copy }).click(),
  ])
  expect(download.suggestedFilename()).toBe('take-a-chair.json')
  await page.getByRole('button', { name: t.exit }).click()
  await expect(page.locator('html')).toHaveAttribute('data-lms-state', 'ended')
})

test('What others say to the shell or to a page changes nothing, and lessons go on', async ({ page }) => {
  const shell = await launch(page)
  await inState(shell, 'saved')
  await page.evaluate(() => {
    const inner = document.querySelector<HTMLIFrameElement>('#package')?.contentWindow
    const facts = {
      read: { 'the-call': [1, 20_000] },
      answered: {},
      played: {},
      results: { 'the-hour': [100, 20_000] },
    }
    const nonce = inner?.frames[0]?.name.split(' ')[1]
    for (const type of ['hello', 'facts'])
      inner?.postMessage(
        { v: 1, nonce, page: 'a-page-of-mine', n: type === 'hello' ? 0 : 1, type, href: 'x', facts },
        '*',
      )
    inner?.postMessage('x'.repeat(1_000_000), '*')
    inner?.frames[0]?.postMessage({ v: 1, nonce, type: 'ready', mode: 'normal', facts }, '*')
  })
  await expect(shell.locator('iframe')).toHaveAttribute('data-ignored', '3')
  await expect(markOf(page)).toBeEmpty()
  await readToEnd(page)
  await expect(async () =>
    expect((await callsOf(page)).filter((call) => /suspend_data/.test(call))).toHaveLength(1),
  ).toPass({ timeout: 90_000 })
  expect((await callsOf(page)).filter((call) => /passed|score/.test(call))).toEqual([])
})

test('Whoever puts a page into a frame of their own is never told what its reader has done elsewhere', async ({
  page,
  context,
}) => {
  const own = { version: 2, progress: { ...emptyProgress, read: { neighbours: { edition: 1, at: 1 } } } }
  await page.goto('/en/privacy/')
  await page.evaluate((text) => localStorage.setItem('tac:progress', text), JSON.stringify(own))
  await context.route(
    (url) => url.pathname === '/around.html',
    (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Around</title><script>
          window.told = []
          addEventListener('message', ({ data, source }) => {
            window.told.push(data)
            const facts = { read: {}, answered: {}, played: {}, results: {} }
            if (data.type === 'hello') source.postMessage({ v: 1, nonce: data.nonce, type: 'ready', mode: 'normal', facts }, '*')
          })
        </script><iframe src="/en/course/the-hour/the-call/${fragmentOf({ nonce: 'a-word-of-mine', origin: new URL(route.request().url()).origin, scope: '' })}"></iframe>`,
      }),
  )
  await page.goto('/around.html')
  const told = () => page.evaluate(() => JSON.stringify((window as unknown as { told: unknown[] }).told))
  await expect.poll(told).toContain('"facts"')
  expect(await told()).not.toContain('neighbours')
})

test('A platform that takes nothing for a while is asked again until it does; whoever leaves before that is told', async ({
  page,
}) => {
  const shell = await launch(page)
  await inState(shell, 'saved')
  const commits = (answer: string) =>
    page.evaluate((answer) => {
      const { API } = window as unknown as { API: Record<string, () => string> }
      API['really'] ??= API['LMSCommit'] as () => string
      API['LMSCommit'] = () => (answer === 'true' ? (API['really']?.() ?? '') : answer)
    }, answer)
  await commits('false')
  await readToEnd(page)
  await inState(shell, 'trouble')
  await expect(shell.getByRole('status')).toContainText(t.refused)
  await expect(shell.getByRole('status')).toHaveText(/What was saved at \d\d:\d\d is safe\./)
  await expect(shell.getByRole('button', { name: t.copy })).toBeVisible()
  await commits('true')
  await inState(shell, 'saved')
  await expect(shell.getByRole('button', { name: t.copy })).toBeHidden()

  await commits('false')
  await shell.getByRole('button', { name: t.exit }).click()
  await expect(shell.getByRole('status')).toContainText(t.stillOpen)
  await inState(shell, 'trouble')
  await shell.getByRole('button', { name: t.exit }).click()
  await inState(shell, 'ended')
  await expect(shell.getByRole('status')).toContainText(t.notAll)
})

/** Holds back what a page needs to speak with its shell, from when it is said; nothing of it is kept by the browser. */
async function slowToSpeak(context: BrowserContext) {
  const [asked, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let isSlow = false
  await context.route(/\/bridge\.client\./, async (route) => {
    if (isSlow) {
      asked.resolve()
      await held.promise
    }
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'no-store' } })
  })
  return {
    asked: asked.promise,
    begin: () => {
      isSlow = true
    },
    end: () => held.resolve(),
  }
}

test('What was read just before leaving is kept, though its page was too slow to say so before', async ({
  page,
  context,
  browser,
}) => {
  const slow = await slowToSpeak(context)
  const shell = await launch(page)
  await inState(shell, 'saved')
  slow.begin()
  await lessonIn(page).goto('/en/course/the-hour/variants/', { waitUntil: 'commit' })
  await readToEnd(page)
  await expect(markOf(page, 'variants')).toHaveText(en.progress.read)
  await slow.asked
  await shell.getByRole('button', { name: t.exit }).click()
  slow.end()
  await inState(shell, 'ended')
  const attempt = await attemptOf(page)
  expect(JSON.stringify(attempt)).toContain('variants')
  const other = await browser.newContext({ baseURL: new URL(page.url()).origin, reducedMotion: 'reduce' })
  const second = await other.newPage()
  await inState(await launch(second, { attempt }), /ready|saved/)
  await expect(markOf(second, 'variants')).toHaveText(en.progress.read)
  await other.close()
})

test('Nobody who leaves waits for ever for a page that does not speak', async ({ page, context }) => {
  const slow = await slowToSpeak(context)
  const shell = await launch(page)
  await inState(shell, 'saved')
  slow.begin()
  await lessonIn(page).goto('/en/course/the-hour/variants/', { waitUntil: 'commit' })
  await slow.asked
  await shell.getByRole('button', { name: t.exit }).click()
  await inState(shell, 'ended')
  slow.end()
})

test('A page takes up nothing that another frame than its shell has sent, though it knows the word of the launch', async ({
  page,
  baseURL,
}) => {
  const nonce = 'a-word-of-this-launch'
  const name = `tac-lms ${nonce} ${new URL(baseURL ?? '').origin} x.y.`
  const lesson = `<iframe title="Lesson" name="${name}" src="/${settings.start}"></iframe>`
  const body = `<!doctype html><title>Frames</title>${lesson}<iframe title="Other" name="other" srcdoc=""></iframe>`
  await page.route('/frames.html', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('/frames.html')
  const send = (word: string) => {
    const facts = { read: { 'the-call': [1, 20_000] }, answered: {}, played: {}, results: {} }
    const target = self === top ? self : parent
    target.frames[0]?.postMessage({ v: 1, nonce: word, type: 'ready', mode: 'normal', facts }, '*')
  }
  await page.waitForLoadState('networkidle')
  await page.frame('other')?.evaluate(send, nonce)
  await page.evaluate(send, 'another-word-altogether')
  await expect(markOf(page)).toBeEmpty()
  // And takes up what its shell sends.
  await page.evaluate(send, nonce)
  await expect(markOf(page)).toHaveText(en.progress.read)
})

test.describe('a thin package', () => {
  const host = 'https://take-a-chair.example'
  const thin = {
    ...{ mode: 'thin', host, start: `${host}/${settings.start}` },
    units: settings.units.map((one) => ({ ...one, path: `${host}/${one.path}` })),
  } as const satisfies Partial<Settings>

  test('takes its pages from the host and keeps what is done there', async ({ page, context, baseURL }) => {
    await context.route(`${host}/**`, async (route) => {
      const { pathname, search } = new URL(route.request().url())
      await route.fulfill({
        response: await route.fetch({ url: `${new URL(baseURL ?? '').origin}${pathname}${search}` }),
      })
    })
    const shell = await launch(page, { settings: thin })
    await inState(shell, 'saved')
    expect(lessonIn(page).url()).toBe(`${host}/${settings.start}`)
    await readToEnd(page)
    await lessonIn(page).locator('a[rel=next]').first().click()
    await expect.poll(() => lessonIn(page).url()).toContain('story-and-questions')
    await expect(markOf(page)).toHaveText(en.progress.read)
    await shell.getByRole('button', { name: t.exit }).click()
    await inState(shell, 'ended')
    expect(JSON.stringify(await attemptOf(page))).toMatch(
      /"lesson_location":"en\/course\/the-hour\/story-and-questions\/".*"lesson_status":"incomplete"/,
    )
  })

  test('whose host does not answer says so, offers a new tab, and ends', async ({ page, context }) => {
    await context.route(`${host}/**`, (route) => route.abort())
    const shell = await launch(page, { settings: thin })
    await inState(shell, 'trouble')
    await expect(shell.getByRole('status')).toContainText(t.silent)
    await expect(shell.getByRole('link', { name: t.openOutside })).toHaveAttribute('href', thin.start)
    await shell.getByRole('button', { name: t.exit }).click()
    await inState(shell, 'ended')
    expect((await callsOf(page)).filter((call) => /lesson_status/.test(call))).toEqual([
      'LMSSetValue cmi.core.lesson_status incomplete',
    ])
  })
})
