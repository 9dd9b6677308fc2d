import type { Graph } from './graph.ts'
import { levelsOf, type Quality, qualities } from './moments.ts'
import { beatAt, type Run } from './play.ts'

/** What a turn changed in the room: all of it together, and the quality that it changed most. */
export type Change = { readonly turn: number; readonly quality: Quality; readonly by: number; readonly size: number }

/** What a turn (from 0) changed; undefined where nothing did. Of equal changes the first quality is named. */
export function changeAt(graph: Graph, run: Run, turn: number): Change | undefined {
  const [from, to] = [run.beats[turn], run.beats[turn + 1]]
  if (from === undefined || to === undefined) return undefined
  const [before, after] = [levelsOf(graph, from), levelsOf(graph, to)]
  const by = (quality: Quality) => after[quality] - before[quality]
  const quality = qualities.reduce((most, one) => (Math.abs(by(one)) > Math.abs(by(most)) ? one : most))
  const size = distance(graph, from, to)
  return size === 0 ? undefined : { turn, quality, by: by(quality), size }
}

/** How far apart the room is in two beats: the steps of all four qualities. */
function distance(graph: Graph, a: number, b: number): number {
  const [one, other] = [levelsOf(graph, a), levelsOf(graph, b)]
  return qualities.reduce((sum, quality) => sum + Math.abs(one[quality] - other[quality]), 0)
}

/**
 * The turns to look at again, in the order of the run: the two that changed the room most, and the one whose other
 * branch differs most from what was done. They may be the same turn; of equal turns the earlier one counts.
 */
export function turningPoints(graph: Graph, run: Run): number[] {
  const turns = run.choices.map((_, turn) => turn)
  const changes = turns.flatMap((turn) => changeAt(graph, run, turn) ?? [])
  const largest = [...changes].sort((a, b) => b.size - a.size || a.turn - b.turn).slice(0, 2)
  const found = new Set(largest.map(({ turn }) => turn))
  const endings = endingsFrom(graph)
  const rest = turns.filter((turn) => !found.has(turn))
  const apart = rest.map((turn) => ({ turn, size: otherwise(graph, run, turn, endings) }))
  const [most] = apart.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size || a.turn - b.turn)
  if (most) found.add(most.turn)
  return [...found].sort((a, b) => a - b)
}

/** How far the branch that was not taken at a turn lies from the one that was: at the most, of all other branches. */
function otherwise(graph: Graph, run: Run, turn: number, endings: readonly ReadonlySet<string>[]): number {
  const [at, taken] = [run.beats[turn] ?? 0, run.beats[turn + 1] ?? 0]
  const others = beatAt(graph, at).choices.flatMap(([, next]) => (next === taken ? [] : [next]))
  // A room that is one step other, and an ending that can only be come to from one of the two, count alike.
  return Math.max(0, ...others.map((next) => distance(graph, taken, next) + differing(endings[taken], endings[next])))
}

function differing(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  return [...a].filter((one) => !b.has(one)).length + [...b].filter((one) => !a.has(one)).length
}

/** The endings that can be come to from each beat. */
function endingsFrom({ nodes }: Graph): ReadonlySet<string>[] {
  const found = nodes.map(({ ending }) => new Set(ending === undefined ? [] : [ending]))
  const before = nodes.map((): number[] => [])
  nodes.forEach(({ choices }, from) => {
    for (const [, next] of choices) before[next]?.push(from)
  })
  // A set hands out what is added while it is read; a beat is taken again when it has learned something.
  const edge = new Set(nodes.keys())
  for (const node of edge) {
    edge.delete(node)
    for (const from of before[node] ?? []) {
      const known = found[from]
      const size = known?.size
      for (const ending of found[node] ?? []) known?.add(ending)
      if (known?.size !== size) edge.add(from)
    }
  }
  return found
}
