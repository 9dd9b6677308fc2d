import { spread } from './spread.ts'

/** What happened, when, and in whose life. */
export type LifeEvent = { readonly year: number; readonly who: 'michael' | 'enid' | 'both' }
/** An event on its line: -1 is the left side and Michael's, 1 the right side and Enid's. */
export type Mark<E> = {
  event: E
  side: -1 | 1
  /** Where the mark is, from the middle; 0 where it lies across both lines. */
  x: number
  y: number
  /** Where the middle of its words is: beside the mark, or moved as far as the words next to it need. */
  label: number
}
export type LifeLayout<E> = {
  height: number
  /** The two lines, as paths around the middle. */
  lines: readonly [string, string]
  marks: Mark<E>[]
}

/** In px: a year, two lines of words, the air for the names above and for half a label below. */
const year = 6
const label = 38
const head = 56
const foot = 24
/** How far from the middle a line runs before the two meet and afterwards, and how long it takes to come nearer. */
const apart = 20
const together = 8
const bend = 48

/**
 * Lays two lives out as two lines down the page, to scale, that come together at the first event of
 * both. All is px: across from the middle, so that it fits any width that the words fit.
 */
export function layoutLife<E extends LifeEvent>(events: readonly E[]): LifeLayout<E> {
  const first = Math.min(...events.map((event) => event.year))
  const down = (at: number) => head + (at - first) * year
  const shared = events.filter(({ who }) => who === 'both')
  const meet = down(Math.min(...shared.map((event) => event.year)))
  const sideOf = (event: E): -1 | 1 =>
    event.who === 'both' ? (shared.indexOf(event) % 2 === 0 ? 1 : -1) : event.who === 'enid' ? 1 : -1
  const sides = ([-1, 1] as const).map((side) => {
    const here = events.filter((event) => sideOf(event) === side)
    const labels = spread(
      here.map((event) => down(event.year)),
      label,
    )
    return here.map((event, i): Mark<E> => {
      const y = down(event.year)
      return { event, side, y, x: event.who === 'both' ? 0 : side * from(y, meet), label: round(labels[i] ?? y) }
    })
  })
  const marks = sides.flat()
  const line = (who: LifeEvent['who'], side: -1 | 1) => {
    const own = events.filter((event) => event.who === who || event.who === 'both').map((event) => down(event.year))
    return lineOf(Math.min(...own), Math.max(...own), meet, side)
  }
  return {
    height: Math.max(...marks.flatMap((mark) => [mark.y, mark.label])) + foot,
    lines: [line('michael', -1), line('enid', 1)],
    marks,
  }
}

/** How far from the middle a line is at this height. */
function from(y: number, meet: number): number {
  const t = Math.min(1, Math.max(0, 1 - (meet - y) / bend))
  return round(apart - (apart - together) * t * t * (3 - 2 * t))
}

/** With its handles at the thirds, the curve between two heights is the very one that `from` says. */
function lineOf(begin: number, end: number, meet: number, side: -1 | 1): string {
  const [outside, inside] = [side * apart, side * together]
  const third = bend / 3
  return `M${outside} ${begin}V${meet - bend}C${outside} ${meet - 2 * third} ${inside} ${meet - third} ${inside} ${meet}V${end}`
}

const round = (n: number): number => Math.round(n * 10) / 10
