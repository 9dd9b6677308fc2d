import { kept, record } from '#progress/store.client.ts'
import { endingOf } from './play.ts'
import type { Open, Sitting } from './sitting.ts'
import type { Staging } from './staging.ts'

/** A run that was left open, as it is kept. */
export type OpenRun = Omit<Open, 'run'> & { readonly choices: readonly string[] }

/** Under which name own words are kept: those of a turn, and without one what somebody took along. */
const nameOf = (scenario: string, chair: string, turn?: string) =>
  turn === undefined ? `${scenario}/${chair}` : `${scenario}/${chair}/${turn}`

/** The run that was left open; undefined if there is none. */
export function openRun(scenario: string, chair: string): OpenRun | undefined {
  const { runs, written } = kept().progress
  const { choices = [], asked = {}, marks = [] } = runs[nameOf(scenario, chair)] ?? {}
  if (choices.length + Object.keys(asked).length === 0) return undefined
  const words = [...choices, ''].flatMap((_, turn) => {
    const text = written[nameOf(scenario, chair, String(turn))]?.text
    return text ? [[String(turn), text]] : []
  })
  return { choices, asked, marks, words: Object.fromEntries(words) }
}

/** What somebody took along the last time; empty if nothing. */
export function takenAlong(scenario: string, chair: string): string {
  return kept().progress.written[nameOf(scenario, chair)]?.text ?? ''
}

/** Keeps one thing to take along. Empty, it is taken away. */
export function takeAlong({ graph: { scenario, chair } }: Staging, text: string): void {
  void record({ type: 'wrote', question: nameOf(scenario, chair), text, at: Date.now() })
}

/** Keeps a run on the device while it is open. When it has ended, only its ending stays, and no word. */
export function remember({ graph, edition }: Staging, before: Sitting, after: Sitting): void {
  const { run, asked, marks, words } = after
  const { scenario, chair } = graph
  const ending = endingOf(graph, run)
  const common = { scenario, chair, edition, at: Date.now() }
  if (run !== before.run || asked !== before.asked || marks !== before.marks)
    if (ending === undefined) void record({ type: 'stepped', choices: run.choices, asked, marks, ...common })
    else if (run !== before.run) void record({ type: 'played', ending, ...common })
  const kept = ending === undefined ? words : {}
  const was = endingOf(graph, before.run) === undefined ? before.words : {}
  for (const turn of new Set([...Object.keys(was), ...Object.keys(kept)]))
    if (was[turn] !== kept[turn])
      void record({ type: 'wrote', question: nameOf(scenario, chair, turn), text: kept[turn] ?? '', at: common.at })
}
