import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { firstSilence, linesAfter, stagingOf } from './chairs.ts'
import { button, choiceOn, play, takeChair, transcriptOn } from './in-the-room.ts'
import { expect, test } from './journey.ts'

const t = en.scenario
const staging = stagingOf('three-helpers', 'leader')

/** How long the line of a silence takes, in milliseconds; nothing where it stands still. */
const shortening = (page: Page) =>
  page
    .locator('.quiet-line')
    .evaluate((line) => line.getAnimations().map((animation) => animation.effect?.getTiming().duration))

test('A silence can be left at once, and leads to where it leads however long it was', async ({ page }) => {
  const { path, silence } = firstSilence(staging)
  await takeChair(page, staging)
  await play(page, staging, path)
  await choiceOn(page, silence).click()
  await expect(page.getByText(t.quiet)).toBeFocused()
  await expect(button(page, t.goOn)).toBeInViewport()
  await expect(page.getByText(t.inYou)).toBeVisible()
  await expect(page.locator('[data-choice]')).toHaveCount(0)
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await button(page, t.goOn).click()
  const lines = linesAfter(staging, [...path, silence])
  await expect(
    transcriptOn(page)
      .getByRole('listitem')
      .filter({ hasText: lines[0] ?? '?' }),
  ).toBeFocused()
  for (const text of lines) await expect(transcriptOn(page)).toContainText(text)
})

test('With reduced motion the line stands still', async ({ page }) => {
  const { path, silence } = firstSilence(staging)
  await takeChair(page, staging)
  await play(page, staging, path)
  await choiceOn(page, silence).click()
  await expect(page.locator('.quiet-line')).toBeVisible()
  expect(await shortening(page)).toEqual([])
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('The line shortens for as long as the author wrote, or half of it, and nothing happens by itself @chromium-only', async ({
    page,
  }) => {
    const { path, silence, wait } = firstSilence(staging)
    await takeChair(page, staging)
    await play(page, staging, path)
    await choiceOn(page, silence).click()
    await expect.poll(() => shortening(page)).toEqual([wait * 1000])
    await expect(page.locator('.quiet')).not.toContainText(/\d/)
    await page.getByRole('checkbox', { name: t.shortPauses }).check()
    await expect.poll(() => shortening(page)).toEqual([wait * 500])
    await page.locator('.quiet-line').evaluate((line) => {
      for (const animation of line.getAnimations()) animation.finish()
    })
    await expect(page.getByText(t.quiet)).toBeVisible()
    await expect(page.locator('[data-choice]')).toHaveCount(0)
  })
})
