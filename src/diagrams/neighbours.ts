/** What a meeting can look at, from left to right. */
export const places = ['care', 'between', 'self'] as const
/** What can come out of it, from top to bottom. */
export const results = ['know', 'do', 'see', 'change'] as const

export type Place = (typeof places)[number]
export type Result = (typeof results)[number]
export type Certainty = 'mostly' | 'sometimes'
export type Meeting = {
  readonly id: string
  readonly looks: Readonly<Partial<Record<Place, Certainty | undefined>>>
  readonly gives: readonly Result[]
}

/** Where a name stands: over what its meeting looks at mostly, so that names gather where their meetings are. */
export type Anchor = 'start' | 'middle' | 'end'
/** A stretch over one place or several, in units of `across`. */
export type Bar = { certainty: Certainty; from: number; to: number }
/** A meeting: `y` is the line on which its name stands, `bar` the middle of its bars below. */
export type Row<M> = { meeting: M; y: number; bar: number; bars: Bar[]; anchor: Anchor }
/** Between two bands. A border is uncertain where a meeting lies on it, because either may come out. */
export type Border = { y: number; isCertain: boolean }
export type NeighboursLayout<M> = {
  height: number
  /** One below the other, each from border to border. */
  bands: { result: Result; from: number; to: number }[]
  borders: Border[]
  rows: Row<M>[]
}

/** In px: from a border to the first row below it, a row, the name and the bar in it, the air above a border. */
const heading = 36
const row = 42
const name = 14
const bar = 25
const air = 8
/** How wide the map is, in units of its own that give each place whole ones; so many stay free at both ends of a bar. */
export const across = 99
const gap = 2

/**
 * Lays meetings out as a map: across by what they look at, down by what comes out. Heights are px,
 * widths are shares of whatever width there is, so that the words keep their size.
 */
export function layoutNeighbours<M extends Meeting>(meetings: readonly M[]): NeighboursLayout<M> {
  const rows: Row<M>[] = []
  const borders: Border[] = []
  const bands = results.map((result) => {
    const from = borders.at(-1)?.y ?? 0
    const here = meetings.filter(({ gives }) => gives[0] === result)
    const sure = here.filter(({ gives }) => gives.length === 1)
    const either = here.filter(({ gives }) => gives.length > 1)
    const top = from + heading
    for (const [i, meeting] of [...sure, ...either].entries()) {
      const y = top + i * row
      rows.push({ meeting, y: y + name, bar: y + bar, bars: barsOf(meeting), anchor: anchorOf(meeting) })
    }
    const end = top + here.length * row
    const to = either.length > 0 ? end - row + bar : end + air
    borders.push({ y: to, isCertain: either.length === 0 })
    return { result, from, to }
  })
  return { height: borders.at(-1)?.y ?? 0, bands, borders: borders.slice(0, -1), rows }
}

/** What a meeting looks at with this certainty, from left to right. */
export function looksAt({ looks }: Pick<Meeting, 'looks'>, certainty: Certainty): Place[] {
  return places.filter((place) => looks[place] === certainty)
}

/** Places that lie beside each other, and are looked at alike, are one bar. */
function barsOf({ looks }: Meeting): Bar[] {
  const bars: { certainty: Certainty; first: number; last: number }[] = []
  for (const [i, place] of places.entries()) {
    const certainty = looks[place]
    const before = bars.at(-1)
    if (certainty === undefined) continue
    if (before?.certainty === certainty && before.last === i - 1) before.last = i
    else bars.push({ certainty, first: i, last: i })
  }
  const share = across / places.length
  return bars.map(({ certainty, first, last }) => ({
    certainty,
    from: first * share + gap,
    to: (last + 1) * share - gap,
  }))
}

function anchorOf(meeting: Meeting): Anchor {
  const mostly = looksAt(meeting, 'mostly')
  const over = mostly.length > 0 ? mostly : looksAt(meeting, 'sometimes')
  if (over[0] === places[0]) return 'start'
  return over.at(-1) === places.at(-1) ? 'end' : 'middle'
}
