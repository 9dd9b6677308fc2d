import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { checkOf, expectEveryRationale, firstOn, inputOf, orderOf, textOf } from './answering.ts'
import { expect, test } from './journey.ts'
import { rightResponse } from './responses.ts'

// Firefox has no mobile mode, and makes no click of a tap: only the sizes are measured there.
test.use({
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: ({ browserName }, use) => use(browserName === 'chromium'),
})

test('With single taps alone, a reader chooses, checks, opens a definition and the answers, and goes on @chromium-only', async ({
  page,
}) => {
  await page.goto('en/')
  await page.getByRole('link', { name: en.home.begin }).tap()
  await page.getByRole('link', { name: en.course.begin, exact: true }).tap()

  await page.locator('button.term').first().tap()
  const note = page.locator('[popover]:popover-open')
  await expect(note).toBeVisible()
  await page.getByRole('heading', { level: 2 }).first().tap()
  await expect(note).toHaveCount(0)

  for (const kind of ['single', 'multiple'] as const) {
    const it = await firstOn(page, kind)
    for (const id of rightResponse(it.question)) await inputOf(it, id).tap()
    const answers = it.on.locator('details')
    await answers.getByText(en.quiz.answers).tap()
    await expectEveryRationale(answers, it.question)
    await checkOf(it).tap()
    await expect(it.on.getByRole('heading', { name: en.quiz.right })).toBeFocused()
  }

  // A tap on the list opens the device's own; what is tapped there arrives as a change of the list.
  await page.getByRole('combobox', { name: en.theme.label }).selectOption({ label: en.theme.dark })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.locator('a[rel="next"]').tap()
  await expect(page).not.toHaveURL(/the-call/)
})

test('With single taps alone, a reader puts lines in order; nothing is dragged @chromium-only', async ({ page }) => {
  await page.goto('en/course/the-hour/review/')
  const it = await firstOn(page, 'ordering')
  const right = rightResponse(it.question)
  await it.on.scrollIntoViewIfNeeded()
  for (const [place, id] of right.entries()) {
    const up = it.on.getByRole('button', { name: fill(en.quiz.up, { item: textOf(it.question, id) }), exact: true })
    for (let at = (await orderOf(it)).indexOf(id); at > place; at--) await up.tap()
  }
  expect(await orderOf(it)).toEqual(right)
  await checkOf(it).tap()
  await expect(it.on.getByRole('heading', { name: en.quiz.right })).toBeFocused()
})

for (const path of [
  '',
  'course/',
  'course/the-hour/',
  'course/the-hour/the-call/',
  'course/the-hour/review/',
  'glossary/',
]) {
  test(`Every target of en/${path} that stands by itself is at least 24 by 24 pixels large`, async ({ page }) => {
    await page.goto(`en/${path}`)
    const targets = page.locator('a, button, select, summary, label:has(input)')
    const boxes = await targets.evaluateAll((elements) =>
      elements
        // Links, terms and source numbers in a sentence are as high as its line: WCAG 2.5.8 excepts them.
        .filter((element) => {
          const text = element.textContent?.trim()
          const inSentence =
            element.matches('a, [popovertarget]') && element.parentElement?.textContent?.trim() !== text
          return element.checkVisibility() && (element.matches('nav *, .button') || !inSentence)
        })
        .map((element) => {
          const { width, height } = element.getBoundingClientRect()
          return { name: element.getAttribute('aria-label') ?? element.textContent, width, height }
        }),
    )
    expect(boxes.length).toBeGreaterThan(9)
    expect(boxes.filter(({ width, height }) => Math.min(width, height) < 24)).toEqual([])
  })
}
