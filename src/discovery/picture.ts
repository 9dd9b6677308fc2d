import { type Chair, circle } from '#circle/circle.ts'
import { paperColour } from '#circle/favicon.ts'
import { chairShapes } from '#circle/shapes.ts'

/** The size that other sites show a link’s picture in, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const

// The tokens’ ink, line and warm in hex: a picture stands alone and cannot read the page’s colours.
const colours = { ink: '#2a1f17', seat: '#e6dfd4', line: '#cfc6b8', warm: '#b4551b' }

/** How high the circle may be, in pixels. */
const room = 540

/** A circle of chairs on paper, without words, so that it is the same on every machine. */
export function picture(chairs: readonly Chair[], patient?: number): string {
  const layout = circle({ chairs, ...(patient !== undefined && { patient }) })
  const [left = 0, top = 0, width = 1, height = 1] = layout.viewBox.split(' ').map(Number)
  const scale = Math.round((room / Math.max(width, height)) * 1000) / 1000
  const at = `translate(${pictureSize.width / 2} ${pictureSize.height / 2}) scale(${scale}) translate(${-(left + width / 2)} ${-(top + height / 2)})`
  const drawn = layout.chairs.map(({ x, y, rotation, role, state, yours, place }) => {
    const line = yours || state === 'free' ? colours.warm : colours.ink
    const seat = state === 'free' ? paperColour : role === 'presenter' ? line : colours.seat
    return `${place ? `<g transform="translate(${place.x} ${place.y}) rotate(${place.rotation})">${empty}</g>` : ''}<g transform="translate(${x} ${y}) rotate(${rotation})"><path d="${chairShapes.seat}" fill="${seat}" stroke="${line}" stroke-width="1.1"/><path d="${chairShapes.backrest}" fill="${line}"/></g>`
  })
  const spot = layout.patient
  const other = spot ? `<g transform="translate(${spot.x} ${spot.y}) rotate(${spot.rotation})">${empty}</g>` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}"><rect width="100%" height="100%" fill="${paperColour}"/><g transform="${at}" stroke-linejoin="round" stroke-linecap="round">${other}${drawn.join('')}</g></svg>`
}

const empty = `<path d="${chairShapes.seat}" fill="none" stroke="${colours.line}" stroke-width="1" stroke-dasharray="1 2.6"/>`

/** A module among the others: a chair for each, its own in the warm colour. */
export const moduleChairs = (number: number, of: number): Chair[] =>
  Array.from({ length: Math.max(of, 6) }, (_, i) => ({ id: `module ${i + 1}`, yours: i === number - 1 }))
