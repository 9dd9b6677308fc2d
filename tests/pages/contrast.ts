import type { Page } from '@playwright/test'

/** What WCAG asks of body text at level AAA, and the house of all text. */
const least = 7

/**
 * Measures what axe leaves undecided, such as text over a gradient, a drawing or another line: the
 * colour of each element's text against whatever lies painted below it. Returns those that are too weak.
 */
export async function weakContrast(page: Page, selectors: readonly string[]): Promise<string[]> {
  const ratios = await page.evaluate(contrasts, [...selectors])
  return ratios
    .filter(({ ratio }) => ratio < least)
    .map(({ selector, ratio }) => `contrast of ${ratio.toFixed(2)} at ${selector}`)
}

/** Runs in the page, so it stands by itself. */
function contrasts(selectors: string[]): { selector: string; ratio: number }[] {
  const canvas = new OffscreenCanvas(1, 1)
  const paint = canvas.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D

  /** The luminance of colours painted one over another, the lowest first. */
  function luminance(layers: readonly string[]): number {
    paint.fillStyle = 'white'
    paint.fillRect(0, 0, 1, 1)
    for (const layer of layers) {
      paint.fillStyle = layer
      paint.fillRect(0, 0, 1, 1)
    }
    const [red = 0, green = 0, blue = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  const isDrawn = (element: Element) => element instanceof SVGElement

  /** The colours below the middle of an element, the lowest first. */
  function below(element: Element): string[] {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const stack = document.elementsFromPoint(x + width / 2, y + height / 2)
    const from = Math.max(0, stack.indexOf(element))
    const colours = stack.slice(from).map((one) => {
      const style = getComputedStyle(one)
      if (!isDrawn(one)) return style.backgroundColor
      return one instanceof SVGGeometryElement && one !== element && style.fill !== 'none' ? style.fill : 'transparent'
    })
    return [...colours, getComputedStyle(document.body).backgroundColor].reverse()
  }

  return selectors.map((selector) => {
    const element = document.querySelector(selector)
    if (element === null) return { selector, ratio: 0 }
    const style = getComputedStyle(element)
    const ground = below(element)
    const [paper, ink] = [luminance(ground), luminance([...ground, isDrawn(element) ? style.fill : style.color])]
    return { selector, ratio: (Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05) }
  })
}
