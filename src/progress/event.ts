/** What was chosen: an option id, or several. */
export type Response = string | readonly string[]

/** How sure a learner said to be before the answer was checked. */
export type Confidence = 'guess' | 'fairly' | 'sure'

/** How well a fact came back on a return visit. */
export type Grade = 'again' | 'hard' | 'good' | 'easy'

/**
 * The vocabulary of what a learner does. Small on purpose: everything downstream listens to it.
 * Events carry ids, never positions; `at` is in milliseconds since 1970.
 */
export type ProgressEvent =
  | { readonly type: 'read'; readonly lesson: string; readonly edition: number; readonly at: number }
  | {
      readonly type: 'answered'
      readonly question: string
      readonly response: Response
      readonly mark: { readonly fitting: number; readonly total: number } | null
      readonly confidence?: Confidence | undefined
      readonly at: number
    }
  | { readonly type: 'reviewed'; readonly question: string; readonly grade: Grade; readonly at: number }
  /** A question is not to come back before `until` (null: not at all; a time that is past: again as ever). */
  | { readonly type: 'rested'; readonly question: string; readonly until: number | null; readonly at: number }
  /** Own words, which nobody marks. An empty text takes away what was there. */
  | { readonly type: 'wrote'; readonly question: string; readonly text: string; readonly at: number }
  | {
      readonly type: 'stepped'
      readonly scenario: string
      readonly chair: string
      readonly choices: readonly string[]
      /** What was answered at lines of the story, by their ids, and the lines that were marked. */
      readonly asked?: Readonly<Record<string, string>>
      readonly marks?: readonly string[]
      readonly edition: number
      readonly at: number
    }
  | {
      readonly type: 'played'
      readonly scenario: string
      readonly chair: string
      readonly ending: string
      readonly edition: number
      readonly at: number
    }
