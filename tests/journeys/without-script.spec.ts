import { en } from '../../src/i18n/en.ts'
import { checkOf, expectEveryRationale, inputOf, questionsOn } from './answering.ts'
import { leadInOf, moduleOf } from './content.ts'
import { expect, test } from './journey.ts'

test.use({ javaScriptEnabled: false })

const module = moduleOf('the-hour')
const pages = [...module.lessons.map(({ id }) => id), 'review']

for (const id of pages) {
  test(`Without script, ${id} has its text, its questions and every reason @chromium-only`, async ({ page }) => {
    await page.goto(`en/course/the-hour/${id}/`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const it of await questionsOn(page)) {
      await expect(it.on.getByRole('group').first()).toContainText(leadInOf(it.question))
      for (const { text } of it.question.options)
        await expect(it.on.getByText(text, { exact: true }).first()).toBeVisible()
      await expect(checkOf(it)).toBeHidden()
      const answers = it.on.locator('details')
      await answers.getByText(en.quiz.answers).click()
      await expectEveryRationale(answers, it.question)
    }
  })
}

test('Without script, Enter in a group of options sends nothing anywhere @chromium-only', async ({ page }) => {
  await page.goto('en/course/the-hour/the-call/')
  const asked: string[] = []
  // Fonts come when they come; they answer to no key.
  page.on('request', (request) => request.resourceType() !== 'font' && asked.push(request.url()))
  const address = page.url()
  for (const it of await questionsOn(page)) {
    const input = inputOf(it, it.question.options[0]?.id ?? '')
    await input.check()
    await input.press('Enter')
    await expect(input).toBeChecked()
  }
  expect(page.url()).toBe(address)
  expect(asked).toEqual([])
})

test('Without script, the front door leads to the first page, and from there to the map, the words and the sources @chromium-only', async ({
  page,
}) => {
  await page.goto('')
  await expect(page).toHaveURL(/\/en\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.home.headline)
  const header = page.getByRole('navigation', { name: en.site.mainNav })
  const footer = page.getByRole('navigation', { name: en.site.footNav })

  await header.getByRole('link', { name: en.site.course }).click()
  await page.locator('summary').first().click()
  await expect(page.locator('details[open] [data-lesson]').first()).toBeVisible()

  await header.getByRole('link', { name: en.site.glossary }).click()
  await expect(page.getByRole('definition')).not.toHaveCount(0)
  await page.getByRole('definition').getByRole('link').first().click()
  await expect(page.locator('dl :target')).toBeInViewport()

  await footer.getByRole('link', { name: en.site.references }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.references.title)
  await page
    .getByRole('main')
    .getByRole('link', { name: module.lessons[0]?.title ?? '' })
    .first()
    .click()
  await expect(page.locator('article[data-lesson]')).toBeVisible()
})

test('Without script, a definition still opens, and the colours are those of the device @chromium-only', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('en/course/the-hour/the-call/')
  await page.locator('button.term').first().click()
  await expect(page.locator('[popover]:popover-open')).toBeVisible()
  await expect(page.getByText(en.theme.label, { exact: true })).toBeHidden()
})
