import type { Beat, Choice, Graph } from './graph.ts'

/** A run over a graph: the beats that were sat through, and the choice after each of them but the last. */
export type Run = { readonly beats: readonly number[]; readonly choices: readonly string[] }

/** Something that can be done now. */
export type Offer = Choice & { readonly id: string }

/** The first beat, and nothing done yet. */
export const start: Run = { beats: [0], choices: [] }

/** The beat that a run has come to. */
export function beatOf(graph: Graph, { beats }: Run): Beat {
  return beatAt(graph, beats.at(-1) ?? 0)
}

/** One beat by its number, which comes from the graph itself. */
export function beatAt(graph: Graph, number: number): Beat {
  const beat = graph.nodes[number]
  if (!beat) throw new Error(`The story "${graph.scenario}" has no beat ${number}.`)
  return beat
}

/** What can be done now, in the order of the story; nothing when the story is over. */
export function offers(graph: Graph, run: Run): Offer[] {
  return beatOf(graph, run).choices.flatMap(([id]) => {
    const choice = graph.choices[id]
    return choice ? [{ id, ...choice }] : []
  })
}

/** The run after a choice; undefined if the choice is not offered now. */
export function choose(graph: Graph, run: Run, choice: string): Run | undefined {
  const next = beatOf(graph, run).choices.find(([id]) => id === choice)?.[1]
  if (next === undefined || !graph.nodes[next]) return undefined
  return { beats: [...run.beats, next], choices: [...run.choices, choice] }
}

/** The run without its last turn; the start stays the start. */
export function back(run: Run): Run {
  return run.choices.length === 0 ? run : { beats: run.beats.slice(0, -1), choices: run.choices.slice(0, -1) }
}

/**
 * A run made again from its choices. A later edition of the story may have lost one of them: then the
 * replay stops at the last turn that it can still follow, and `whole` is false.
 */
export function replay(graph: Graph, choices: readonly string[]): { run: Run; whole: boolean } {
  let run = start
  for (const choice of choices) {
    const next = choose(graph, run, choice)
    if (!next) return { run, whole: false }
    run = next
  }
  return { run, whole: true }
}

/** The slug of the ending that a run has come to; undefined while it goes on. */
export function endingOf(graph: Graph, run: Run): string | undefined {
  return beatOf(graph, run).ending
}
