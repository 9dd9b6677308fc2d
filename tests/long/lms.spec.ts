import type { BrowserContext, Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { edition } from '../edition.ts'
import { asked, checkOf, respond } from '../journeys/answering.ts'
import { questionOf } from '../journeys/content.ts'
import { expect } from '../journeys/journey.ts'
import { rightResponse, wrongResponse } from '../journeys/responses.ts'
import { platformCmi5, query } from '../lms/record-store.ts'
import {
  type Attempt,
  attemptOf,
  blockStorage,
  callsOf,
  inState,
  launch,
  lessonIn,
  markOf,
  readToEnd,
  servePackage,
  test,
} from './platform.ts'

const t = en.lms

/** Answers the ten questions of a module’s review. */
async function answerReview(page: Page, how: typeof rightResponse): Promise<void> {
  await lessonIn(page).goto('/en/course/the-hour/review/')
  const inside = lessonIn(page) as unknown as Page
  const ids = await inside
    .locator('[data-question]:visible')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-question') ?? ''))
  for (const id of ids.slice(0, 10)) {
    const one = asked(inside, id)
    await respond(one, how(questionOf(id)))
    await checkOf(one).click()
    await expect(one.on.locator('[data-feedback]')).toBeVisible()
  }
}

const statusOf = (attempt: Attempt, runtime: string) => {
  const { core, completion_status, success_status, score } = attempt as Record<string, Record<string, unknown>>
  return runtime === 'scorm12'
    ? [core?.['lesson_status'], (core?.['score'] as { raw?: string })?.raw]
    : [`${completion_status} ${success_status}`, score?.['scaled']]
}

for (const { runtime, begun, failed, passed, full } of [
  { runtime: 'scorm12', begun: 'incomplete', failed: 'failed', passed: 'passed', full: '100' },
  {
    runtime: 'scorm2004',
    begun: 'incomplete unknown',
    failed: 'completed failed',
    passed: 'completed passed',
    full: '1',
  },
] as const) {
  test(`${runtime}: a lesson is read, the review is failed; on another computer the learner goes on there, passes, and closes the tab`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const shell = await launch(page, { runtime })
    await inState(shell, 'saved')
    await expect(shell.getByRole('status')).toHaveText(/^Saved at \d\d:\d\d\.$/)
    await readToEnd(page)
    await expect(markOf(page)).toHaveText(en.progress.read)
    await expect(async () => expect(JSON.stringify(await attemptOf(page))).toContain('the-call')).toPass()
    expect(statusOf(await attemptOf(page), runtime)[0]).toBe(begun)
    await answerReview(page, wrongResponse)
    await shell.getByRole('button', { name: t.exit }).click()
    await inState(shell, 'ended')
    await expect(shell.getByRole('status')).toContainText(t.mayClose)
    const first = await attemptOf(page)
    expect(statusOf(first, runtime)[0]).toBe(failed)
    expect((await callsOf(page)).filter((call) => /Initialize|Finish|Terminate/.test(call))).toHaveLength(2)

    const other = await browser.newContext({ baseURL: baseURL ?? '', reducedMotion: 'reduce' })
    const second = await other.newPage()
    const again = await launch(second, { runtime, attempt: first })
    await inState(again, 'ready')
    await expect.poll(() => lessonIn(second).url()).toContain('/en/course/the-hour/review/')
    // What was read on the other computer is marked here.
    await expect(markOf(second)).toHaveText(en.progress.read)
    await answerReview(second, rightResponse)
    await second.close({ runBeforeUnload: true })
    const third = await other.newPage()
    await third.goto('/en/about/')
    await expect
      .poll(async () =>
        statusOf(JSON.parse(await third.evaluate(() => localStorage.getItem('attempt') ?? '{}')), runtime),
      )
      .toEqual([passed, full])
    await other.close()
  })
}

