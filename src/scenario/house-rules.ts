import type { Problem } from '#source/problem.ts'
import type { Graph } from './graph.ts'
import { checkBook } from './rules/book.ts'
import { checkFlow } from './rules/flow.ts'
import { checkLines } from './rules/lines.ts'
import { checkTurns } from './rules/turns.ts'
import type { Script } from './script.ts'

/** A story that has been walked: its graph, and the knots that were come to on the way. */
export type Walked = { readonly graph: Graph; readonly reached: ReadonlySet<string> }

/**
 * What a story has to keep to beyond the language ink.
 * @param walked absent if it could not be walked: then only what is written is judged
 */
export function checkHouseRules(script: Script, walked: Walked | undefined): Problem[] {
  const written = checkLines(script)
  if (!walked) return written
  const played = [
    ...checkFlow(script, walked.graph, walked.reached),
    ...checkTurns(script, walked.graph),
    ...checkBook(script, walked.graph),
  ]
  // A line that is written wrongly is played wrongly, and the first is what can be mended.
  const wrong = new Set(script.faults.map(({ line }) => line))
  return [...written, ...played.filter(({ line }) => !wrong.has(line ?? 0))]
}
