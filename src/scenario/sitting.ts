import type { Graph } from './graph.ts'
import { back, choose, type Run, start } from './play.ts'
import { type Asked, lastPassed, nameOf, type Stop } from './stops.ts'

/** Where a learner is: in the story, in a silence that was chosen and not left yet, looking back, or outside. */
export type Sitting = {
  readonly run: Run
  readonly asked: Asked
  /** Own words, by the number of the turn. */
  readonly words: Readonly<Record<string, string>>
  /** Ids of the lines that touched a presenter who listened. */
  readonly marks: readonly string[]
  /** Whether a silence was sat through to its end, by the number of the turn. It is remembered by nobody. */
  readonly waited: Readonly<Record<string, boolean>>
  /** The id of the silent choice that is being sat through. The story goes on when the learner does. */
  readonly silence?: string | undefined
  readonly debrief: boolean
  readonly left: boolean
  /** The run before the learner went back to a turn of it. */
  readonly earlier?: Run
}

/** Takes the learner somewhere: to a place, or from wherever the learner is by then. */
export type Move = (next: Sitting | ((now: Sitting) => Sitting)) => void

/** What is kept of a run that is open. */
export type Open = Pick<Sitting, 'run' | 'asked' | 'words' | 'marks'>

const nothing: Open = { run: start, asked: {}, words: {}, marks: [] }

/** Sitting down, at the start or where a run was left. */
export function sitDown(open: Open = nothing): Sitting {
  return { ...open, waited: {}, debrief: false, left: false }
}

/** Makes a choice. A silent one begins a silence first; anything that is not offered changes nothing. */
export function act(graph: Graph, sitting: Sitting, choice: string): Sitting {
  const run = choose(graph, sitting.run, choice)
  if (!run) return sitting
  return graph.choices[choice]?.wait ? { ...sitting, silence: choice } : { ...sitting, run }
}

/**
 * Ends a silence, however long it was.
 * @param whole whether it had run its length
 */
export function goOn(graph: Graph, sitting: Sitting, whole = false): Sitting {
  const { silence, ...rest } = sitting
  const run = silence === undefined ? undefined : choose(graph, sitting.run, silence)
  return run ? { ...rest, run, waited: { ...sitting.waited, [turnOf(sitting)]: whole } } : sitting
}

/** Goes on from a stop, with what was said there. */
export function answer(sitting: Sitting, stop: Stop, said: string): Sitting {
  return { ...sitting, asked: { ...sitting.asked, [nameOf(stop)]: said } }
}

/** Own words at a turn; without any there are none. */
export function write(sitting: Sitting, turn: string, text: string): Sitting {
  const { [turn]: _, ...others } = sitting.words
  return { ...sitting, words: text.trim() === '' ? others : { ...others, [turn]: text } }
}

/** The number of the turn that is being taken, from 0, as a key. */
export const turnOf = ({ run }: Sitting): string => String(run.choices.length)

/** Marks a line that touches, or takes the mark away. */
export function mark(sitting: Sitting, line: string): Sitting {
  const { marks } = sitting
  return { ...sitting, marks: marks.includes(line) ? marks.filter((one) => one !== line) : [...marks, line] }
}

/** One step back: out of the debrief to the last turn, out of a silence to its choices, to the last stop, or a turn. */
export function oneBack(graph: Graph, sitting: Sitting): Sitting {
  if (sitting.silence !== undefined) return { ...sitting, silence: undefined }
  if (sitting.debrief) return { ...sitting, run: back(sitting.run), debrief: false }
  const passed = lastPassed(graph, sitting.run, sitting.asked)
  if (!passed) return { ...sitting, run: back(sitting.run) }
  const { [nameOf(passed)]: _, ...asked } = sitting.asked
  return { ...sitting, asked }
}

/** Whether there is a step to take back. */
export function canGoBack(graph: Graph, { run, asked, silence, debrief }: Sitting): boolean {
  return debrief || silence !== undefined || run.choices.length > 0 || lastPassed(graph, run, asked) !== undefined
}

/** Back to a turn (from 0) of a run that is over, to try another branch. The run stays, to be laid beside the next. */
export function backTo(sitting: Sitting, turn: number): Sitting {
  const { run, words } = sitting
  const earlier = Object.entries(words).filter(([at]) => Number(at) < turn)
  return {
    ...sitting,
    run: { beats: run.beats.slice(0, turn + 1), choices: run.choices.slice(0, turn) },
    words: Object.fromEntries(earlier),
    debrief: false,
    earlier: run,
  }
}
