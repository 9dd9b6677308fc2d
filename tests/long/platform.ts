import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, test as base, expect, type Frame, type FrameLocator, type Page } from '@playwright/test'
import type { Settings } from '../../src/lms/settings.ts'

const scormAgain = (name: string) =>
  readFileSync(fileURLToPath(import.meta.resolve(`scorm-again/${name}`)).replace('/esm/', '/'), 'utf8')

const unit = (id: string, kind: 'lesson' | 'review', path: string) => ({ id, kind, title: id, path })

/** The settings of a small package: one lesson and the review of its module. */
export const settings = {
  ...{
    v: 1,
    runtime: 'scorm12',
    mode: 'full',
    id: 'the-hour',
    title: 'The hour, step by step',
    lang: 'en',
    edition: 1,
  },
  start: 'en/course/the-hour/the-call/',
  units: [
    unit('the-call', 'lesson', 'en/course/the-hour/the-call/'),
    unit('review/the-hour', 'review', 'en/course/the-hour/review/'),
  ],
  needs: ['the-call', 'review/the-hour'],
  mastery: 0.6,
} as const satisfies Settings

/** What the platform keeps of an attempt, as scorm-again gives it out. */
export type Attempt = Record<string, unknown>

type Launch = {
  readonly runtime?: 'scorm12' | 'scorm2004'
  readonly attempt?: Attempt
  readonly mode?: 'normal' | 'browse'
  readonly settings?: Partial<Settings>
  /** Where the package lies, if it is one that was made. */
  readonly shell?: string
}

/** The shell of the built site with the settings of a package in it, at the root, where a package has it; and its self-test. */
export async function servePackage(context: BrowserContext, more: Partial<Settings> = {}): Promise<void> {
  for (const [path, built] of [
    ['/shell.html', '/en/lms/'],
    ['/en/lms/test/', '/en/lms/test/'],
  ])
    await context.route(
      (url) => url.pathname === path,
      async (route) => {
        const response = await route.fetch({ url: new URL(built ?? '', route.request().url()).href })
        const html = await response.text()
        const json = JSON.stringify({ ...settings, ...more })
        await route.fulfill({ response, body: html.replace('id="package">null<', `id="package">${json}<`) })
      },
    )
}

/** Opens a page of a platform that has the package in a frame, 500 pixels high as Moodle has it. */
export async function launch(page: Page, given: Launch = {}): Promise<FrameLocator> {
  const { runtime = 'scorm12', attempt = {}, mode = 'normal', shell = '/shell.html' } = given
  const context = page.context()
  await servePackage(context, { runtime, ...given.settings })
  await context.route(
    (url) => url.pathname === '/platform.html',
    (route) => route.fulfill({ contentType: 'text/html', body: outer(runtime, attempt, mode, shell) }),
  )
  await context.route(
    (url) => url.pathname === '/platform.js',
    (route) => route.fulfill({ contentType: 'text/javascript', body: scormAgain(runtime) }),
  )
  await page.goto('/platform.html')
  return page.frameLocator('#package')
}

function outer(runtime: 'scorm12' | 'scorm2004', attempt: Attempt, mode: string, shell: string): string {
  const is12 = runtime === 'scorm12'
  const set = is12
    ? `{ ...kept, core: { ...kept.core, student_id: 'ann', lesson_mode: '${mode}' }, student_data: {} }`
    : `{ ...kept, learner_id: 'ann', mode: '${mode}' }`
  return `<!doctype html><html lang="en"><title>A platform</title><script src="/platform.js"></script><script>
    const kept = ${JSON.stringify(attempt)}
    for (const name of ['session_time', 'exit', 'entry']) { delete kept[name]; delete kept.core?.[name] }
    const api = new ${is12 ? 'Scorm12API' : 'Scorm2004API'}({ autocommit: false, lmsCommitUrl: false, logLevel: 5 })
    api.loadFromJSON(${set}, 'cmi')
    window.calls = []
    const wrap = (name, after) => {
      const run = api[name].bind(api)
      return (...values) => {
        window.calls.push([name, ...values].join(' '))
        const answer = run(...values)
        after?.()
        return answer
      }
    }
    // What is committed is with the platform: it stays when the page is gone.
    const commit = () => {
      window.attempt = api.renderCommitCMI(true, true).cmi
      try { localStorage.setItem('attempt', JSON.stringify(window.attempt)) } catch {}
    }
    const [begin, get, set, save, end, error] = ${
      is12
        ? `['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError']`
        : `['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate', 'GetLastError']`
    }
    window.${is12 ? 'API' : 'API_1484_11'} = {
      [begin]: wrap(begin), [get]: api[get].bind(api), [set]: wrap(set), [save]: wrap(save, commit), [end]: wrap(end, commit),
      [error]: api[error].bind(api),
    }
  </script><iframe id="package" title="Package" src="${shell}" width="100%" height="500"></iframe></html>`
}

/** What the platform has now. */
export const attemptOf = (page: Page): Promise<Attempt> =>
  page.evaluate(() => JSON.parse(JSON.stringify((window as unknown as { attempt?: Attempt }).attempt ?? {})))

/** What the platform was told, call by call. */
export const callsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { calls: string[] }).calls)

/** Where the launch is. */
export async function inState(shell: FrameLocator, state: string | RegExp): Promise<void> {
  await expect(shell.locator('html')).toHaveAttribute('data-lms-state', state)
}

/** The frame in which the lessons run. */
export function lessonIn(page: Page): Frame {
  const found = page.frames().find((frame) => frame.name().startsWith('tac-lms '))
  if (!found) throw new Error('The shell has no frame.')
  return found
}

/** Reads a lesson to its end. */
export async function readToEnd(page: Page): Promise<void> {
  await lessonIn(page).locator('[data-end-of]').scrollIntoViewIfNeeded()
}

/** The word beside a lesson in the list of its module. */
export const markOf = (page: Page, lesson = 'the-call') =>
  lessonIn(page).locator(`[data-lesson-mark="${lesson}"]`).first()

/** Nothing throws, in whatever frame. */
export const test = base.extend<{ calm: undefined }>({
  calm: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      await use(undefined)
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

/** A browser that blocks all storage, as Safari does in frames of other sites. */
export async function blockStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const get = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get })
  })
}
