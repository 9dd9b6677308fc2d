import { elsewhere } from '../../scripts/elsewhere.mjs'
import { expect, test } from './host.ts'
import { lesson, visitOnce } from './keeping.ts'

test.use({ dir: elsewhere.dir, prefix: elsewhere.base })

test('a copy below a path, in two languages, works without a network, and keeps to its path', async ({
  page,
  host,
}) => {
  await visitOnce(page, host.url)
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope)
  expect(scope).toBe(host.url)
  await host.stop()
  for (const locale of elsewhere.locales) {
    await page.goto(`${host.url}${lesson.replace('en', locale)}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})
