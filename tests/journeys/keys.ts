/** A reader who has only a keyboard: nothing here points at anything or gives the focus to anything. */
import { expect, type Locator, type Page } from '@playwright/test'

type Stop = { readonly name: string; readonly outline: string; readonly width: number; readonly seen: boolean }

/** Presses Tab until something has the focus; at each stop on the way the focus must be visible. */
export async function tabTo(page: Page, target: Locator, limit = 120): Promise<void> {
  await expect(target).toBeVisible()
  for (let pressed = 0; pressed < limit; pressed++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(stopNow)
    expect(stop, `the focus is to be seen on “${stop.name}”`).toMatchObject({ outline: 'solid', seen: true })
    expect(stop.width, `the outline of “${stop.name}”`).toBeGreaterThanOrEqual(2)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${limit} times Tab did not lead to ${target}`)
}

/** Presses a key several times. */
export async function press(page: Page, key: string, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key)
}

/** Runs in the page: where the focus is, and whether it can be seen there. */
function stopNow(): Stop {
  const element = document.activeElement ?? document.body
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const { top, bottom } = element.getBoundingClientRect()
  return {
    name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.tagName,
    outline: outlineStyle,
    width: Number.parseFloat(outlineWidth),
    seen: bottom > 0 && top < innerHeight,
  }
}
