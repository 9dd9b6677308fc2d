import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { expect, test } from './journey.ts'

const line = (page: Page) => page.getByText(en.progress.goOn)
const goOn = (page: Page) => line(page).getByRole('link')

test('Somebody who comes back goes on from the first page where they were', async ({ page }) => {
  await page.goto('en/')
  await expect(line(page)).toBeHidden()

  await page.goto('en/course/the-hour/the-call/')
  const next = page.locator('[rel=next]')
  const [title, href] = [await next.locator('b').textContent(), await next.getAttribute('href')]
  await next.scrollIntoViewIfNeeded()
  await expect.poll(() => page.evaluate(() => localStorage.getItem('tac:progress'))).toContain('the-call')

  await page.goto('en/')
  await expect(goOn(page)).toHaveText(title ?? '?')
  await goOn(page).click()
  await expect(page).toHaveURL(new RegExp(`${href}$`))
})

test('Somebody who is in the middle of a role-play is led back into it', async ({ page }) => {
  await page.addInitScript(() => {
    const run = { choices: ['c-close'], edition: 1, at: 9 }
    const progress = { read: { 'the-call': { edition: 1, at: 5 } }, answered: {}, played: {} }
    localStorage.setItem(
      'tac:progress',
      JSON.stringify({ version: 1, progress: { ...progress, runs: { 'three-helpers/leader': run } } }),
    )
  })
  await page.goto('en/')
  await expect(goOn(page)).toHaveText('Three helpers')
  await goOn(page).click()
  await expect(page.locator('[data-chair="leader"]').getByText(en.scenario.inMiddle)).toBeVisible()
  await expect(page.locator('[data-chair="co-leader"]').getByRole('button', { name: en.scenario.resume })).toHaveCount(
    0,
  )
})

test('A role-play that is written is a link wherever it is listed', async ({ page }) => {
  await page.goto('en/course/')
  await page.locator('#leading').getByRole('link', { name: 'Three helpers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Three helpers' })).toBeVisible()
  await page.getByRole('navigation', { name: en.site.mainNav }).getByRole('link', { name: en.scenario.title }).click()
  // From the leader’s chair and from the co-leader’s.
  await expect(page.getByRole('main').getByRole('link', { name: 'Three helpers' })).toHaveCount(2)
})
