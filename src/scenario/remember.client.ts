import { kept, record } from '#progress/store.client.ts'
import { endingOf, type Run } from './play.ts'
import type { Staging } from './staging.ts'

/** The choices of a run that was left open; nothing if there is none. */
export function openRun(scenario: string, chair: string): readonly string[] {
  return kept().progress.runs[`${scenario}/${chair}`]?.choices ?? []
}

/** Keeps a run on the device while it is open. When it has ended, only its ending stays. */
export function remember({ graph, edition }: Staging, run: Run): void {
  const { scenario, chair } = graph
  const ending = endingOf(graph, run)
  const common = { scenario, chair, edition, at: Date.now() }
  if (ending === undefined) void record({ type: 'stepped', choices: run.choices, ...common })
  else void record({ type: 'played', ending, ...common })
}
