import { en } from '../../src/i18n/en.ts'
import { door, scenario, stagingOf } from './chairs.ts'
import { expect, test } from './journey.ts'

const t = en.scenario

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('The book is led to from the door, and read by its numbers to an ending @chromium-only', async ({ page }) => {
    await page.goto(door)
    await expect(page.getByRole('button', { name: t.take })).toBeHidden()
    await page.getByRole('link', { name: t.read }).click()
    const part = page.locator('section:target')
    const endings = Object.values(scenario.endings)
    for (let turn = 0; turn < 40; turn++) {
      await expect(part).toBeInViewport()
      const number = await part.getByRole('heading', { level: 3 }).innerText()
      const end = part.getByRole('heading', { level: 4 })
      if ((await end.count()) > 0) {
        const title = await end.innerText()
        const written = endings.find((one) => one.title === title)
        for (const text of [written?.made_possible, written?.cost, written?.next_time])
          await expect(part.getByText(text ?? '?', { exact: true })).toBeVisible()
        return
      }
      const link = part.getByRole('link').last()
      const leadsTo = /(\d+)$/.exec(await link.innerText())?.[1] ?? '?'
      await link.click()
      await expect(part.getByRole('heading', { level: 3 })).toHaveText(leadsTo)
      expect(leadsTo).not.toBe(number)
    }
    throw new Error('40 turns led to no ending')
  })

  test('The book tells every line of the story once, and every ending @chromium-only', async ({ page, baseURL }) => {
    const { graph } = await stagingOf(page, baseURL)
    await page.goto(door)
    await page.locator('summary').click()
    const book = page.locator('details')
    const told = await book.locator('p.line').allInnerTexts()
    const words = told.map((text) => text.split('\n').at(-1)?.trim())
    expect([...words].sort()).toEqual(
      Object.values(graph.lines)
        .map(({ text }) => text)
        .sort(),
    )
    for (const { title } of Object.values(scenario.endings))
      await expect(book.getByRole('heading', { name: title, exact: true })).toBeVisible()
    for (const { text } of Object.values(graph.choices)) await expect(book.getByText(text).first()).toBeVisible()
    await expect(book.getByText(t.bookHow)).toBeVisible()
    await expect(book.getByText(t.otherwise).first()).toBeVisible()
  })
})

test('With script, the link at the door opens the book', async ({ page }) => {
  await page.goto(door)
  await expect(page.locator('#leader-1')).toBeHidden()
  await page.getByRole('link', { name: t.read }).click()
  await expect(page.locator('#leader-1')).toBeInViewport()
})

test('All role-plays stand on one page by their chairs; what is not written yet is said to be', async ({ page }) => {
  await page.goto('en/chairs/')
  for (const chair of Object.values(en.chairs))
    await expect(
      page.getByRole('heading', { level: 2, name: t.fromChair.replace('{chair}', chair), exact: true }),
    ).toBeVisible()
  const main = page.getByRole('main')
  await expect(main.getByText(en.course.beingWritten).first()).toBeVisible()
  await main.getByRole('link', { name: scenario.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(scenario.title)
  await expect(page.getByText(scenario.themes)).toBeVisible()
  await expect(page.getByText(t.invented)).toBeVisible()
  const [take, read] = [page.getByRole('button', { name: t.take }), page.getByRole('link', { name: t.read })]
  const sizes = await Promise.all([take, read].map(async (one) => (await one.boundingBox()) ?? { width: 0, height: 0 }))
  expect(sizes[0]?.width).toBe(sizes[1]?.width)
  expect(sizes[0]?.height).toBe(sizes[1]?.height)
})