/** Lets a platform for cmi5 answer, which lies on other hosts. */
async function serveStore(context: BrowserContext, lms: ReturnType<typeof platformCmi5>): Promise<void> {
  await context.route(/^https:\/\/(lrs|lms)\.example\//, async (route) => {
    const request = route.request()
    if (request.isNavigationRequest()) return route.fulfill({ contentType: 'text/html', body: '<title>Back</title>' })
    const init = { method: request.method(), headers: request.headers(), body: request.postData() ?? null }
    const answer = await lms.fetch(request.url(), init)
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }
    await route.fulfill({ status: answer.status, headers, body: await answer.text(), contentType: 'application/json' })
  })
}

test('cmi5: the whole way from launch to the way back, failed and then passed, with everything in its order', async ({
  page,
  context,
}) => {
  const lms = platformCmi5()
  await servePackage(context, { runtime: 'cmi5', mastery: null })
  await serveStore(context, lms)
  const launched = `/shell.html?${new URLSearchParams(query)}`
  for (const how of [wrongResponse, rightResponse]) {
    await page.goto(launched)
    await expect(page.locator('html')).toHaveAttribute('data-lms-state', /ready|saved/)
    if (how === wrongResponse) {
      await readToEnd(page)
      await expect(markOf(page)).toHaveText(en.progress.read)
    }
    await expect.poll(() => lessonIn(page).url()).toContain('/en/course/')
    await answerReview(page, how)
    await page.getByRole('button', { name: t.exit }).click()
    await expect(page).toHaveURL('https://lms.example/back')
    lms.again()
    await page.evaluate(() => sessionStorage.clear())
    await page.goto('/en/about/')
    await page.evaluate(() => sessionStorage.clear())
  }
  expect(lms.refused).toEqual([])
  expect(lms.verbs()).toEqual([
    'initialized',
    'completed',
    'failed',
    'terminated',
    'initialized',
    'passed',
    'terminated',
  ])
})

test('cmi5: a unit that is launched by itself is opened, and done when it alone is done', async ({ page, context }) => {
  const lms = platformCmi5({ launchParameters: 'review/the-hour' })
  await servePackage(context, { runtime: 'cmi5', mastery: null })
  await serveStore(context, lms)
  await page.goto(`/shell.html?${new URLSearchParams({ ...query, unit: 'review/the-hour' })}`)
  await expect(page.locator('html')).toHaveAttribute('data-lms-state', /ready|saved/)
  await expect.poll(() => lessonIn(page).url()).toContain('/en/course/the-hour/review/')
  await answerReview(page, rightResponse)
  await page.getByRole('button', { name: t.exit }).click()
  await expect(page).toHaveURL('https://lms.example/back')
  expect(lms.refused).toEqual([])
  expect(lms.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated'])
})

test('In a preview everything works and nothing is written', async ({ page }) => {
  const shell = await launch(page, { mode: 'browse' })
  await inState(shell, 'ready')
  await expect(shell.getByRole('status')).toHaveText(t.browse)
  await readToEnd(page)
  await expect(markOf(page)).toHaveText(en.progress.read)
  await shell.getByRole('button', { name: t.exit }).click()
  await inState(shell, 'ended')
  expect(await callsOf(page)).toEqual(['LMSInitialize ', 'LMSFinish '])
})

test('Two tabs of one attempt lose nothing of each other, also where they share no storage', async ({
  page,
  context,
}) => {
  await blockStorage(context)
  const shell = await launch(page)
  await inState(shell, 'saved')
  const other = await context.newPage()
  const second = await launch(other, { attempt: await attemptOf(page) })
  await inState(second, 'ready')
  await readToEnd(page)
  await inState(shell, 'saved')
  await lessonIn(other).goto('/en/course/the-hour/variants/')
  await readToEnd(other)
  await second.getByRole('button', { name: t.exit }).click()
  await inState(second, 'ended')
  const third = await context.newPage()
  await inState(await launch(third, { attempt: await attemptOf(other) }), /ready|saved/)
  for (const lesson of ['the-call', 'variants']) await expect(markOf(third, lesson)).toHaveText(en.progress.read)
})

test('With all storage blocked an attempt is resumed all the same', async ({ page, context }) => {
  await blockStorage(context)
  const shell = await launch(page)
  await inState(shell, 'saved')
  await readToEnd(page)
  await expect(async () => expect(JSON.stringify(await attemptOf(page))).toMatch(/"suspend_data":"1\./)).toPass({
    timeout: 90_000,
  })
  const next = await context.newPage()
  await inState(await launch(next, { attempt: await attemptOf(page) }), /ready|saved/)
  await expect(markOf(next)).toHaveText(en.progress.read)
})

test('In a frame 500 pixels high the bar covers nothing, and the lesson has the rest', async ({ page }) => {
  for (const width of [360, 1024]) {
    await page.setViewportSize({ width, height: 700 })
    const shell = await launch(page)
    await inState(shell, 'saved')
    const [outer, bar, inner] = await Promise.all([
      page.locator('#package').boundingBox(),
      shell.locator('[data-lms=bar]').boundingBox(),
      shell.locator('iframe').boundingBox(),
    ])
    if (!outer || !bar || !inner) throw new Error('Something has no box.')
    expect(inner.y).toBeGreaterThanOrEqual(bar.y + bar.height - 1)
    expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + 504)
    expect(inner.height).toBeGreaterThan(width === 360 ? 300 : 420)
  }
})

