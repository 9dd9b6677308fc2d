import type { Page } from '@playwright/test'

/** What does not fit the width of the window: a page that scrolls sideways, and text that is cut off at an edge. */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth}`] : []

    /** Text that only a screen reader gets, and text in a part that scrolls by itself, may stand anywhere. */
    const mayLeave = (element: Element | null): boolean => {
      if (element === null || element === document.body) return false
      const { overflowX, clipPath, position } = getComputedStyle(element)
      const { width, bottom } = element.getBoundingClientRect()
      const isHidden = position === 'absolute' && (clipPath !== 'none' || width <= 1 || bottom < 0)
      return isHidden || ['auto', 'scroll'].includes(overflowX) || mayLeave(element.parentElement)
    }

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (!node.textContent?.trim() || !node.parentElement?.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { left, right } = range.getBoundingClientRect()
      const isCut = right > left && (left < -0.5 || right > clientWidth + 0.5)
      if (isCut && !mayLeave(node.parentElement))
        found.push(`cut off at ${Math.round(left)} to ${Math.round(right)}: ${node.textContent.trim()}`)
    }
    return found
  })
}
