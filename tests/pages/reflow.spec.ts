import { expect } from '@playwright/test'
import { overflow } from './overflow.ts'
import { openEverything, test, toLookAt, visit } from './visit.ts'

for (const address of toLookAt('dist')) {
  test(`/${address} fits a window of 320 px and a zoom of 400 %, closed and opened`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await visit(page, address)
    expect(await overflow(page)).toEqual([])
    await openEverything(page)
    expect(await overflow(page)).toEqual([])
    // A window of 1,280 by 1,024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await overflow(page)).toEqual([])
  })
}
