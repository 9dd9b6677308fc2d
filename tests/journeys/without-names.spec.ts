import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { type Asked, checkOf, feedbackOf, fieldOf, firstOn } from './answering.ts'
import { leadInOf, lessonCalled, lessonWith } from './content.ts'
import { expect, test } from './journey.ts'
import { stored } from './progress.ts'
import { named, part, saying, template } from './tree.ts'

const t = en.discretion
const kinds = ['own-words', 'reflection'] as const
const told = 'On 12 March I sat with Mr Hartley, number 4829103.'
const quoted = (kind: 'name' | 'date' | 'number', words: string) => fill(t[kind], { words: fill(t.quoted, { words }) })
const sentence = [quoted('date', '12 March'), quoted('name', 'Mr Hartley'), quoted('number', '4829103'), t.why].join(
  ' ',
)

/** What the guard says below a box; before something is typed there is none. */
const guardOf = ({ on }: Asked) => on.locator('.written').getByRole('status')
const leaveOf = ({ on }: Asked) => on.getByRole('button', { name: t.leave, exact: true })
const hasGuard = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /\/Guard\.[^/]+\.js$/.test(name)))

for (const kind of kinds) {
  test(`In a question of kind ${kind} a name, a date and a number are pointed at with the reason, and nothing is held back or sent`, async ({
    page,
  }) => {
    const sent: string[] = []
    page.on('request', (request) =>
      sent.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ''}`),
    )
    await page.goto(lessonWith(kind))
    const it = await firstOn(page, kind)
    await fieldOf(it).pressSequentially(told)
    await expect(guardOf(it)).toHaveText(sentence)
    expect(await hasGuard(page)).toBe(true)
    expect(sent.filter((one) => !one.startsWith('GET ') || /Hartley|March|4829103/.test(one))).toEqual([])

    await expect(fieldOf(it)).toHaveValue(told)
    await expect.poll(async () => (await stored(page)).written?.[it.question.id]?.text).toBe(told)
    await expect(it.on).toMatchAriaSnapshot(
      template(
        part(
          named('group', `${leadInOf(it.question)} ${en.quiz[kind]}`),
          saying(named('textbox', leadInOf(it.question)), told),
          part(named('button', en.quiz.deleteWords)),
          saying('status', sentence),
          part(named('button', t.leave)),
        ),
      ),
    )
    if (kind === 'reflection') return
    await checkOf(it).click()
    await expect(feedbackOf(it).getByRole('blockquote')).toHaveText(told)
  })
}

test('Who only reads fetches no guard, and whose words of an earlier visit stand there is not spoken to', async ({
  page,
}) => {
  await page.goto(lessonWith('own-words'))
  const it = await firstOn(page, 'own-words')
  // Typed, because React hears nothing of fill() in Firefox as it is driven here, once the question is awake.
  await fieldOf(it).pressSequentially(told)
  await expect(guardOf(it)).toHaveText(sentence)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await it.on.scrollIntoViewIfNeeded()
  await expect(fieldOf(it)).toHaveValue(told)
  await expect(checkOf(it)).toBeEnabled()
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  expect(asked.filter((url) => /\/WrittenField\./.test(url))).toHaveLength(1)
  expect(asked.filter((url) => /\/Guard\./.test(url))).toEqual([])
  await expect(guardOf(it)).toHaveCount(0)
})

test('Own words without such things, and the people of the page, are passed over in silence', async ({ page }) => {
  await page.clock.install()
  await page.goto(lessonCalled('holding-the-case'))
  const it = await firstOn(page, 'own-words')
  await fieldOf(it).pressSequentially('I felt useless and wanted to leave. Is Ines angry with me, or with Mr Hale?')
  await expect(guardOf(it)).toHaveCount(1)
  await page.clock.runFor(10_000)
  await expect(guardOf(it)).toBeEmpty()
  await expect(leaveOf(it)).toHaveCount(0)
})

test('It waits until the writer rests, and nothing moves when it speaks', async ({ page }) => {
  await page.clock.install({ time: '2026-07-20T12:00:00Z' })
  await page.goto(lessonWith('own-words'))
  const it = await firstOn(page, 'own-words')
  await fieldOf(it).pressSequentially('I')
  await expect(guardOf(it)).toHaveCount(1)
  await page.clock.pauseAt('2026-07-20T13:00:00Z')
  for (const letter of ' told Hartley') {
    await fieldOf(it).press(letter)
    await page.clock.runFor(600)
    await expect(guardOf(it)).toBeEmpty()
  }
  await expect(leaveOf(it)).toHaveCount(0)
  const before = await checkOf(it).boundingBox()
  await page.clock.runFor(600)
  await expect(guardOf(it)).toHaveText(`${quoted('name', 'Hartley')} ${t.why}`)
  await expect(leaveOf(it)).toBeVisible()
  expect(await checkOf(it).boundingBox()).toEqual(before)
})

test('Who leaves a name as it is hears no more of it, and still of another', async ({ page }) => {
  await page.goto(lessonWith('own-words'))
  const it = await firstOn(page, 'own-words')
  await fieldOf(it).pressSequentially('I told Hartley.')
  await leaveOf(it).click()
  await expect(fieldOf(it)).toBeFocused()
  await expect(guardOf(it)).toBeEmpty()
  await expect(leaveOf(it)).toHaveCount(0)
  await fieldOf(it).press('End')
  await fieldOf(it).pressSequentially(' And I told Okafor of Hartley.')
  await expect(guardOf(it)).toHaveText(`${quoted('name', 'Okafor')} ${t.why}`)
  await it.on.getByRole('button', { name: en.quiz.deleteWords }).click()
  await expect(guardOf(it)).toBeEmpty()
})

test('A name of two hundred letters makes nothing wider than a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto(lessonWith('own-words'))
  const it = await firstOn(page, 'own-words')
  // Typed, because React hears nothing of fill() in Firefox as it is driven here, once the question is awake.
  await fieldOf(it).pressSequentially(`I told Ha${'r'.repeat(200)}tley.`)
  await expect(guardOf(it)).toContainText('Harrr')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test.describe('If the guard cannot be fetched', () => {
  // The browser reports the script that it could not load.
  test.use({ mayComplain: true })

  test('the box keeps what is written, and nothing is said', async ({ page }) => {
    const thrown: string[] = []
    page.on('pageerror', ({ message }) => thrown.push(message))
    await page.route('**/Guard.*.js', (route) => route.abort())
    await page.goto(lessonWith('own-words'))
    const it = await firstOn(page, 'own-words')
    const lost = page.waitForEvent('requestfailed')
    await fieldOf(it).pressSequentially(told)
    await lost
    await expect.poll(async () => (await stored(page)).written?.[it.question.id]?.text).toBe(told)
    await expect(guardOf(it)).toHaveCount(0)
    await expect(leaveOf(it)).toHaveCount(0)
    await checkOf(it).click()
    await expect(feedbackOf(it).getByRole('blockquote')).toHaveText(told)
    expect(thrown).toEqual([])
  })
})
