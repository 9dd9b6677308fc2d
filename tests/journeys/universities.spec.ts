import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { wcag } from '../../src/accessibility/wcag.ts'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { expect, test } from './journey.ts'
import { at } from './returning.ts'

const t = en.universities
const { modules }: { modules: { id: string; title: string; lessons: { id: string; title: string }[] }[] } = parse(
  readFileSync('content/en/course.yaml', 'utf8'),
)
const hour = modules.findIndex(({ id }) => id === 'the-hour')
const module = fill(t.module, { n: hour + 1, title: modules[hour]?.title ?? '' })
const lesson = modules[hour]?.lessons[0] ?? { id: '', title: '' }

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  // Firefox as it is driven here lets no page read the clipboard.
  test('A teacher goes in by the door, chooses a lesson and one of its questions, and copies them as a list @chromium-only', async ({
    page,
  }) => {
    await page.goto('en/')
    await page.getByRole('link', { name: en.home.teachLink }).click()
    await page.getByRole('link', { name: 'how to link' }).click()
    await page.getByText(module, { exact: true }).click()
    await page.getByRole('checkbox', { name: lesson.title }).check()
    await page.getByText(fill(t.sections, { title: lesson.title })).click()
    const asked = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: /#the-call-first-silence$/ }) })
    await asked.getByRole('checkbox').check()
    await expect(page.getByRole('status').filter({ hasText: fill(t.countOther, { n: 2 }) })).toBeVisible()

    await page.getByRole('button', { name: t.copyHtml }).click()
    await expect(page.getByRole('status').filter({ hasText: t.copied })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^<ul>\n {2}<li><a href="https:[^"]*\/en\/course\/the-hour\/the-call\/">/)
    expect(copied).toContain('/the-call/#the-call-first-silence">')

    await page.getByRole('button', { name: fill(t.copyOf, { title: lesson.title }) }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:\S+\/the-call\/$/)
  })

  test('A reference to a lesson is copied with the day on which it was read @chromium-only', async ({ page }) => {
    await at(page, '2027-03-04T10:00:00Z')
    await page.goto('en/universities/citing/')
    await page.getByLabel(t.citeWhat).selectOption({ label: lesson.title })
    await expect(page.getByRole('region', { name: t.apa })).toContainText(
      `${lesson.title} In Take a Chair: ${t.subtitle}`,
    )
    await page.getByRole('button', { name: fill(t.copyStyle, { style: t.apa }) }).click()
    await expect(page.getByRole('status').filter({ hasText: t.copied })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /Retrieved March 4, 2027, from https:\S+\/the-call\/$/,
    )
  })
})

test('Where a browser does not copy by itself, the text is marked and a sentence says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto('en/universities/curriculum/')
  await page.getByRole('button', { name: t.copyHandbook }).first().click()
  await expect(page.getByRole('status').filter({ hasText: t.notCopied })).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^Students meet in a Balint group/)
})

test('The accessibility statement has every criterion once, and claims no test by a person that nobody has made', async ({
  page,
}) => {
  await page.goto('en/accessibility/')
  const rows = page.getByRole('table').getByRole('row')
  const numbers = [...wcag.A, ...wcag.AA]
  await expect(rows).toHaveCount(numbers.length + 1)
  for (const number of numbers.slice(0, 3))
    await expect(rows.filter({ has: page.getByRole('rowheader', { name: `${number} ` }) })).toHaveCount(1)
  await expect(rows.filter({ hasText: en.criteria.noPerson })).toHaveCount(numbers.length)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  // As it is driven here, Firefox cannot be without script.
  test('All addresses stand in folded lists, a reference to the course can be read, and nothing offers what it cannot do @chromium-only', async ({
    page,
  }) => {
    await page.goto('en/universities/links/')
    await page.getByText(module, { exact: true }).click()
    await expect(page.getByRole('link', { name: /^https:\S+\/the-hour\/the-call\/$/ })).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await page.goto('en/universities/platforms/')
    await expect(page.getByText(t.noFiles)).toBeVisible()
    await page.goto('en/universities/citing/')
    await expect(page.getByRole('region', { name: t.bibtex })).toContainText('{{Take a Chair contributors}}')
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})
