import { circle } from './circle.ts'
import { chairShapes } from './shapes.ts'

/** The tokens' ink and warm in hex: a favicon stands alone and cannot read the page's colours. */
const LIGHT = { ink: '#2a1f17', warm: '#b4551b' }
const DARK = { ink: '#ece8e1', warm: '#eba45f' }

const rules = ({ ink, warm }: typeof LIGHT) => `.taken{fill:${ink}}.free{fill:${warm}}`

/** The colour of the paper behind a sign that fills a square. */
export const paperColour = '#fcfaf6'

/**
 * The favicon as one SVG text that follows the system's theme: six chairs from above, the nearest
 * one free. That one is also larger, so that it shows at 16 px and without colour.
 */
export const favicon = (): string =>
  sign('-41 -39 82 82', `<style>${rules(LIGHT)}@media(prefers-color-scheme:dark){${rules(DARK)}}</style>`)

/**
 * The same on paper, for a home screen.
 * @param isCut the device may cut it to a circle, so that it keeps to the middle four fifths
 */
export const appSign = (isCut: boolean): string => {
  const half = isCut ? 58 : 48
  const paper = `<rect x="${-half}" y="${2 - half}" width="100%" height="100%" fill="${paperColour}"/>`
  return sign(`${-half} ${2 - half} ${2 * half} ${2 * half}`, `<style>${rules(LIGHT)}</style>${paper}`)
}

function sign(viewBox: string, before: string): string {
  const chairs = Array.from({ length: 6 }, (_, i) => ({ id: `${i}`, state: i === 0 ? 'free' : 'taken' }) as const)
  const ring = circle({ chairs, radius: 28, looseness: 0 })
  const drawn = ring.chairs.map(({ x, y, rotation, state }) => {
    const size = state === 'free' ? 1.28 : 1
    return `<path class="${state}" d="${chairShapes.whole}" transform="translate(${x} ${y}) rotate(${rotation}) scale(${size})"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${before}${drawn.join('')}</svg>\n`
}
