import type { ReactNode } from 'react'
import type { Kind } from './question.ts'
import type { QuizStrings } from './words.ts'

/** What the form of a kind gets and gives. `response` is where a second try starts from. */
export type FormProps<Question, Response> = {
  readonly question: Question
  readonly strings: QuizStrings
  readonly response: Response | undefined
  /** What was answered on an earlier visit; it gives way to anything chosen on this one. */
  readonly stored: Response | undefined
  /** Words of one's own: what was written before, and where they go. They stay on the device. */
  readonly written: string
  readonly onWrite: (text: string) => void
  readonly onChange: (response: Response) => void
  /** Says a short sentence to somebody who cannot see what has moved. */
  readonly onSay: (text: string) => void
}

/** What stands after Check, and among the answers: there without a response, and with nothing to press. */
export type ResultProps<Question, Response> = {
  readonly question: Question
  readonly strings: QuizStrings
  readonly response?: Response | undefined
  readonly written?: string
  /** Asks the same with other parts, such as another round of cards. */
  readonly onAsk?: ((question: Question) => void) | undefined
  /** Adds to the response after Check, where a kind has something to add. */
  readonly onChange?: ((response: Response) => void) | undefined
  /** Says a short sentence, such as that something could not be fetched. */
  readonly onSay?: ((text: string) => void) | undefined
}

/** What is fetched when a question of a kind is used: its model, its form and its result. */
export type View<Question, Response> = {
  readonly kind: Kind<Question, Response>
  /** Fetches what the page does not carry. */
  readonly whole?: (question: Question) => Promise<Question>
  readonly Form: (props: FormProps<Question, Response>) => ReactNode
  readonly Result: (props: ResultProps<Question, Response>) => ReactNode
}
