import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { type Asked, checkOf, firstOn, inputOf, orderOf, placeOf, textOf } from './answering.ts'
import { moduleOf } from './content.ts'
import { expect, test } from './journey.ts'
import { press, tabTo } from './keys.ts'
import { rightResponse } from './responses.ts'

const module = moduleOf('the-hour')
const lesson = 'en/course/the-hour/the-call/'

const expectRight = ({ on }: Asked) => expect(on.getByRole('heading', { name: en.quiz.right })).toBeFocused()

test('With the keyboard alone, a reader skips to the text, walks to a lesson, and answers single and multiple questions', async ({
  page,
}) => {
  await page.goto('en/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: en.site.skip })).toBeFocused()
  await expect(page.getByRole('link', { name: en.site.skip })).toBeInViewport()
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('main').getByRole('link', { name: en.home.begin }), 1)
  await page.keyboard.press('Enter')
  const [first] = module.lessons
  await tabTo(page, page.getByRole('main').getByRole('link', { name: first?.title ?? '' }))
  await page.keyboard.press('Enter')
  await expect(page.locator('article[data-lesson]')).toHaveAttribute('data-lesson', first?.id ?? '')

  const single = await firstOn(page, 'single')
  const ids = single.question.options.map(({ id }) => id)
  const [right = ''] = rightResponse(single.question)
  await tabTo(page, inputOf(single, ids[0] ?? ''))
  await page.keyboard.press('Space')
  await press(page, 'ArrowDown', ids.indexOf(right))
  await expect(inputOf(single, right)).toBeChecked()
  await tabTo(page, checkOf(single), 1)
  await page.keyboard.press('Enter')
  await expectRight(single)
  await tabTo(page, single.on.getByRole('button', { name: en.quiz.again }), 1)

  const multiple = await firstOn(page, 'multiple')
  for (const id of rightResponse(multiple.question)) {
    await tabTo(page, inputOf(multiple, id))
    await page.keyboard.press('Space')
  }
  await tabTo(page, checkOf(multiple))
  await page.keyboard.press('Space')
  await expectRight(multiple)
})

test('With the keyboard alone, a reader puts lines in order, by the buttons and by the lists of places', async ({
  page,
}) => {
  await page.goto('en/course/the-hour/review/')
  const it = await firstOn(page, 'ordering')
  const right = rightResponse(it.question)
  for (const [place, id] of right.entries()) {
    const steps = (await orderOf(it)).indexOf(id) - place
    if (steps === 0) continue
    const byList = place % 2 === 1
    const up = it.on.getByRole('button', { name: fill(en.quiz.up, { item: textOf(it.question, id) }), exact: true })
    await tabTo(page, byList ? placeOf(it, id) : up)
    await press(page, byList ? 'ArrowUp' : 'Enter', steps)
    await expect.poll(async () => (await orderOf(it)).indexOf(id)).toBe(place)
    const moved = fill(en.quiz.moved, { item: textOf(it.question, id), n: place + 1, total: right.length })
    await expect(it.on.getByRole('status')).toHaveText(moved)
  }
  await tabTo(page, checkOf(it))
  await page.keyboard.press('Enter')
  await expectRight(it)
})

test('A line that moves by the keyboard keeps the focus, to either end and back', async ({ page }) => {
  await page.goto('en/course/the-hour/review/')
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
  await expect(placeOf(it, id)).toBeFocused()
  await press(page, 'ArrowUp', others.length - 1)
  await expect(placeOf(it, id)).toBeFocused()
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
