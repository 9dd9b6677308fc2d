import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { expect, test } from './host.ts'
import { keptBytes, lesson, visitOnce } from './keeping.ts'

test('whoever has opened the first page once reads, answers, searches and plays in the tunnel', async ({
  page,
  host,
}) => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  await visitOnce(page, host.url)
  expect(await keptBytes(page), 'bytes on the device').toBeLessThan(6 * 1024 * 1024)
  await host.stop()

  // Reads a lesson that was never opened, with its fonts and styles, and answers its first question.
  await page.goto(`${host.url}${lesson}`)
  await expect(page.getByRole('heading', { level: 1, name: 'The group holds the case' })).toBeVisible()
  expect(
    await page.evaluate(() =>
      document.fonts.ready.then((fonts) => [...fonts].every(({ status }) => status !== 'error')),
    ),
  ).toBe(true)
  const question = page.locator('[data-question]').first()
  await question.scrollIntoViewIfNeeded()
  await question.getByRole('radio').first().check()
  await question.getByRole('button', { name: en.quiz.check }).click()
  await expect(question.locator('[data-feedback]')).toBeVisible()

  // Searches.
  await page.getByRole('banner').getByRole('button', { name: en.search.open }).click()
  await page.getByRole('searchbox', { name: en.search.open }).fill('push-back')
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()

  // Plays.
  await page.goto(`${host.url}en/chairs/three-helpers/`)
  await page.locator('[data-chair="leader"] [data-take]').first().click()
  await page.locator('[data-choice]').first().click()
  await expect(page.locator('[data-choice]').first()).toBeVisible()

  // Comes back to what was answered after a reload, and finds it on the record.
  await page.goto(`${host.url}${lesson}`)
  await page.reload()
  await question.scrollIntoViewIfNeeded()
  await expect(question.getByRole('radio').first()).toBeChecked()
  expect(complaints).toEqual([])
})

test('nothing but files of the site is asked for, and only with GET', async ({ page, host }) => {
  const methods = new Set<string>()
  page.context().on('request', (request) => methods.add(`${request.method()} ${new URL(request.url()).origin}`))
  await visitOnce(page, host.url)
  await page.goto(`${host.url}${lesson}`)
  expect([...methods]).toEqual([`GET ${new URL(host.url).origin}`])
})

test('the link of a group is read in the tunnel, and leads to its parts', async ({ page, host }) => {
  await visitOnce(page, host.url)
  await host.stop()
  await page.goto(`${host.url}en/prep/#v=1&p=neighbours,the-call&g=Thursday`)
  await page.getByRole('link', { name: fill(en.prep.start, { title: 'Neighbours' }) }).click()
  const place = fill(en.prep.place, { group: 'Thursday', n: 1, total: 2 })
  await expect(page.getByRole('link', { name: place })).toBeVisible()
})
