import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import {
  checkedOn,
  checkOf,
  expectChosen,
  expectFeedback,
  feedbackOf,
  fieldOf,
  firstOn,
  listOf,
  orderOf,
  textOf,
} from './answering.ts'
import { checked, lessonWith, moduleOf } from './content.ts'
import { expect, test } from './journey.ts'
import { press, respondByKeys, tabTo } from './keys.ts'
import { rightResponse } from './responses.ts'

const module = moduleOf('the-hour')
const lesson = 'en/course/the-hour/the-call/'

test('With the keyboard alone, a reader skips to the text, walks to a lesson, and answers its first question', async ({
  page,
}) => {
  await page.goto('en/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: en.site.skip })).toBeFocused()
  await expect(page.getByRole('link', { name: en.site.skip })).toBeInViewport()
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('main').getByRole('link', { name: en.home.begin }), 1)
  await tabTo(page, page.getByRole('main').getByRole('link', { name: en.home.learnLink }))
  await page.keyboard.press('Enter')
  const [first] = module.lessons
  await tabTo(page, page.getByRole('main').getByRole('link', { name: first?.title ?? '' }))
  await page.keyboard.press('Enter')
  await expect(page.locator('article[data-lesson]')).toHaveAttribute('data-lesson', first?.id ?? '')

  const [it] = await checkedOn(page)
  if (!it) throw new Error('The first lesson asks nothing.')
  const response = rightResponse(it.question)
  await respondByKeys(page, it, response)
  // Until then it cannot be reached.
  await expect(checkOf(it)).toBeEnabled()
  await tabTo(page, checkOf(it), 2)
  await page.keyboard.press('Space')
  await expectFeedback(it, response)
})

for (const kind of checked) {
  test(`With the keyboard alone, a reader answers a question of kind ${kind}, reads what comes back, and tries again`, async ({
    page,
  }) => {
    await page.goto(lessonWith(kind))
    const it = await firstOn(page, kind)
    const response = rightResponse(it.question)
    if (kind === 'own-words') {
      await tabTo(page, fieldOf(it))
      await page.keyboard.type('I see her coat.')
    }
    await respondByKeys(page, it, response)
    await expectChosen(it, response)
    await tabTo(page, checkOf(it))
    await page.keyboard.press('Enter')
    await expectFeedback(it, response)
    if (kind === 'own-words') {
      await tabTo(page, feedbackOf(it).getByRole('combobox', { name: en.quiz.ownDoes }), 1)
      await page.keyboard.press('ArrowDown')
      await expect(feedbackOf(it).getByRole('combobox')).not.toHaveValue('')
    }
    await tabTo(page, it.on.getByRole('button', { name: en.quiz.again }), 2)
    await page.keyboard.press('Enter')
    await expect(it.on.getByRole('group').first().locator(':focus')).toHaveCount(1)
    await expectChosen(it, response)
  })
}

test('With the keyboard alone, a reader writes a reflection and takes it away', async ({ page }) => {
  await page.goto(lessonWith('reflection'))
  const it = await firstOn(page, 'reflection')
  const remove = it.on.getByRole('button', { name: en.quiz.deleteWords })
  await tabTo(page, fieldOf(it))
  await page.keyboard.type('It was a Friday.')
  await tabTo(page, remove, 1)
  await page.keyboard.press('Enter')
  await expect(fieldOf(it)).toBeFocused()
  await expect(fieldOf(it)).toHaveValue('')
  await expect(remove).toHaveCount(0)
})

test('A line that moves by the keyboard keeps the focus, to either end and back', async ({ page }) => {
  await page.goto(lessonWith('ordering'))
  const it = await firstOn(page, 'ordering')
  const [id = '', ...others] = await orderOf(it)
  const item = textOf(it.question, id)
  const up = it.on.getByRole('button', { name: fill(en.quiz.up, { item }), exact: true })
  const down = it.on.getByRole('button', { name: fill(en.quiz.down, { item }), exact: true })
  await tabTo(page, down)
  for (const [moved] of others.entries()) {
    await expect(down).toBeFocused()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await orderOf(it)).indexOf(id)).toBe(moved + 1)
  }
  await expect(up).toBeFocused()
  await page.keyboard.press('Space')
  await expect(up).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(listOf(it, id)).toBeFocused()
  await press(page, 'ArrowUp', others.length - 1)
  await expect(listOf(it, id)).toBeFocused()
  expect(await orderOf(it)).toEqual([id, ...others])
})

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('With the keyboard alone, a reader opens and closes a definition and a source, and the focus comes back', async ({
    page,
  }) => {
    await page.goto(lesson)
    const notes = page.locator('[popover]:popover-open')
    for (const [button, key] of [
      [page.locator('button.term').first(), 'Enter'],
      [page.getByRole('button', { name: fill(en.references.source, { n: 1, short: '' }) }).first(), 'Space'],
    ] as const) {
      await expect(notes).toHaveCount(0)
      await tabTo(page, button)
      await page.keyboard.press(key)
      await expect(notes).toBeVisible()
      await tabTo(page, notes.getByRole('link').last(), 3)
      await page.keyboard.press('Escape')
      await expect(notes).toHaveCount(0)
      await expect(button).toBeFocused()
    }
  })

  test('With the keyboard alone, a reader changes the colours', async ({ page }) => {
    await page.goto('en/start/')
    const colours = page.getByRole('combobox', { name: en.theme.label })
    await tabTo(page, colours)
    await press(page, 'ArrowDown', 2)
    await expect(colours).toHaveValue('dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})
