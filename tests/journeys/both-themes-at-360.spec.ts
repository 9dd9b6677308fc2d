import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { moduleOf } from './content.ts'
import { expect, test } from './journey.ts'

test.use({ viewport: { width: 360, height: 740 } })

const lessons = moduleOf('the-hour').lessons.map(({ id }) => `en/course/the-hour/${id}/`)
const pages = ['en/', ...lessons, 'en/course/the-hour/review/', 'en/glossary/']
const colours = (page: Page) => page.getByRole('combobox', { name: en.theme.label })
const stored = (page: Page) => page.evaluate(() => Object.entries({ ...localStorage }))

for (const path of pages) {
  test(`${path} follows the device and the reader into light and dark, and nothing is wider than 360 pixels @chromium-only`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    const light = await lightness(page)
    expect(light.paper - light.ink).toBeGreaterThan(100)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await lightness(page)
    expect(dark.ink - dark.paper).toBeGreaterThan(100)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

    await colours(page).selectOption({ label: en.theme.light })
    expect(await lightness(page)).toEqual(light)
    await page.emulateMedia({ colorScheme: 'light' })
    await colours(page).selectOption({ label: en.theme.dark })
    expect(await lightness(page)).toEqual(dark)
  })
}

test('The choice of dark is kept, and stands before anything of the next page is painted @chromium-only', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen: boolean[] = []
    Object.assign(window, { seen })
    new MutationObserver(() => seen.push(document.body === null)).observe(document, {
      subtree: true,
      attributeFilter: ['data-theme'],
    })
  })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('en/')
  await colours(page).selectOption({ label: en.theme.dark })
  expect(await stored(page)).toEqual([['tac:theme', 'dark']])
  const chosen = await lightness(page)

  for (const move of [() => page.reload(), () => page.goto('en/start/')]) {
    await move()
    // A body that does not exist yet cannot have been painted.
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([true])
    expect(await lightness(page)).toEqual(chosen)
    await expect(colours(page)).toHaveValue('dark')
  }

  await colours(page).selectOption({ label: en.theme.auto })
  expect(await stored(page)).toEqual([])
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  await page.reload()
  await expect(colours(page)).toHaveValue('auto')
  expect((await lightness(page)).paper).toBeGreaterThan(chosen.paper)
})

test('Where the browser blocks storage, the colours can be chosen for the page @chromium-only', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is blocked.', 'SecurityError')
      },
    }),
  )
  await page.goto('en/course/the-hour/the-call/')
  for (const theme of ['dark', 'light'] as const) {
    await colours(page).selectOption({ label: en.theme[theme] })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
  }
  await colours(page).selectOption({ label: en.theme.auto })
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})

/** How light paper and ink are, from 0 to 255, whatever the notation of their colours. */
function lightness(page: Page): Promise<{ paper: number; ink: number }> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')
    const average = (colour: string) => {
      if (!canvas) return Number.NaN
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
      return Math.round((red + green + blue) / 3)
    }
    const { backgroundColor, color } = getComputedStyle(document.body)
    return { paper: average(backgroundColor), ink: average(color) }
  })
}
