import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import decodeQR from 'qr/decode.js'
import sharp from 'sharp'
import { parse } from 'yaml'
import { en } from '../../src/i18n/en.ts'
import { expect, test } from './journey.ts'

const t = en.rules
const address = 'en/leaders/rules/'
const rules: { title: string; line: string; text: string }[] = parse(readFileSync('content/en/rules.yaml', 'utf8'))
const card = (page: Page) => page.getByRole('region', { name: t.heading })

/** The width between the margins of each paper, in the pixels of a page. */
const papers = { [t.card]: (128 / 25.4) * 96, [t.poster]: (174 / 25.4) * 96 }

test('The card is found where a leader needs it, and its rules lead to the lesson', async ({ page }) => {
  for (const from of ['en/leaders/kit/', 'en/leaders/kit/the-hour/', 'en/leaders/session/']) {
    await page.goto(from)
    await page.getByRole('link', { name: t.title }).click()
    await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible()
  }
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: t.print }).click()
  await expect(page.locator('body[data-printed]')).toBeVisible()
  await card(page).getByRole('link').click()
  await expect(page.locator('article[data-lesson="ground-rules"]')).toBeVisible()
})

// Firefox as it is driven here is not told of another medium.
test('What is printed is what was chosen and written, alone, and nothing of it is kept @chromium-only @long', async ({
  page,
}) => {
  await page.goto(address)
  await page.getByRole('checkbox', { name: rules[1]?.title ?? '?' }).uncheck()
  await page.getByRole('textbox', { name: t.group }).fill('Thursday')
  await page.getByRole('textbox', { name: t.own }).fill('We leave our telephones outside.')
  await page.emulateMedia({ media: 'print' })
  const [first, left] = rules
  await expect(card(page).getByText(first?.line ?? '?')).toBeVisible()
  await expect(card(page).getByText(first?.text ?? '?')).toBeHidden()
  await expect(card(page).getByText(left?.title ?? '?')).toBeHidden()
  await expect(card(page).getByRole('listitem')).toHaveCount(rules.length)
  await expect(card(page).locator('textarea')).toHaveCount(2)
  for (const field of await card(page).locator('textarea').all()) await expect(field).toBeVisible()
  for (const off of [page.getByRole('banner'), page.getByRole('contentinfo'), page.getByText(t.how)])
    await expect(off).toBeHidden()

  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('radio', { name: t.full }).check()
  await page.emulateMedia({ media: 'print' })
  await expect(card(page).getByText(first?.text ?? '?')).toBeVisible()
  await expect(card(page).getByText(first?.line ?? '?')).toBeHidden()
  expect(await page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)))).toEqual([])
  await page.reload()
  await page.emulateMedia({ media: 'print' })
  await expect(card(page).getByRole('listitem')).toHaveCount(rules.length)
  for (const field of await card(page).locator('textarea').all()) await expect(field).toBeHidden()
})

test.describe('without script, at 200 dots an inch', () => {
  test.use({ javaScriptEnabled: false, deviceScaleFactor: 2 })

  // As it is driven here, Firefox cannot be without script.
  test('all nine rules are printed, and the code on the card and on the poster leads to the lesson @chromium-only @long', async ({
    page,
  }) => {
    await page.goto(address)
    await expect(page.getByRole('button', { name: t.print })).toBeHidden()
    for (const [paper, width] of Object.entries(papers)) {
      await page.emulateMedia({ media: 'screen' })
      await page.getByRole('radio', { name: paper }).check()
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: Math.floor(width), height: 800 })
      for (const { title } of rules) await expect(card(page).getByText(`${title}.`, { exact: true })).toBeVisible()
      const code = card(page).getByRole('img', { name: t.qr })
      const { data, info } = await sharp(await code.screenshot())
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect(decodeQR({ ...info, data })).toBe('https://take-a-chair.example/en/course/what-it-is/ground-rules/')
    }
  })
})
