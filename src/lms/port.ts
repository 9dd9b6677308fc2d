import type { Mode } from './protocol.ts'
import type { Standing } from './standing.ts'

/** One thing to be written, in the order in which it is given. */
export type Step =
  | { readonly do: 'state'; readonly text: string }
  | { readonly do: 'place'; readonly path: string }
  | { readonly do: 'status'; readonly standing: Standing }
  | { readonly do: 'score'; readonly points: number }
  | { readonly do: 'commit' }
  | { readonly do: 'finish'; readonly standing: Standing }

/** What a platform said when the connection was made. */
export type Connected = {
  readonly mode: Mode
  /** Whatever tells one learner from another; empty if it is not told. */
  readonly learner: string
  readonly place: string
  readonly state: string
  readonly standing: Standing
  /** From which share on it is a pass, if the platform says so. */
  readonly mastery: number | null
  /** The one unit that was launched, where a platform launches them one by one. */
  readonly unit?: string | undefined
}

/**
 * Why something was not written. `missing`: no platform answers · `refused`: it said no · `expired`: it no longer knows
 * who this is · `offline`: it cannot be reached · `learner`: somebody else is here now · `ended`: this launch is over
 */
export type Trouble = 'missing' | 'refused' | 'expired' | 'offline' | 'learner' | 'ended'

/** Whether everything was written; if not, why, and what the platform said. */
export type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly trouble: Trouble; readonly said?: string | undefined }

/** The port to a learning platform. There is one file for each standard, and none asks which one it is. */
export type Adapter = {
  connect(): Promise<Connected | Outcome>
  /** The text that the platform has now, which another window may have written; undefined if it cannot be asked. */
  state(): Promise<string | undefined>
  /**
   * Does the steps in their order, and stops at the first that fails.
   * @param leaving the page is going: everything has to be sent at once, and no answer will be seen
   */
  write(steps: readonly Step[], leaving: boolean): Promise<Outcome>
  /** Where the learner is to be sent at the end, if the platform has said so. */
  wayBack?(): string | undefined
}
