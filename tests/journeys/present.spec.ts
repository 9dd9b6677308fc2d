import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { moduleOf } from './content.ts'
import { expect, test } from './journey.ts'

const t = en.slides
const address = 'en/present/the-hour/the-call/'
const lesson = /\/en\/course\/the-hour\/the-call\//
const slideAt = (page: Page, n: number) => page.locator('[data-slide]').nth(n - 1)

/** The slide fills the window from its upper edge, and the address says so. */
async function expectShown(page: Page, n: number): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`${address}#${n}$`))
  await expect.poll(async () => Math.abs((await slideAt(page, n).boundingBox())?.y ?? 1)).toBeLessThan(1)
}

test('A teacher goes from the module to the slides, through them by keys and links, and back to the lesson @chromium-only', async ({
  page,
}) => {
  await page.goto('en/course/the-hour/')
  await page.getByRole('link', { name: fill(t.linkName, { n: 1 }), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(moduleOf('the-hour').lessons[0]?.title ?? '')
  const total = await page.locator('[data-slide]').count()
  await page.waitForLoadState()

  await page.keyboard.press('ArrowRight')
  await expectShown(page, 2)
  await expect(slideAt(page, 2).getByRole('heading')).toBeFocused()
  await page.keyboard.press('PageDown')
  await expectShown(page, 3)
  await page.reload()
  await expectShown(page, 3)
  await page.goBack()
  await expectShown(page, 2)
  await page.keyboard.press('End')
  await expectShown(page, total)
  await page.keyboard.press('PageDown')
  await expectShown(page, total)
  await page.keyboard.press('Home')
  await expectShown(page, 1)
  await slideAt(page, 1).getByRole('link', { name: t.next }).click()
  await expectShown(page, 2)
  await page.keyboard.press('ArrowLeft')
  await expectShown(page, 1)

  // What is not the address of a slide leads to the first.
  await page.goto(`${address}#7`)
  await expectShown(page, 7)
  for (const nonsense of ['#99', '#-1', '#three', '#notes=me']) {
    await page.evaluate((fragment) => location.assign(fragment), nonsense)
    await expectShown(page, 1)
  }

  // Answers and the lesson are one key away.
  await page.goto(`${address}#7`)
  const answers = slideAt(page, 7).getByRole('list').getByText(en.quiz.isAnswer, { exact: true })
  await expect(answers).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(answers).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/en\/course\/the-hour\/the-call\/#the-call-first-silence$/)
})

test('A key belongs to the control that has the focus, and with it every key of a dialog', async ({ page }) => {
  await page.goto(address)
  const colours = page.getByRole('combobox', { name: en.theme.label })
  await colours.focus()
  for (const key of ['ArrowRight', 'End', 'Escape', 'PageUp']) await page.keyboard.press(key)
  await expect(colours).toBeFocused()
  await page.getByRole('banner').getByRole('button', { name: en.search.open }).click()
  await page.getByRole('searchbox', { name: en.search.open }).press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page).toHaveURL(new RegExp(`${address}(#\\d+)?$`))

  // Enter presses a link, and shows no answers.
  await page.goto(`${address}#7`)
  await slideAt(page, 7).getByRole('link', { name: t.next }).press('Enter')
  await expectShown(page, 8)
  await expect(slideAt(page, 7).locator('details')).not.toHaveAttribute('open')
})

test('The notes in a second window follow the slides and lead them, also after a reload, and move nobody else’s @chromium-only', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await other.goto(`${address}#6`)
  await page.goto(address)
  await expect(page.getByText(t.notes, { exact: true }).first()).toBeHidden()
  const opening = page.waitForEvent('popup')
  await page.getByRole('button', { name: t.open }).click()
  const notes = await opening
  const note = notes.locator('[data-current]').getByText('Ask the question aloud, then wait a full minute.')
  const status = notes.getByRole('status').filter({ hasText: fill(t.place, { n: '', total: '' }).trim() })
  await expect(status).toContainText('1 of')

  await page.bringToFront()
  await page.goto(`${address}#8`)
  await expect(note).toBeVisible()
  await expect(notes.locator('[data-slide]:visible')).toHaveCount(1)
  // On the next slide under the same heading it is still there, and the other window moves along.
  await notes.getByRole('button', { name: t.next }).click()
  await expectShown(page, 9)
  await expect(note).toBeVisible()
  const back = await notes.evaluateHandle(() => {
    const channel = new BroadcastChannel(location.hash.replace('#notes=', ''))
    return { said: new Promise((resolve) => channel.addEventListener('message', resolve, { once: true })) }
  })
  await page.reload()
  await back.evaluate(async ({ said }) => void (await said))
  await notes.keyboard.press('ArrowRight')
  await expectShown(page, 10)
  await notes.reload()
  await expect(status).toContainText('10 of')
  await expectShown(other, 6)
})

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false })

  test('all slides stand one below the other with their headings and notes, and links lead on @chromium-only', async ({
    page,
  }) => {
    await page.goto(address)
    const slides = await page.locator('[data-slide]').all()
    expect(slides.length).toBeGreaterThan(10)
    for (const slide of slides) await expect(slide.getByRole('heading').first()).toBeVisible()
    await expect(page.getByText(t.notes, { exact: true }).and(page.locator(':visible'))).toHaveCount(3)
    await expect(page.getByText(t.open)).toBeHidden()
    await slideAt(page, 1).getByRole('link', { name: t.next }).click()
    await expectShown(page, 2)
    await slideAt(page, 2).getByRole('link', { name: t.plain }).click()
    await expect(page).toHaveURL(lesson)
  })
})
