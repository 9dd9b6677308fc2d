import type { Mark, Reason } from './question.ts'
import { type MultipleQuestion, type MultipleResponse, multiple } from './questions/multiple/multiple.ts'
import { type OrderingQuestion, type OrderingResponse, ordering } from './questions/ordering/ordering.ts'
import { type SingleQuestion, type SingleResponse, single } from './questions/single/single.ts'

/** The list of kinds: one line each, beside their schema (schema.ts) and their view (views.tsx). */
export const kinds = { single, multiple, ordering }

export type KindName = keyof typeof kinds

export type Question = SingleQuestion | MultipleQuestion | OrderingQuestion

/** Each kind's response. */
export type ResponseOf = {
  single: SingleResponse
  multiple: MultipleResponse
  ordering: OrderingResponse
}

type AnyKind = {
  scored: boolean
  isComplete(question: Question, response: unknown): boolean
  mark?(question: Question, response: unknown): Mark
  reasons(question: Question, response?: unknown): Reason[]
}

/** Whether a response is enough to be checked. */
export function isComplete(question: Question, response: ResponseOf[KindName]): boolean {
  return (kinds[question.kind] as AnyKind).isComplete(question, response)
}

/** The mark of a response, or null where there is nothing to mark: a guess, a judgement, a feeling. */
export function markOf(question: Question, response: ResponseOf[KindName]): Mark | null {
  if (question.guess) return null
  return (kinds[question.kind] as AnyKind).mark?.(question, response) ?? null
}

/** Every option with its reason; with a response, also what was chosen. */
export function reasonsOf(question: Question, response?: ResponseOf[KindName]): Reason[] {
  return (kinds[question.kind] as AnyKind).reasons(question, response)
}
