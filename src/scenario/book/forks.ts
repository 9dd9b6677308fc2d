import { type Climate, type Example, rulesFor } from './conditions.ts'

/**
 * A place in the story as the author wrote it: a line, a decision point or an ending (`line:op1`, `point:0`,
 * `ending:open`), a choice (`choice:c1`), or a fork, from which the room decides how it goes on.
 */
export type Place = string

/** The room before the choice that led to a beat, and when the beat was over. The story decided somewhere between. */
export type Passing = { readonly before: Climate; readonly after: Climate }

/** A way from a fork: where it begins, what is told on it before the ways meet again, and when it was taken. */
export type Way = { readonly to: Place; readonly lines: readonly string[]; readonly passings: readonly Passing[] }

/** Where the room decides. All ways meet again in what follows the fork, or they part for good. */
export type Fork = { readonly ways: readonly Way[]; readonly meets: boolean }

/** What followed each place, and in which rooms. */
export type Ways = Map<Place, Map<Place, Passing[]>>

/** Lines of which nothing else leads into the middle, and where they come out. */
type Strand = { readonly head: Place; readonly lines: readonly string[]; readonly join: Place }

/** Ways of which the room chooses one, and which meet again; `past`: from some places it can pass all of them by. */
type Meeting = {
  readonly join: Place
  readonly strands: readonly Strand[]
  readonly from: readonly Place[]
  readonly past: boolean
}

/** Notes that one place was followed by another. */
export function follow(ways: Ways, from: Place, to: Place, passings: readonly Passing[]): void {
  const after = ways.get(from) ?? new Map<Place, Passing[]>()
  const known = after.get(to) ?? []
  for (const passing of passings) known.push(passing)
  ways.set(from, after.set(to, known))
}

/**
 * Puts a fork in the place of every choice of the room, and of the lines that only some rooms are told. After that
 * everything but a fork that parts for good is followed by one place at most.
 */
export function forksIn(ways: Ways): Map<Place, Fork> {
  const forks = new Map<Place, Fork>()
  for (let found = lastMeeting(ways); found; found = lastMeeting(ways)) meet(found, ways, forks)
  part(ways, forks)
  return forks
}

/** The meeting that is nearest to an end, so that of two conditions in a row the second is found before the first. */
function lastMeeting(ways: Ways): Meeting | undefined {
  const before = beforeEach(ways)
  const heads = new Set([...ways.values()].flatMap((after) => (after.size > 1 ? [...after.keys()] : [])))
  const strands = [...heads].flatMap((head) => strandFrom(head, ways, before) ?? [])
  const meetings = strands.flatMap((strand) => meetingOf(strand, strands, ways, before) ?? [])
  const left = stepsLeft(ways)
  const far = ({ join }: Meeting) => left.get(join) ?? 0
  return meetings.reduce<Meeting | undefined>((last, one) => (last && far(last) <= far(one) ? last : one), undefined)
}

/** All that meets where one strand does, and of which some place is followed by more than one. */
function meetingOf(first: Strand, strands: readonly Strand[], ways: Ways, before: Before): Meeting | undefined {
  const { join } = first
  const together = new Set([first])
  const from = new Set<Place>()
  // A set hands out what is added while it is read.
  for (const { head } of together)
    for (const place of before.get(head) ?? []) {
      from.add(place)
      for (const one of strands) if (one.join === join && ways.get(place)?.has(one.head)) together.add(one)
    }
  const past = [...from].some((place) => ways.get(place)?.has(join))
  return together.size > 1 || past ? { join, strands: [...together], from: [...from], past } : undefined
}

/** Puts a fork in the place of ways that meet. */
function meet({ join, strands, from, past }: Meeting, ways: Ways, forks: Map<Place, Fork>): void {
  const heads = [...strands, ...(past ? [{ head: join, lines: [] }] : [])]
  const taken = (places: readonly Place[]) =>
    heads.map(({ head, lines }): Way => {
      const passings = places.flatMap((place) => ways.get(place)?.get(head) ?? [])
      return { to: head, lines, passings }
    })
  // A place that is always followed by the join mostly stands before the condition, in rooms in which it is never true.
  const tails = strands.map(({ lines }) => `line:${lines.at(-1)}`)
  const others = [...ways].flatMap(([place, after]) =>
    past && after.has(join) && !tails.includes(place) ? [place] : [],
  )
  const all = [...new Set([...from, ...others])]
  const through = sides.some((side) => rulesFor(examplesOf(taken(all), side))) ? all : from
  const name = `fork:${forks.size}`
  const fork = { ways: taken(through), meets: true }
  forks.set(name, fork)
  for (const place of through)
    for (const { head } of heads) {
      const passings = ways.get(place)?.get(head)
      if (passings) follow(ways, place, name, passings)
      ways.get(place)?.delete(head)
    }
  for (const { lines } of strands) for (const id of lines) ways.delete(`line:${id}`)
  follow(
    ways,
    name,
    join,
    fork.ways.flatMap(({ passings }) => passings),
  )
}

const sides = ['before', 'after'] as const

/** The rooms in which each way was taken, as they were at one side of the beat. */
export function examplesOf(ways: readonly Way[], side: keyof Passing): Example<Place>[] {
  return ways.flatMap(({ to, passings }) => passings.map((passing) => ({ goes: to, room: passing[side] })))
}

/** Forks for the ways that part for good. Places that are followed by the same ones share a fork. */
function part(ways: Ways, forks: Map<Place, Fork>): void {
  const parting = [...ways].filter(([, after]) => after.size > 1)
  for (const same of Map.groupBy(parting, ([, after]) => [...after.keys()].sort().join(' ')).values()) {
    const name = `fork:${forks.size}`
    const heads = [...(same[0]?.[1].keys() ?? [])]
    const taken = heads.map((to) => ({ to, lines: [], passings: same.flatMap(([, after]) => after.get(to) ?? []) }))
    forks.set(name, { ways: taken, meets: false })
    for (const [from] of same) ways.set(from, new Map([[name, []]]))
    ways.set(name, new Map(heads.map((to) => [to, []])))
  }
}

/** Follows a line as long as one thing follows another and nothing else leads there. */
function strandFrom(head: Place, ways: Ways, before: Before): Strand | undefined {
  const lines: string[] = []
  for (let place = head; place.startsWith('line:'); ) {
    lines.push(place.replace('line:', ''))
    const [next, ...others] = ways.get(place)?.keys() ?? []
    if (next === undefined || others.length > 0) return undefined
    if ((before.get(next)?.length ?? 0) > 1) return { head, lines, join: next }
    place = next
  }
  return undefined
}

type Before = ReadonlyMap<Place, readonly Place[]>

function beforeEach(ways: Ways): Before {
  const before = new Map<Place, Place[]>()
  for (const [from, after] of ways) for (const to of after.keys()) before.set(to, [...(before.get(to) ?? []), from])
  return before
}

/** How many steps there are at most from each place to the next decision or ending. */
function stepsLeft(ways: Ways): Map<Place, number> {
  const left = new Map<Place, number>()
  const count = (place: Place): number => {
    const known = left.get(place)
    if (known !== undefined) return known
    // Should a story come round without a decision, the steps end where they began.
    left.set(place, 0)
    const steps = Math.max(0, ...[...(ways.get(place)?.keys() ?? [])].map((to) => 1 + count(to)))
    left.set(place, steps)
    return steps
  }
  for (const place of ways.keys()) count(place)
  return left
}
