import { circle } from './circle.ts'
import { chairShapes } from './shapes.ts'

/** The tokens' ink and warm in hex: a favicon stands alone and cannot read the page's colours. */
const LIGHT = { ink: '#2a1f17', warm: '#b4551b' }
const DARK = { ink: '#ece8e1', warm: '#eba45f' }

const rules = ({ ink, warm }: typeof LIGHT) => `.taken{fill:${ink}}.free{fill:${warm}}`

/**
 * The favicon as one SVG text that follows the system's theme: six chairs from above, the nearest
 * one free. That one is also larger, so that it shows at 16 px and without colour.
 */
export const favicon = (): string => {
  const chairs = Array.from({ length: 6 }, (_, i) => ({ id: `${i}`, state: i === 0 ? 'free' : 'taken' }) as const)
  const ring = circle({ chairs, radius: 28, looseness: 0 })
  const drawn = ring.chairs.map(({ x, y, rotation, state }) => {
    const size = state === 'free' ? 1.28 : 1
    return `<path class="${state}" d="${chairShapes.whole}" transform="translate(${x} ${y}) rotate(${rotation}) scale(${size})"/>`
  })
  const style = `${rules(LIGHT)}@media(prefers-color-scheme:dark){${rules(DARK)}}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-41 -39 82 82"><style>${style}</style>${drawn.join('')}</svg>\n`
}
