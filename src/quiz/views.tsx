import type { ReactNode } from 'react'
import type { KindName, Question, ResponseOf } from './kinds.ts'
import { MultipleForm } from './questions/multiple/Multiple.tsx'
import { OrderingForm } from './questions/ordering/Ordering.tsx'
import { SingleForm } from './questions/single/Single.tsx'
import type { QuizStrings } from './words.ts'

/** What the form of a kind gets and gives. `response` is where a second try starts from. */
export type FormProps<K extends KindName> = {
  readonly question: Extract<Question, { kind: K }>
  readonly strings: QuizStrings
  readonly response: ResponseOf[K] | undefined
  /** What was answered on an earlier visit; it gives way to anything chosen on this one. */
  readonly stored: ResponseOf[K] | undefined
  readonly onChange: (response: ResponseOf[K]) => void
  /** Says a short sentence to somebody who cannot see what has moved. */
  readonly onSay: (text: string) => void
}

/** The list of forms: a kind that nobody can draw does not compile. */
export const views = {
  single: SingleForm,
  multiple: MultipleForm,
  ordering: OrderingForm,
} satisfies { [K in KindName]: (props: FormProps<K>) => ReactNode }
