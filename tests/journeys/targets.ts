/** How large the things are that a reader presses. */
import type { Locator } from '@playwright/test'

/** The least that a target may measure either way, in pixels: WCAG 2.2, 2.5.8. */
export const least = 24

type Target = { readonly name: string; readonly width: number; readonly height: number }

/** All targets in a part of a page that are shown and stand by themselves, with their sizes. */
export function targetsIn(part: Locator): Promise<Target[]> {
  return part.locator('a, button, select, summary, textarea, label:has(input)').evaluateAll((elements) =>
    elements
      // Links, terms and source numbers in a sentence are as high as its line: WCAG 2.5.8 excepts them.
      .filter((element) => {
        const text = element.textContent?.trim()
        const inSentence = element.matches('a, [popovertarget]') && element.parentElement?.textContent?.trim() !== text
        return element.checkVisibility() && (element.matches('nav *, .button') || !inSentence)
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect()
        return { name: element.getAttribute('aria-label') ?? element.textContent ?? '', width, height }
      }),
  )
}

/** Those that are too small for a finger that shakes. */
export async function smallTargetsIn(part: Locator): Promise<Target[]> {
  return (await targetsIn(part)).filter(({ width, height }) => Math.min(width, height) < least)
}
