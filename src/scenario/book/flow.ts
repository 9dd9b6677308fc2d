import { decisionPoints, type Graph } from '../graph.ts'
import type { Climate } from './conditions.ts'
import { type Fork, follow, forksIn, type Place, type Ways } from './forks.ts'

/** The story as places and what follows each. Every line stands in it once, however many beats tell it. */
export type Flow = {
  readonly start: Place
  /** A fork that parts for good is followed by several places, everything else by one at most. */
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
  const ways: Ways = new Map()
  const pass = (number: number, before: Climate) => {
    const chain = chains[number] ?? []
    const passing = { before, after: graph.nodes[number]?.climate ?? [] }
    chain.slice(1).forEach((to, at) => {
      follow(ways, chain[at] ?? '', to, [passing])
    })
    return { first: chain[0], passing }
  }
  const { first: start = 'point:0', passing } = pass(0, graph.nodes[0]?.climate ?? [])
  follow(ways, 'start', start, [passing])
  for (const { choices, climate } of graph.nodes)
    for (const [id, number] of choices) {
      const { first, passing } = pass(number, climate)
      if (first) follow(ways, `choice:${id}`, first, [passing])
    }
  const forks = forksIn(ways)
  const next = new Map([...ways].map(([from, to]) => [from, new Set(to.keys())]))
  return { start: [...(next.get('start') ?? [])][0] ?? start, next, forks, points }
}
