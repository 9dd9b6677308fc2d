import type { Graph } from './graph.ts'
import type { Run } from './play.ts'
import { type Entry, transcript } from './transcript.ts'

/** Two runs laid beside each other: how many turns they share, and what is in each of them after that. */
export type Beside = { readonly shared: number; readonly one: readonly Entry[]; readonly other: readonly Entry[] }

/** Lays two runs of one story beside each other, from where they part. */
export function beside(graph: Graph, one: Run, other: Run): Beside {
  const parts = one.choices.findIndex((choice, turn) => choice !== other.choices[turn])
  const shared = parts < 0 ? one.choices.length : parts
  const after = (run: Run) => transcript(graph, run).filter(({ beat }) => beat > shared)
  return { shared, one: after(one), other: after(other) }
}
