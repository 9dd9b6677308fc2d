import { shuffled } from './shuffle.ts'

/** How many questions of a module a review asks at a time. */
export const reviewSize = 10

/** The draw that a page shows as it is built. */
export const firstDraw = '1'

/** The ids of a review: always the same ones in the same order for the same draw. */
export function drawn(ids: readonly string[], draw: string): string[] {
  return shuffled(
    ids.map((id) => ({ id })),
    draw,
  )
    .slice(0, reviewSize)
    .map(({ id }) => id)
}

/** The draw that the end of an address asks for, such as `#draw=3`; any short word will do. Undefined if it asks for none. */
export function drawOf(hash: string): string | undefined {
  return /^#draw=([\w-]{1,40})$/.exec(hash)?.[1]
}

/** The draw after one: the next number, and the first after a word. */
export const nextDraw = (draw: string): string => String((/^\d{1,9}$/.test(draw) ? Number(draw) : 0) + 1)
