import type { Page } from '@playwright/test'
import { checkedOn, checkOf, feedbackOf, respond } from './answering.ts'
import { moduleOf } from './content.ts'
import { expect, test } from './journey.ts'
import { rightResponse } from './responses.ts'

for (const { id } of [...moduleOf('the-hour').lessons, { id: 'review' }]) {
  test(`${id} has one main part, navigations with names of their own, and headings without gaps`, async ({ page }) => {
    await page.goto(`en/course/the-hour/${id}/`)
    for (const landmark of ['main', 'banner', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark)).toHaveCount(1)
    }
    const names = (await every(page, 'navigation')).map((line) => /"(.*)"/.exec(line)?.[1])
    expect(names.length).toBeGreaterThan(3)
    expect(names).not.toContain(undefined)
    expect(new Set(names).size).toBe(names.length)

    expect(await gaps(page)).toEqual([])
    for (const it of await checkedOn(page)) {
      await respond(it, rightResponse(it.question))
      await checkOf(it).click()
      await expect(feedbackOf(it)).toBeVisible()
    }
    expect(await gaps(page)).toEqual([])
  })
}

/** The lines of the accessibility tree with a role. */
async function every(page: Page, role: string): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot()
  return tree.split('\n').filter((line) => new RegExp(`^ *- '?${role}\\b`).test(line))
}

/** Headings that stand more than one level below the heading before them, and any first level but one. */
async function gaps(page: Page): Promise<string[]> {
  const headings = await every(page, 'heading')
  const levels = headings.map((line) => Number(/\[level=(\d)\]/.exec(line)?.[1]))
  return headings.filter((_, at) => {
    const level = levels[at] ?? 0
    return level > (levels[at - 1] ?? 0) + 1 || (level === 1 && levels.indexOf(1) !== at)
  })
}