test('The self-test says what the platform answers, and puts back what was there', async ({ page }) => {
  const shell = await launch(page)
  await inState(shell, 'saved')
  await readToEnd(page)
  await expect(async () => expect(JSON.stringify(await attemptOf(page))).toMatch(/"suspend_data":"1\./)).toPass({
    timeout: 90_000,
  })
  const before = (await attemptOf(page))['suspend_data']
  await shell.getByRole('link', { name: t.toTest }).click()
  const inner = shell.frameLocator('iframe')
  await inner.getByRole('button', { name: t.testRun }).click()
  await expect(inner.getByLabel(t.testReport)).not.toHaveValue('')
  const report = await inner.getByLabel(t.testReport).inputValue()
  for (const line of [
    `package "the-hour", edition ${edition}, scorm12`,
    'API: found · API_1484_11: not found',
    'cmi.core.student_id: given',
    '3500 characters: accepted, read back whole',
    '4096 characters: accepted, read back whole',
    'Commit: accepted',
    'What was there before: put back',
  ])
    expect(report).toContain(line)
  expect(report).not.toContain('ann')
  expect((await attemptOf(page))['suspend_data']).toBe(before)
  await inState(shell, 'saved')
})

test('What is new is written when the page goes out of sight, without waiting for its turn', async ({ page }) => {
  await page.clock.install()
  const shell = await launch(page)
  await inState(shell, 'saved')
  await page.clock.pauseAt(Date.now() + 3_600_000)
  await readToEnd(page)
  // It waits for its turn, which never comes while the clock stands.
  await inState(shell, 'ready')
  await shell.locator('html').evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await inState(shell, 'saved')
  expect(JSON.stringify(await attemptOf(page))).toMatch(/"suspend_data":"1\./)
})

test('In the browser each learner and each package has a record of its own', async ({ page, context }) => {
  const keys = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tac:')))
  const shell = await launch(page)
  await inState(shell, 'saved')
  await readToEnd(page)
  await expect(markOf(page)).toHaveText(en.progress.read)
  expect(await keys()).toEqual([expect.stringMatching(/^tac:progress:[\w-]{4}\.the-hour\.$/)])

  await page.evaluate(() => localStorage.clear())
  await context.route('**/en/course/the-hour/the-call/', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('<html', '<html data-package="the-hour"') })
  })
  await page.goto('/en/course/the-hour/the-call/')
  await page.locator('[data-end-of]').scrollIntoViewIfNeeded()
  await expect(page.locator('[data-lesson-mark="the-call"]').first()).toHaveText(en.progress.read)
  expect(await keys()).toEqual(['tac:progress:the-hour'])
})
