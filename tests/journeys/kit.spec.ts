import { readFileSync } from 'node:fs'
import { en } from '../../src/i18n/en.ts'
import { readMdx } from '../../src/source/mdx.ts'
import { expect, test } from './journey.ts'

const source = 'content/en/kit/07-tally.mdx'
const { title } = readMdx(source, readFileSync(source, 'utf8')).frontmatter.value as { title: string }
const t = en.kit

test('a leader finds the kit from the first page, opens a sheet and prints it', async ({ page }) => {
  await page.goto('en/')
  await page.getByRole('link', { name: en.home.leadKit }).click()
  await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(15)

  await page.getByRole('link', { name: title, exact: true }).click()
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: t.print }).click()
  await expect(page.locator('body[data-printed]')).toBeVisible()
})

test('a leader takes a sheet along to change it, for Word and as it was written', async ({ page }) => {
  await page.goto('en/leaders/kit/tally/')
  for (const [name, file] of [
    [t.wordOf, 'tally.docx'],
    [t.sourceOf, 'tally.mdx'],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    expect((await download).suggestedFilename()).toBe(file)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  // As it is driven here, Firefox cannot be without script.
  test('a sheet is whole, and offers no button that would do nothing @chromium-only', async ({ page }) => {
    await page.goto('en/leaders/kit/tally/')
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByRole('link', { name: t.wordOf })).toBeVisible()
    await expect(page.getByText(t.print)).toBeHidden()
  })
})
