import { AxeBuilder } from '@axe-core/playwright'
import { en } from '../../src/i18n/en.ts'
import { expect, test } from './journey.ts'
import { fileFrom, recordPage } from './progress.ts'
import { answerInLesson, askedNow, at, clarifying, comeBack, order, press, reviewPage } from './returning.ts'

const t = en.review

test.use({ timezoneId: 'Europe/London' })

test('who has answered nothing is told so, and nothing is fetched for it', async ({ page }) => {
  const files: string[] = []
  page.on('request', (request) => request.url().includes('.json') && files.push(request.url()))
  await page.goto(reviewPage)
  await expect(page.getByText(t.none)).toBeVisible()
  await expect(page.getByText(t.none).getByRole('link', { name: en.site.course })).toBeVisible()
  expect(files).toEqual([])
})

for (const from of ['en/', recordPage])
  test(`the page is reached from ${from}`, async ({ page }) => {
    await page.goto(from)
    await page.getByRole('link', { name: t.title }).click()
    await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible()
  })

test.describe('who has answered two questions', () => {
  test.beforeEach(async ({ page }) => {
    await at(page, '2026-12-01T20:00:00Z')
    await answerInLesson(page, clarifying, 'wrong')
    await answerInLesson(page, order, 'right')
  })

  test('gets the next dates as a calendar file, with how much comes back and where, and nothing else', async ({
    page,
  }) => {
    await page.goto(reviewPage)
    const text = await fileFrom(page, page.getByRole('button', { name: t.calendar }))
    const lines = text.replaceAll('\r\n ', '').split('\r\n')
    const saying = (name: string) => lines.filter((line) => line.startsWith(name))
    expect(saying('DTSTART')).toEqual(['DTSTART;VALUE=DATE:20261202', 'DTSTART;VALUE=DATE:20261204'])
    expect(saying('SUMMARY')).toEqual(Array(2).fill('SUMMARY:Questions that come back: 1'))
    expect(saying('UID')).toEqual(['2026-12-02', '2026-12-04'].map((day) => `UID:return-visit-${day}@take-a-chair`))
    expect(saying('DTSTAMP')).toEqual(Array(2).fill('DTSTAMP:20261201T200000Z'))
    expect(saying('URL')).toEqual(Array(2).fill(`URL:${new URL(reviewPage, page.url().replace(/en\/.*/, '')).href}`))
    expect(text).not.toContain(clarifying)
  })

  test('gets the questions that were met as cards for Anki, without those that are stopped', async ({ page }) => {
    const ids = async () => {
      const text = await fileFrom(page, page.getByRole('button', { name: t.anki }))
      return [...text.matchAll(/"take-a-chair\/([^"]+)"$/gm)].map(([, id]) => id)
    }
    await page.goto(reviewPage)
    expect(await ids()).toEqual([clarifying, order])
    await at(page, '2026-12-02T08:00:00Z')
    await page.goto(reviewPage)
    await press(page, 'stop')
    expect(await ids()).toEqual([order])
  })

  test('meets no barrier, and nothing that is wider than a narrow phone, at any point of a visit', async ({ page }) => {
    const barriers = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), ...(wide ? ['too wide'] : [])]
    }
    await page.setViewportSize({ width: 320, height: 640 })
    await at(page, '2026-12-04T08:00:00Z')
    await page.goto(reviewPage)
    await expect(askedNow(page).locator('[data-check]')).toBeVisible()
    expect(await barriers(), 'asked').toEqual([])
    await askedNow(page).getByRole('radio').first().check()
    await askedNow(page).locator('[data-check]').click()
    expect(await barriers(), 'answered').toEqual([])
    await press(page, 'goOn')
    await press(page, 'stop')
    await expect(page.getByRole('region', { name: t.stopped })).toBeVisible()
    expect(await barriers(), 'at the end').toEqual([])
  })

  test('sees a question that another tab has answered until going on, and is then not asked it again', async ({
    page,
    context,
  }) => {
    await at(page, '2026-12-02T08:00:00Z')
    await page.goto(reviewPage)
    await expect(askedNow(page)).toHaveAttribute('data-question', clarifying)
    const other = await context.newPage()
    await at(other, '2026-12-02T08:00:00Z')
    await other.goto(reviewPage)
    await press(other, 'stop')
    await expect(page.getByRole('region', { name: t.stopped })).toBeVisible()
    await expect(askedNow(page)).toHaveAttribute('data-question', clarifying)
    await press(page, 'skip')
    await expect(askedNow(page)).toHaveCount(0)
    expect(await comeBack(page)).toEqual([])
  })

  test.describe('where the questions cannot be fetched', () => {
    test.use({ mayComplain: true })

    test('is told so, and can try again', async ({ page }) => {
      await page.route('**/review/questions.json*', (route) => route.abort(), { times: 1 })
      await at(page, '2026-12-02T08:00:00Z')
      await page.goto(reviewPage)
      await expect(page.getByRole('alert')).toHaveText(t.lost)
      await page.getByRole('button', { name: t.again, exact: true }).click()
      await expect(askedNow(page)).toHaveAttribute('data-question', clarifying)
    })
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says why nothing comes back, and leads to the questions of each module', async ({ page }) => {
    await page.goto(reviewPage)
    await expect(page.getByText(t.noScript)).toBeVisible()
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
    await expect(page.locator('[data-question]')).not.toHaveCount(0)
  })
})
