import type { Graph } from '../graph.ts'
import { type Condition, exactly, type Rules, rulesFor } from './conditions.ts'
import { type Flow, flowOf } from './flow.ts'
import { examplesOf, type Fork, type Place } from './forks.ts'

/** A condition of the room; `sometimes` where it cannot be said in words. */
export type When = Condition | 'sometimes'

/** A way on: a section, and the room in which it is the right one. An empty condition says “otherwise”. */
export type Way = { readonly to: number; readonly when: When }

/** Lines that are told in any room, or in turn those of which the room chooses. */
export type Passage = { readonly when: When; readonly lines: readonly string[] }[]

/** A numbered piece of the story. It ends with choices, with a way on, or with an ending. */
export type Section = {
  readonly number: number
  readonly passages: readonly Passage[]
  /** `when`: the rooms in which the choice can be made; absent where it always can. */
  readonly choices: readonly { readonly id: string; readonly when?: When; readonly ways: readonly Way[] }[]
  readonly goOn: readonly Way[]
  readonly ending?: string
}

type Draft = Omit<Section, 'number' | 'choices' | 'goOn'> & {
  choices: { id: string; when?: When; ways: { to: Place; when: When }[] }[]
  goOn: { to: Place; when: When }[]
}

/**
 * The story as a book to be read by numbers: each line once, and the conditions under which it is told in place of
 * the rooms that the reader cannot see.
 */
export function bookOf(graph: Graph): Section[] {
  const flow = flowOf(graph)
  const heads = headsOf(flow)
  const drafts = new Map<Place, Draft>()
  const wanted = new Set([flow.start])
  for (const place of wanted) {
    const draft = write(place, flow, graph, heads)
    drafts.set(place, draft)
    for (const { to } of [...draft.choices.flatMap(({ ways }) => ways), ...draft.goOn]) wanted.add(to)
  }
  const numbers = new Map([...drafts.keys()].map((place, at) => [place, at + 1]))
  const numbered = ({ to, when }: { to: Place; when: When }): Way => ({ to: numbers.get(to) ?? 0, when })
  return [...drafts].map(([place, draft]) => ({
    ...draft,
    number: numbers.get(place) ?? 0,
    choices: draft.choices.map((choice) => ({ ...choice, ways: choice.ways.map(numbered) })),
    goOn: draft.goOn.map(numbered),
  }))
}

/** The places at which a section begins because more than one other leads to them. Choices are repeated instead. */
function headsOf({ next }: Flow): Set<Place> {
  const led = new Map<Place, number>()
  for (const ways of next.values()) for (const way of ways) led.set(way, (led.get(way) ?? 0) + 1)
  const many = [...led].filter(([place, count]) => count > 1 && !place.startsWith('point:'))
  return new Set(many.map(([place]) => place))
}

/** Writes the section that begins at a place. */
function write(first: Place, flow: Flow, graph: Graph, heads: ReadonlySet<Place>): Draft {
  const { next, forks, points } = flow
  const passages: Passage[] = []
  let plain: string[] | undefined
  let place = first
  const end = (rest: Partial<Draft>): Draft => ({ passages, choices: [], goOn: [], ...rest })
  for (;;) {
    const [, kind, id = ''] = /^(\w+):(.*)$/s.exec(place) ?? []
    if (kind === 'ending') return end({ ending: id })
    if (kind === 'point') return end({ choices: choicesAt(points[Number(id)] ?? [], flow, graph) })
    const fork = forks.get(place)
    if (fork && !fork.meets) return end({ goOn: waysFrom(fork) })
    if (!fork && plain) plain.push(id)
    else {
      plain = fork ? undefined : [id]
      passages.push(fork ? passageOf(fork) : [{ when: [], lines: plain ?? [] }])
    }
    const [after] = next.get(place) ?? []
    if (after === undefined) return end({})
    if (heads.has(after)) return end({ goOn: leads(after, forks) })
    place = after
  }
}

function choicesAt(ids: readonly string[], { next, forks }: Flow, graph: Graph): Draft['choices'] {
  const rooms = graph.nodes.filter(({ choices }) => choices.some(([id]) => ids.includes(id)))
  return ids.map((id) => {
    const examples = rooms.map(({ choices, climate }) => ({ room: climate, goes: choices.some(([one]) => one === id) }))
    const [to] = next.get(`choice:${id}`) ?? []
    const ways = to === undefined ? [] : leads(to, forks)
    return examples.every(({ goes }) => goes) ? { id, ways } : { id, ways, when: exactly(examples) ?? 'sometimes' }
  })
}

/** The ways from a place to the sections behind it: itself, or the ways of a fork that never meet again. */
function leads(place: Place, forks: ReadonlyMap<Place, Fork>): { to: Place; when: When }[] {
  const fork = forks.get(place)
  return fork && !fork.meets ? waysFrom(fork) : [{ to: place, when: [] }]
}

/** The ways of a fork, each with its condition: by the room before the choice or after it, whichever says it in less. */
function waysFrom({ ways }: Fork): { to: Place; when: When }[] {
  const [before, after] = [rulesFor(examplesOf(ways, 'before')), rulesFor(examplesOf(ways, 'after'))]
  // A silence that has just been held would count itself.
  const better = cost(before) < cost(after) || (cost(before) === cost(after) && isAboutSilence(after)) ? before : after
  if (!better) return ways.map(({ to }) => ({ to, when: 'sometimes' }))
  return better.map(({ goes, when }) => ({ to: goes, when }))
}

/** The lines of a fork, each once with its condition. Where some rooms are told nothing, that comes last. */
function passageOf(fork: Fork): Passage {
  const told = waysFrom(fork).map(({ to, when }) => ({ to, when, lines: linesOn(to, fork) }))
  const silent = told.findIndex(({ lines }) => lines.length === 0)
  const once = new Set(told.map(({ to }) => to)).size === told.length
  if (once && (silent < 0 || silent === told.length - 1)) return told.map(({ when, lines }) => ({ when, lines }))
  // An “otherwise” cannot look back on what is not printed, and lines do not stand twice for two conditions.
  const spoken = fork.ways.filter(({ lines }) => lines.length > 0)
  return [
    ...spoken.map(({ to, lines }) => ({ when: apart(to, fork), lines: [...lines] })),
    ...(spoken.length < fork.ways.length ? [{ when: [], lines: [] }] : []),
  ]
}

const linesOn = (to: Place, { ways }: Fork): readonly string[] => ways.find((way) => way.to === to)?.lines ?? []

/** When a way of a fork is taken, said without a look at the others. */
function apart(way: Place, { ways }: Fork): When {
  const taken = (side: 'before' | 'after') =>
    examplesOf(ways, side).map(({ room, goes }) => ({ room, goes: goes === way }))
  return exactly(taken('before')) ?? exactly(taken('after')) ?? 'sometimes'
}

const cost = (rules: Rules<Place> | undefined): number =>
  rules ? rules.reduce((sum, { when }) => sum + 1 + when.length, 0) : Number.POSITIVE_INFINITY

const isAboutSilence = (rules: Rules<Place> | undefined): boolean =>
  rules?.some(({ when }) => when.some((test) => 'quality' in test && test.quality === 'held')) ?? false
