import { en } from '../../src/i18n/en.ts'
import { sum, watchWeight } from '../pages/weight.ts'
import { expect, test } from './journey.ts'
import { button, field, idle, lesson, lookFor, places, status } from './searching.ts'

const t = en.search
const index = '**/pagefind/**'

test('Nothing of the search is fetched before it is opened, and no request tells what is looked for', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(lesson)
  await idle(page)
  const ofSearch = /pagefind|furnish|\/search\/|search[.-]\w+\.css/
  expect(asked.filter((url) => ofSearch.test(url))).toEqual([])

  await button(page).click()
  await page.keyboard.type('confidentiality')
  await expect(places(page)).not.toHaveCount(0)
  expect(asked.filter((url) => ofSearch.test(url))).not.toEqual([])
  expect(asked.filter((url) => /confid/i.test(url))).toEqual([])
})

test('The first search weighs 140 kB at most, and the next only the places it finds', async ({ page }) => {
  await page.goto(lesson)
  await idle(page)
  const fetched = watchWeight(page)
  await button(page).click()
  await field(page).fill('leader')
  await expect(places(page)).not.toHaveCount(0)
  const first = sum(await fetched())
  console.log(`first search: ${first.toFixed(1)} of 140 kB`)
  expect(first).toBeLessThanOrEqual(140)
  await field(page).fill('silence')
  await expect(places(page).getByRole('link').first()).toHaveText(/silence/i)
  const urls = (await fetched()).map(({ url }) => url)
  expect(new Set(urls).size, 'nothing is fetched twice').toBe(urls.length)
})

test.describe('when something cannot be fetched', () => {
  test.use({ mayComplain: true })

  test('Without its index the search says so in one sentence, and finds again when it is back', async ({ page }) => {
    await page.route(index, (route) => route.abort())
    await lookFor(page, 'silence')
    await expect(status(page)).toHaveText(t.lost)
    await page.unroute(index)
    await expect(async () => {
      await field(page).fill('')
      await field(page).fill('silence')
      await expect(places(page)).not.toHaveCount(0, { timeout: 1000 })
    }).toPass()
  })

  test('An index of which parts are missing is a lost search, not an empty one', async ({ page }) => {
    await page.route('**/*.pf_index', (route) => route.abort())
    await page.route('**/pagefind-entry.json', (route) =>
      route.request().url().includes('?ts=') ? route.continue() : route.abort(),
    )
    await lookFor(page, 'silence')
    await expect(status(page)).toHaveText(t.lost)
  })

  test('A copy without an index says so in one sentence', async ({ page }) => {
    await page.route(index, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Not here.</p>' }),
    )
    await lookFor(page, 'silence')
    await expect(status(page)).toHaveText(t.lost)
  })

  for (const [lost, pattern] of [
    ['its own script', '**/furnish*.js'],
    ['its words', '**/strings.json'],
  ] as const) {
    test(`Without ${lost} the search says the same sentence, over a page and on its own`, async ({ page }) => {
      await page.route(pattern, (route) => route.abort())
      await lookFor(page, 'silence')
      await expect(status(page)).toHaveText(t.lost)
      await expect(field(page)).toHaveValue('silence')
      await page.goto('en/search/#q=silence')
      await expect(status(page)).toHaveText(t.lost)
    })
  }
})
