import { en } from '../../src/i18n/en.ts'
import { expect, test } from './journey.ts'
import { dialog, idle, lesson, lookFor, places, status } from './searching.ts'

const t = en.search

test('A search is a link: its words stand in the fragment and change with the field', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await lookFor(page, 'silence')
  await dialog(page).getByRole('link', { name: t.asPage }).click()
  await expect(page).toHaveURL(/\/en\/search\/#q=silence$/)
  const own = page.getByRole('searchbox', { name: t.field })
  await expect(own).toHaveValue('silence')
  await expect(places(page).getByRole('link').first()).toHaveText(/silence/i)

  await own.fill('hold the case')
  await expect(page).toHaveURL(/#q=hold%20the%20case$/)
  await expect(places(page).getByRole('link').first()).toHaveText(/hold the case/i)
  await page.goto('en/search/#q=confidentiality')
  await expect(own).toHaveValue('confidentiality')
  await expect(places(page).getByRole('link').first()).toHaveText(/confidentiality/i)
  await own.fill('')
  await expect(places(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\/en\/search\/$/)
  // A browser keeps the fragment to itself, though a test may see it.
  expect(asked.filter((url) => /silence|confid/.test(url.replace(/#.*/, '')))).toEqual([])
})

test('A cut or strange fragment of the search page looks for nothing, and the field still finds', async ({ page }) => {
  for (const end of ['#q=', '#q=%E0%A4%A', '#v=1', '#constructor', '#q', '#q=%20%20']) {
    await page.goto('about:blank')
    await page.goto(`en/search/${end}`)
    await page.getByRole('searchbox', { name: t.field }).focus()
    await expect(page.locator('.search-places')).toBeAttached()
    await idle(page)
    await expect(status(page)).toHaveText('')
    await page.getByRole('searchbox', { name: t.field }).fill('silence')
    await expect(places(page)).not.toHaveCount(0)
  }
})

test('At an address that leads nowhere, the search and all lessons are at hand', async ({ page }) => {
  await page.route('**/nowhere/', async (route) => {
    // The browser would report the 404 on the console.
    await route.fulfill({ response: await route.fetch(), status: 200 })
  })
  await page.goto('en/nowhere/at/all/nowhere/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.missing.title)
  await page.getByRole('searchbox', { name: t.field }).fill('silence')
  await expect(places(page)).not.toHaveCount(0)
  await expect(page).toHaveURL(/nowhere\/$/)
  await page.getByRole('main').locator('li[data-lesson="the-call"]').getByRole('link').click()
  await expect(page.locator('article[data-lesson="the-call"]')).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('Without script, the way to the search is a link to all lessons @chromium-only', async ({ page }) => {
    await page.goto(lesson)
    await page.getByRole('banner').getByRole('link', { name: t.open }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title)
    await expect(page.getByText(t.noScript)).toBeVisible()
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    await page.getByRole('main').locator('li[data-lesson="the-call"]').getByRole('link').click()
    await expect(page.locator('article[data-lesson="the-call"]')).toBeVisible()
  })
})

test.describe('elsewhere', () => {
  test.use({ baseURL: process.env['ELSEWHERE_URL'] ?? '' })
  test.skip(!process.env['ELSEWHERE_URL'], 'there is no second build')

  for (const lang of ['en', 'qaa']) {
    test(`Below a path, the search in ${lang} finds places in ${lang}`, async ({ page, baseURL }) => {
      await page.goto(`${lang}/course/the-hour/the-call/`)
      await page.keyboard.press('/')
      await page.keyboard.insertText('silence')
      const links = page.getByRole('dialog').getByRole('listitem').getByRole('link')
      await expect(links).not.toHaveCount(0)
      for (const link of await links.all())
        expect(await link.evaluate((one) => (one as HTMLAnchorElement).href)).toContain(`${baseURL}${lang}/`)
      // Some are whole pages.
      await links.and(page.locator('[href*="#"]')).first().click()
      await expect(page.locator(':target')).toBeInViewport()
    })
  }
})
