import { decisionPoints, type Graph } from '../graph.ts'
import { beatAt } from '../play.ts'
import { groupsOf } from './circles.ts'

/** What a step of a path weighs: a beat, and the choice that is made in it; without a choice, the last beat. */
export type Weigh = (node: number, choice?: string) => number

/** With more steps than this inside one circle, paths are not counted any more. */
const mostSteps = 1_000_000

/**
 * How many complete paths there are. A path is a sequence of choices from the start to where nothing more is offered;
 * one that comes to the same state twice is not counted, because it could be repeated for ever.
 * @returns undefined if the circles are too tangled to count
 */
export function countPaths(graph: Graph): bigint | undefined {
  const counts: bigint[] = []
  let steps = 0
  for (const group of groupsOf(graph)) {
    const inside = new Set(group)
    const been = new Set<number>()
    // A path enters a circle once and leaves it once, so each group can be counted by itself.
    const from = (node: number): bigint => {
      const { choices } = beatAt(graph, node)
      if (choices.length === 0) return 1n
      let sum = 0n
      been.add(node)
      for (const [, next] of choices)
        if (!inside.has(next)) sum += counts[next] ?? 0n
        else if (!been.has(next) && steps++ < mostSteps) sum += from(next)
      been.delete(node)
      return sum
    }
    for (const node of group) counts[node] = from(node)
    if (steps >= mostSteps) return undefined
  }
  return counts[0]
}

/** The least that a complete path weighs. */
export function least(graph: Graph, weigh: Weigh): number {
  const best = graph.nodes.map((_, node) => (node === 0 ? 0 : Number.POSITIVE_INFINITY))
  let hasChanged = true
  while (hasChanged) {
    hasChanged = false
    graph.nodes.forEach(({ choices }, node) => {
      for (const [choice, next] of choices) {
        const sum = (best[node] ?? 0) + weigh(node, choice)
        if (sum >= (best[next] ?? 0)) continue
        best[next] = sum
        hasChanged = true
      }
    })
  }
  const ends = graph.nodes.flatMap(({ choices }, node) =>
    choices.length === 0 ? [(best[node] ?? 0) + weigh(node)] : [],
  )
  return Math.min(...ends)
}

/**
 * The most that a complete path weighs which comes to no place to decide twice, in whatever state of the room.
 * @returns undefined if every path comes to a place twice
 */
export function most(graph: Graph, weigh: Weigh): number | undefined {
  const placeOf = new Map(decisionPoints(graph).flatMap((ids, place) => ids.map((id): [string, number] => [id, place])))
  const known = new Map<string, number>()
  /** @param been the places where choices were made, as bits: what can follow depends on no more than them */
  function from(node: number, been: bigint): number {
    const { choices } = beatAt(graph, node)
    if (choices.length === 0) return weigh(node)
    const place = 1n << BigInt(placeOf.get(choices[0]?.[0] ?? '') ?? 0)
    if (been & place) return Number.NEGATIVE_INFINITY
    const key = `${node} ${been}`
    const before = known.get(key)
    if (before !== undefined) return before
    const sums = choices.map(([choice, next]) => weigh(node, choice) + from(next, been | place))
    const best = Math.max(...sums)
    known.set(key, best)
    return best
  }
  const best = from(0, 0n)
  return best === Number.NEGATIVE_INFINITY ? undefined : best
}
