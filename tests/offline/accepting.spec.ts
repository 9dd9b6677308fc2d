import { expect } from './host.ts'
import { changed, countKept, file, fresh, lesson, old, t } from './keeping.ts'
import { type Tab, test } from './unwatched.ts'

// A page waits some seconds before it looks for a new edition, and a busy machine takes longer.
const patience = { timeout: 90_000 }
const heading = (tab: Tab) => () => tab.read<string>('document.querySelector("h1")?.textContent.trim()')
const kept = (tab: Tab) => () => tab.read<number>(countKept)
const notice = (tab: Tab) => () =>
  tab.read<string>('[...document.querySelectorAll("[role=status]")].map((one) => one.innerText).join(" ")')

/** What a page gets when it asks for a file, past what the browser itself has in mind. */
const answerTo = (tab: Tab, path: string) =>
  tab.read<string>(
    `fetch(${JSON.stringify(path)}, { cache: 'reload' }).then((it) => it.status + ' ' + it.headers.get('content-type'))`,
  )

/** Opens the first page and stays until everything is kept. */
async function visitOnce(tab: Tab, url: string): Promise<void> {
  await tab.goto(`${url}en/`)
  const state = () => tab.read('navigator.serviceWorker.getRegistration().then((it) => it?.active?.state)')
  await expect.poll(state, patience).toBe('activated')
}

/** Accepts the new edition once it is offered, and sees the page come again. */
async function accept(tab: Tab): Promise<void> {
  await tab.read('window.isOld = true')
  await expect.poll(() => tab.press(t.load), patience).toBe(true)
  await expect.poll(() => tab.read('!window.isOld && document.readyState === "complete"'), patience).toBe(true)
}

test('a new edition waits until the reader accepts it, and only what has changed is fetched', async ({
  openTab,
  host,
}) => {
  const tab = await openTab()
  await visitOnce(tab, host.url)
  const files = await kept(tab)()
  host.change({ [file]: changed })
  host.release()
  host.asked.length = 0

  await tab.goto(`${host.url}${lesson}`)
  await expect.poll(notice(tab), patience).toContain(t.ready)
  expect([...new Set(host.asked)].sort()).toEqual([lesson, 'sw.js'].sort())
  // Until then everything is as it was, also on the next page and back.
  await tab.goto(`${host.url}en/`)
  await tab.goto(`${host.url}${lesson}`)
  expect(await heading(tab)()).toBe(old.name)

  await accept(tab)
  expect(await heading(tab)()).toBe(fresh.name)
  // What only the old edition had is gone, once nobody can ask for it.
  await expect.poll(kept(tab), patience).toBe(files)
  await host.stop()
  await tab.goto(`${host.url}${lesson}`)
  expect(await heading(tab)()).toBe(fresh.name)
})

test('a page of the old edition that is still open gets what belongs to it after another tab has moved on', async ({
  openTab,
  host,
}) => {
  const first = await openTab()
  await visitOnce(first, host.url)
  const files = await kept(first)()
  const script = /"(_astro\/Debrief\.[^"]+\.js)"/.exec(host.read('sw.js'))?.[1] ?? ''
  expect(script).not.toBe('')
  // In the new edition this script has another name, and the old one is no longer on the host.
  host.rename(script, script.replace('Debrief.', 'Debrief2.'))
  host.release()
  const second = await openTab()
  await second.goto(`${host.url}en/`)
  await accept(second)
  // Longer than the page waits before it has looked through what can go.
  await new Promise((done) => setTimeout(done, 5000))
  expect(await answerTo(first, `/${script}`)).toMatch(/^200 .*javascript/)
  expect(await answerTo(second, `/${script}`)).toMatch(/^200 .*javascript/)

  await first.close()
  await second.goto(`${host.url}${lesson}`)
  await expect.poll(kept(second), patience).toBe(files)
  expect(await answerTo(second, `/${script}`)).toMatch(/^404/)
})

test('half of a new edition on the host is not used; the other half comes, and it is', async ({ openTab, host }) => {
  const tab = await openTab()
  await visitOnce(tab, host.url)
  const original = host.read(file)
  host.change({ [file]: changed })
  host.release()
  // The worker is there, and the lesson has not arrived yet.
  host.change({ [file]: () => original })
  host.asked.length = 0
  await tab.goto(`${host.url}${lesson}`)
  // Asked for three times, in vain.
  await expect.poll(() => host.asked.filter((path) => path === lesson).length, patience).toBe(3)
  await new Promise((done) => setTimeout(done, 500))
  expect(await notice(tab)()).not.toContain(t.ready)
  await tab.goto(`${host.url}en/`)
  await tab.goto(`${host.url}${lesson}`)
  expect(await heading(tab)()).toBe(old.name)

  host.change({ [file]: changed })
  await tab.goto(`${host.url}en/`)
  await accept(tab)
  await tab.goto(`${host.url}${lesson}`)
  expect(await heading(tab)()).toBe(fresh.name)
})
