import { en } from '../../src/i18n/en.ts'
import { type Asked, checkOf, expectEveryRationale, fieldOf, inputOf, listOf, questionsOn } from './answering.ts'
import { leadInOf, moduleOf, othersOf, partsOf } from './content.ts'
import { asksFromNow, expect, test } from './journey.ts'
import { rightResponse } from './responses.ts'

test.use({ javaScriptEnabled: false })

const module = moduleOf('the-hour')
const pages = [...module.lessons.map(({ id }) => id), 'review']

for (const id of pages) {
  test(`Without script, ${id} has its text, its questions and every reason @chromium-only`, async ({ page }) => {
    await page.goto(`en/course/the-hour/${id}/`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const it of await questionsOn(page)) {
      await expect(it.on.getByRole('group').first()).toContainText(leadInOf(it.question))
      await expectOffered(it)
      await expect(checkOf(it)).toBeHidden()
      const answers = it.on.locator('details:visible')
      // There is nothing to compare a reflection with.
      if (it.question.kind === 'reflection') await expect(answers).toHaveCount(0)
      else {
        await answers.locator('summary').click()
        await expectEveryRationale(answers, it.question)
      }
    }
  })
}

/** The form of a question offers everything that can be chosen, or a field to write in. */
async function expectOffered(it: Asked): Promise<void> {
  const { question } = it
  if (question.kind === 'own-words' || question.kind === 'reflection') return expect(fieldOf(it)).toBeVisible()
  for (const { id } of partsOf(question)) {
    if (question.kind === 'ordering') await expect(listOf(it, id)).toBeVisible()
    else if (question.kind !== 'matching' && question.kind !== 'categorise') await expect(inputOf(it, id)).toBeVisible()
  }
  if (question.kind === 'matching')
    for (const { id } of question.pairs)
      await expect(listOf(it, id).getByRole('option')).toHaveCount(question.pairs.length + 1)
  if (question.kind !== 'categorise') return
  expect(question.cards.length).toBe(question.show ?? question.cards.length)
  for (const card of question.cards)
    for (const id of [card.class, ...othersOf(question, card)])
      await expect(inputOf(it, `${card.id}=${id}`)).toBeVisible()
}

for (const { id } of module.lessons) {
  test(`Without script, Enter in a control of ${id} sends nothing anywhere @chromium-only`, async ({ page }) => {
    await page.goto(`en/course/the-hour/${id}/`)
    const asked = asksFromNow(page)
    const address = page.url()
    for (const it of await questionsOn(page)) {
      const [first = ''] = rightResponse(it.question)
      switch (it.question.kind) {
        case 'own-words':
        case 'reflection':
          await fieldOf(it).press('Enter')
          await expect(fieldOf(it)).toHaveValue('\n')
          break
        case 'ordering':
        case 'matching':
          await listOf(it, first.split('=')[0] ?? '').press('Enter')
          break
        default:
          await inputOf(it, first).check()
          await inputOf(it, first).press('Enter')
          await expect(inputOf(it, first)).toBeChecked()
      }
    }
    expect(page.url()).toBe(address)
    expect(asked).toEqual([])
  })
}

test('Without script, the front door leads to the first page, and from there to the map, the words and the sources @chromium-only', async ({
  page,
}) => {
  await page.goto('')
  await expect(page).toHaveURL(/\/en\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.home.headline)
  const header = page.getByRole('navigation', { name: en.site.mainNav })
  const footer = page.getByRole('navigation', { name: en.site.footNav })

  await header.getByRole('link', { name: en.site.course }).click()
  await expect(page.locator('[data-lesson]').getByRole('link').first()).toBeVisible()

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
