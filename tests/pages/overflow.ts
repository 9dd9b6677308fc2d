import type { Page } from '@playwright/test'

/** What does not fit the width of the window: a page that scrolls sideways, and text that is cut off at an edge. */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth}`] : []

    const isOut = ({ left, right }: DOMRect) => right > left && (left < -0.5 || right > clientWidth + 0.5)

    /** Text that only a screen reader gets, and text in a part that scrolls by itself and fits, may stand anywhere. */
    const mayLeave = (element: Element | null): boolean => {
      if (element === null || element === document.body) return false
      const { overflowX, clipPath, position } = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      const { width, bottom } = box
      const isHidden = position === 'absolute' && (clipPath !== 'none' || width <= 1 || bottom < 0)
      return isHidden || (['auto', 'scroll'].includes(overflowX) && !isOut(box)) || mayLeave(element.parentElement)
    }

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (!node.textContent?.trim() || !node.parentElement?.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      const { left, right } = box
      if (isOut(box) && !mayLeave(node.parentElement))
        found.push(`cut off at ${Math.round(left)} to ${Math.round(right)}: ${node.textContent.trim()}`)
    }
    return found
  })
}
