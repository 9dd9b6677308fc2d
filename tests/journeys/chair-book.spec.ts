import { en } from '../../src/i18n/en.ts'
import { allStagings, doorsOf, stagingOf, writtenIn } from './chairs.ts'
import { plannedScenarios } from './content.ts'
import { doorOn } from './in-the-room.ts'
import { expect, test } from './journey.ts'

const t = en.scenario
const leader = stagingOf('three-helpers', 'leader')
const scenario = writtenIn('three-helpers')

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('The book is led to from the door, and read by its numbers to an ending @chromium-only', async ({ page }) => {
    await page.goto(doorsOf(leader))
    const door = doorOn(page, leader)
    await expect(door.getByRole('button', { name: t.take })).toBeHidden()
    await door.getByRole('link', { name: t.read }).click()
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

  for (const staging of allStagings()) {
    const { graph, endings } = staging
    test(`The book of ${graph.scenario} from the ${graph.chair}’s chair tells every line once, and every ending @chromium-only`, async ({
      page,
    }) => {
      await page.goto(doorsOf(staging))
      const book = doorOn(page, staging).locator('details')
      await book.locator('summary').click()
      const told = await book.locator('p.line').allInnerTexts()
      const words = told.map((text) => text.split('\n').at(-1)?.trim())
      expect([...words].sort()).toEqual(
        Object.values(graph.lines)
          .map(({ text }) => text)
          .sort(),
      )
      for (const { title } of Object.values(endings))
        await expect(book.getByRole('heading', { name: title, exact: true })).toBeVisible()
      const text = await book.innerText()
      for (const choice of Object.values(graph.choices)) expect(text).toContain(choice.text)
      await expect(book.getByText(t.bookHow)).toBeVisible()
    })
  }
})

for (const chair of ['leader', 'co-leader'])
  test(`With script, the link at the ${chair}’s door opens the ${chair}’s book`, async ({ page }) => {
    const staging = stagingOf('three-helpers', chair)
    await page.goto(doorsOf(staging))
    await expect(page.locator(`#${chair}-1`)).toBeHidden()
    await doorOn(page, staging).getByRole('link', { name: t.read }).click()
    await expect(page.locator(`#${chair}-1`)).toBeInViewport()
  })

test('The door leads to a page for paper, on which each chair has its cards, its numbered lines and their classes', async ({
  page,
}) => {
  await page.goto(doorsOf(leader))
  await doorOn(page, leader).getByRole('link', { name: t.paperLink }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.paperTitle.replace('{title}', scenario.title))
  const stagings = allStagings().filter((one) => one.title === scenario.title)
  expect(stagings).toHaveLength(2)
  for (const { graph, roles } of stagings) {
    const chair = roles[graph.chair as keyof typeof roles]
    const part = (name: string) =>
      page.getByRole('region', { name: t.paperFrom.replace('{part}', name).replace('{chair}', chair), exact: true })
    const lines = Object.values(graph.lines)
    const numbers = await part(t.transcript).locator('.line-number').allInnerTexts()
    expect(numbers).toEqual(lines.map((_, at) => `${at + 1}`))
    await expect(part(t.onTheBack).locator('.paper-classes li')).toHaveCount(lines.filter(({ fn }) => fn).length)
    await expect(part(t.roleCards).getByRole('heading', { name: t.emptyChairCard })).toBeVisible()
  }
})

test('All role-plays stand on one page by their chairs, each with a link; one that has no page yet says so instead', async ({
  page,
}) => {
  await page.goto('en/chairs/')
  for (const chair of Object.values(en.chairs))
    await expect(
      page.getByRole('heading', { level: 2, name: t.fromChair.replace('{chair}', chair), exact: true }),
    ).toBeVisible()
  const canBeTaken = new Set(allStagings().map(({ graph }) => `${graph.scenario} ${graph.chair}`))
  for (const { id, title, chairs } of plannedScenarios())
    for (const chair of chairs) {
      const name = t.fromChair.replace('{chair}', en.chairs[chair])
      const one = page
        .getByRole('region', { name, exact: true })
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: title }) })
      const link = one.getByRole('link', { name: title, exact: true })
      if (canBeTaken.has(`${id} ${chair}`)) await expect(link).toHaveAttribute('href', new RegExp(`/en/chairs/${id}/$`))
      else await expect(one).toContainText(en.course.beingWritten)
    }
  await page.getByRole('main').getByRole('link', { name: scenario.title }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(scenario.title)
  await expect(page.getByText(scenario.themes)).toBeVisible()
  const door = doorOn(page, leader)
  await expect(door.getByText(t.invented)).toBeVisible()
  const [take, read] = [door.getByRole('button', { name: t.take }), door.getByRole('link', { name: t.read })]
  const sizes = await Promise.all([take, read].map(async (one) => (await one.boundingBox()) ?? { width: 0, height: 0 }))
  expect(sizes[0]?.width).toBe(sizes[1]?.width)
  expect(sizes[0]?.height).toBe(sizes[1]?.height)
})
