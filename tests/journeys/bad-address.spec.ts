import { en } from '../../src/i18n/en.ts'
import { expect, test } from './journey.ts'

const lesson = 'en/course/the-hour/the-call/'

test.describe('addresses that lead nowhere', () => {
  // The browser itself reports a 404 on the console.
  test.use({ mayComplain: true })

  for (const path of [
    'nowhere',
    'en/nowhere/',
    `${lesson}deeper/still/`,
    'en/course/no-module/the-call/',
    'en/%E0%A4%A/',
    'xx/',
  ]) {
    test(`${path} says in a sentence that there is no such page, and leads on`, async ({ page }) => {
      const missing: string[] = []
      page.on('response', (response) => response.status() >= 400 && missing.push(response.url()))
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.missing.title)
      await expect(page.getByText(en.missing.text)).toBeVisible()
      // The page is whole: its own styles and pictures are found from whatever depth it is shown at.
      await page.waitForLoadState()
      expect(missing).toEqual([response?.url()])

      await page.getByRole('link', { name: en.missing.toCourse }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.course.title)
    })
  }
})

test('An address without its last slash leads to the page', async ({ page }) => {
  await page.goto(lesson.replace(/\/$/, ''))
  await expect(page).toHaveURL(new RegExp(`${lesson}$`))
  await expect(page.locator('article[data-lesson="the-call"]')).toBeVisible()
})

test('Strange fragments and queries change nothing on a page and run nothing', async ({ page }) => {
  await page.goto(lesson)
  const main = page.getByRole('main')
  const words = await main.innerText()
  const run = "<img src=x onerror=document.title='ran'>"
  const strange = [
    `#${run}`,
    `?q=${run}`,
    `?tac:theme=dark&lang=xx`,
    '#%E0%A4%A',
    '#constructor',
    `#"><script>document.title='ran'</script>`,
    "#javascript:document.title='ran'",
    `?${'a'.repeat(4000)}`,
    '#v=1&k=15&m=%00',
    '#q-nowhere',
  ]
  for (const end of strange) {
    // A change of the fragment alone would not load the page anew.
    await page.goto('about:blank')
    await page.goto(lesson + end)
    await page.locator('[data-check]').first().scrollIntoViewIfNeeded()
    await expect(page.locator('[data-check]').first()).toBeEnabled()
    expect(await main.innerText(), end).toBe(words)
    expect(await page.title(), end).not.toBe('ran')
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  }
})
