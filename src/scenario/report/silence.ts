import { climate, type Graph } from '../graph.ts'

/**
 * A silence against what else can be done in its place: in which share of the times that a random reader meets both
 * the room gains more by it than by any of the others, as much as by the best of them, or less.
 */
export type Silence = {
  readonly choice: string
  /** How often a random reader is offered it beside something else, on average. */
  readonly met: number
  readonly more: number
  readonly same: number
  readonly less: number
}

type Quality = keyof typeof climate
/** The qualities that are told in words. A silence always counts itself as held. */
const told: readonly Quality[] = ['safety', 'curiosity', 'near_patient', 'near_doctor']

/** All silences of a story, in its order, by what these qualities gain together until the next turn. */
export function silencesOf(graph: Graph, times: readonly number[], qualities = told): Silence[] {
  const counted = qualities.map((quality) => Object.keys(climate).indexOf(quality))
  const sum = (node: number) => counted.reduce((all, i) => all + (graph.nodes[node]?.climate[i] ?? 0), 0)
  const gain = (from: number, to: number) => sum(to) - sum(from)
  return Object.entries(graph.choices).flatMap(([choice, { fn }]) => {
    if (fn !== 'silence') return []
    const sums = { met: 0, more: 0, same: 0, less: 0 }
    graph.nodes.forEach(({ choices }, node) => {
      const silent = choices.find(([id]) => id === choice)
      const others = choices.filter(([id]) => graph.choices[id]?.fn !== 'silence')
      if (!silent || others.length === 0) return
      const by = gain(node, silent[1]) - Math.max(...others.map(([, next]) => gain(node, next)))
      const n = times[node] ?? 0
      sums.met += n
      sums[by > 0 ? 'more' : by < 0 ? 'less' : 'same'] += n
    })
    return sums.met > 0 ? [{ choice, ...shares(sums) }] : []
  })
}

/** All silences as one. */
export function together(silences: readonly Silence[]): Omit<Silence, 'choice'> {
  const sum = (key: 'more' | 'same' | 'less') => silences.reduce((all, one) => all + one[key] * one.met, 0)
  const met = silences.reduce((all, one) => all + one.met, 0)
  return shares({ met, more: sum('more'), same: sum('same'), less: sum('less') })
}

const shares = ({ met, more, same, less }: Omit<Silence, 'choice'>) => ({
  met,
  more: more / met,
  same: same / met,
  less: less / met,
})
