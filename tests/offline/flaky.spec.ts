import { expect, test } from './host.ts'
import { keptFiles, lesson, t, untilKept } from './keeping.ts'

test('what a flaky host refuses is asked for again until all is there', async ({ page, host }) => {
  // Each time something is refused, the next try waits longer.
  test.slow()
  const refused = new Map<string, number>()
  // Every file is refused once, when the worker asks for it.
  let asking = false
  host.failing = (path) => {
    if (path === 'sw.js') asking = true
    if (!asking || path === 'sw.js' || refused.has(path)) return false
    refused.set(path, 1)
    return refused.size % 5 === 0
  }
  await page.goto(`${host.url}en/`)
  await untilKept(page)
  await host.stop()
  await page.goto(`${host.url}${lesson}`)
  await expect(page.getByRole('heading', { level: 1, name: 'The group holds the case' })).toBeVisible()
})

test('what has arrived stays when the rest cannot be had, and the next page fetches only that', async ({
  page,
  host,
}) => {
  const cards = (path: string) => path.startsWith('en/chairs/three-helpers') && path.endsWith('.json')
  host.failing = cards
  await page.goto(`${host.url}en/record/`)
  const region = page.getByRole('region', { name: t.title })
  await expect.poll(() => keptFiles(page), { timeout: 90_000 }).toBeGreaterThan(200)
  await page.waitForTimeout(8000)
  await expect(region.getByRole('status')).not.toContainText('The whole course is kept')
  const there = await keptFiles(page)

  host.failing = () => false
  host.asked.length = 0
  await page.goto(`${host.url}en/`)
  await untilKept(page)
  const files = await keptFiles(page)
  expect(host.asked.filter(cards)).toHaveLength(files - there)
  expect(host.asked.filter((path) => path.startsWith('_astro/')).length).toBeLessThan(20)
})
