import type { Graph } from './graph.ts'
import { back, choose, type Run, start } from './play.ts'

/** Where a learner is: in the story, in a silence that was chosen and not left yet, looking back, or outside. */
export type Sitting = {
  readonly run: Run
  /** The id of the silent choice that is being sat through. The story goes on when the learner does. */
  readonly silence?: string | undefined
  readonly debrief: boolean
  readonly left: boolean
}

/** Sitting down, at the start or where a run was left. */
export function sitDown(run: Run = start): Sitting {
  return { run, debrief: false, left: false }
}

/** Makes a choice. A silent one begins a silence first; anything that is not offered changes nothing. */
export function act(graph: Graph, sitting: Sitting, choice: string): Sitting {
  const run = choose(graph, sitting.run, choice)
  if (!run) return sitting
  return graph.choices[choice]?.wait ? { ...sitting, silence: choice } : { ...sitting, run }
}

/** Ends a silence, however long it was. */
export function goOn(graph: Graph, sitting: Sitting): Sitting {
  const { silence, ...rest } = sitting
  const run = silence === undefined ? undefined : choose(graph, sitting.run, silence)
  return run ? { ...rest, run } : sitting
}

/** One turn back: out of the debrief to the last turn, out of a silence to its choices. */
export function oneBack(sitting: Sitting): Sitting {
  if (sitting.silence !== undefined) return { ...sitting, silence: undefined }
  return { ...sitting, run: back(sitting.run), debrief: false }
}

/** Whether there is a turn to take back. */
export function canGoBack({ run, silence }: Sitting): boolean {
  return silence !== undefined || run.choices.length > 0
}
