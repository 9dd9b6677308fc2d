import type { Graph } from '../graph.ts'
import { beatOf, choose, type Run, start } from '../play.ts'

/**
 * One way through a story, to be read aloud: at each turn the first of the choices that leads on, in the order in which
 * their author wrote them.
 */
export function readingOf(graph: Graph): Run {
  let run = start
  for (;;) {
    const { beats } = run
    const [id] = beatOf(graph, run).choices.find(([, next]) => !beats.includes(next)) ?? []
    const next = id === undefined ? undefined : choose(graph, run, id)
    if (!next) return run
    run = next
  }
}
