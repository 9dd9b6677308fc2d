import { decisionPoints, type Graph } from '../graph.ts'
import type { Climate } from './conditions.ts'

/**
 * A place in the story as the author wrote it: a line, a decision point or an ending (`line:op1`, `point:0`,
 * `ending:open`), a choice (`choice:c1`), or a fork, from which the room decides how it goes on.
 */
export type Place = string

/** The room before the choice that led to a beat, and when the beat was over. The story decided somewhere between. */
export type Passing = { readonly before: Climate; readonly after: Climate }

/** Where the room decides: the ways, with the rooms in which each was taken, and where all of them meet again. */
export type Fork = { readonly ways: ReadonlyMap<Place, readonly Passing[]>; readonly join: Place | undefined }

type Raw = ReadonlyMap<Place, ReadonlyMap<Place, readonly Passing[]>>
type Next = Map<Place, Set<Place>>

/** The story as places and what can follow each. Every line stands in it once, however many beats tell it. */
export type Flow = {
  readonly start: Place
  readonly next: ReadonlyMap<Place, ReadonlySet<Place>>
  readonly forks: ReadonlyMap<Place, Fork>
  /** The choices of each decision point, in the order of the story. */
  readonly points: readonly (readonly string[])[]
}

/** Finds the story again in the beats of a graph. */
export function flowOf(graph: Graph): Flow {
  const points = decisionPoints(graph)
  const chains = graph.nodes.map(({ lines, choices, ending }) => {
    const point = points.findIndex((ids) => ids.includes(choices[0]?.[0] ?? ''))
    return [
      ...lines.map((id) => `line:${id}`),
      ...(ending ? [`ending:${ending}`] : point < 0 ? [] : [`point:${point}`]),
    ]
  })
  const raw = new Map<Place, Map<Place, Passing[]>>()
  const follow = (from: Place, to: Place, passing: Passing) => {
    const ways = raw.get(from) ?? new Map<Place, Passing[]>()
    raw.set(from, ways.set(to, [...(ways.get(to) ?? []), passing]))
  }
  const pass = (number: number, before: Climate) => {
    const chain = chains[number] ?? []
    const passing = { before, after: graph.nodes[number]?.climate ?? [] }
    chain.slice(1).forEach((to, at) => {
      follow(chain[at] ?? '', to, passing)
    })
    return { first: chain[0], passing }
  }
  const { first: start = 'point:0' } = pass(0, graph.nodes[0]?.climate ?? [])
  for (const { choices, climate } of graph.nodes)
    for (const [id, number] of choices) {
      const { first, passing } = pass(number, climate)
      if (first) follow(`choice:${id}`, first, passing)
    }
  const gates = gatesIn(raw)
  const next = throughGates(raw, gates)
  return { start, points, next, forks: forksAt(gates, next, raw) }
}

/** A fork before it is known where its ways meet: its name, its ways, and everything behind them up to the next decision. */
type Gate = { readonly name: Place; readonly ways: ReadonlySet<Place>; readonly inside: ReadonlySet<Place> }

/** The groups of places of which the room chooses one. Groups that share a way are one. */
function gatesIn(raw: Raw): Gate[] {
  const groups = new Map<Place, Set<Place>>()
  for (const ways of raw.values()) {
    if (ways.size < 2) continue
    const group = new Set([...ways.keys()].flatMap((way) => [...(groups.get(way) ?? [way])]))
    for (const way of group) groups.set(way, group)
  }
  return [...new Set(groups.values())].map((ways, at) => {
    const inside = new Set(ways)
    // A set hands out what is added while it is read.
    for (const place of inside) for (const after of raw.get(place)?.keys() ?? []) inside.add(after)
    return { name: `fork:${at}`, ways, inside }
  })
}

/** What follows each place: the fork instead of one of its ways, unless one way leads past another. */
function throughGates(raw: Raw, gates: readonly Gate[]): Next {
  const led = [...raw].map(([from, ways]): [Place, Set<Place>] => {
    const gateTo = (to: Place) => gates.find((gate) => gate.ways.has(to) && !gate.inside.has(from))?.name
    return [from, new Set([...ways.keys()].map((to) => gateTo(to) ?? to))]
  })
  return new Map([...led, ...gates.map(({ name, ways }): [Place, Set<Place>] => [name, new Set(ways)])])
}

/** The forks with the rooms in which each way was taken. Ways that meet again by themselves are a fork of their own. */
function forksAt(gates: readonly Gate[], next: Next, raw: Raw): Map<Place, Fork> {
  const forks = new Map<Place, Fork>()
  for (const { name, ways, inside } of gates) {
    const passings = (way: Place) =>
      [...raw].flatMap(([from, after]) => (inside.has(from) ? [] : (after.get(way) ?? [])))
    const taken = new Map([...ways].map((way) => [way, passings(way)]))
    for (const { join, ways: inner } of meetings(name, next)) {
      if (inner.length === taken.size) continue
      const small = `${name}-${forks.size}`
      forks.set(small, { join, ways: new Map(inner.map((way) => [way, taken.get(way) ?? []])) })
      taken.set(small, inner.flatMap(passings))
      for (const way of inner) taken.delete(way)
      next.set(small, new Set(inner))
      next.set(name, new Set(taken.keys()))
    }
    const whole = meetings(name, next).find(({ ways: inner }) => inner.length === taken.size)
    forks.set(name, { join: whole?.join, ways: taken })
  }
  return forks
}

/** Where ways of a fork meet again that nothing else leads to, and which ways these are. */
function meetings(fork: Place, next: Next): { join: Place; ways: Place[] }[] {
  const ways = next.get(fork) ?? new Set()
  const runs = [...ways].flatMap((way) => {
    const { join, tail } = runFrom(way, next)
    return join === undefined ? [] : [{ way, join, tail }]
  })
  return [...new Set(runs.map(({ join }) => join))].flatMap((join) => {
    const here = runs.filter((run) => run.join === join)
    // One way may lead past the lines of another, straight to where they meet.
    const straight = ways.has(join)
    const known = new Set([...here.map(({ tail }) => tail), ...(straight ? [fork] : [])])
    if (before(join, next).some((from) => !known.has(from)) || (here.length < 2 && !straight)) return []
    return [{ join, ways: [...here.map(({ way }) => way), ...(straight ? [join] : [])] }]
  })
}

/** Follows a place as long as one thing follows another and nothing else leads there. */
function runFrom(way: Place, next: Next): { join: Place | undefined; tail: Place } {
  let tail = way
  for (;;) {
    const [join, ...others] = next.get(tail) ?? []
    if (join === undefined || others.length > 0) return { join: undefined, tail }
    if (before(join, next).length > 1) return { join, tail }
    tail = join
  }
}

const before = (place: Place, next: Next): Place[] =>
  [...next].flatMap(([from, ways]) => (ways.has(place) ? [from] : []))
