/** What was chosen: an option id, or several. */
export type Response = string | readonly string[]

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
      readonly at: number
    }
  | {
      readonly type: 'stepped'
      readonly scenario: string
      readonly chair: string
      readonly choices: readonly string[]
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
