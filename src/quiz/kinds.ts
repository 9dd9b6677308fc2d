import { fits, type Mark, type OpenReason, type Reason, type Response } from './question.ts'
import { type CategoriseQuestion, categorise } from './questions/categorise/categorise.ts'
import { type ConcordanceQuestion, concordance } from './questions/concordance/concordance.ts'
import { type HotTextQuestion, hotText } from './questions/hot-text/hot-text.ts'
import { type MatchingQuestion, matching } from './questions/matching/matching.ts'
import { type MultipleQuestion, multiple } from './questions/multiple/multiple.ts'
import { type OrderingQuestion, ordering } from './questions/ordering/ordering.ts'
import { type OwnWordsQuestion, ownWords } from './questions/own-words/own-words.ts'
import { type ReflectionQuestion, reflection } from './questions/reflection/reflection.ts'
import { type SingleQuestion, single } from './questions/single/single.ts'
import { type WhoseFeelingQuestion, whoseFeeling } from './questions/whose-feeling/whose-feeling.ts'

/**
 * The list of kinds: one line each, beside their schema (schema.ts), their view (views.tsx) and the
 * script that fetches it (load.client.ts).
 */
export const kinds = {
  single,
  multiple,
  ordering,
  matching,
  categorise,
  'hot-text': hotText,
  concordance,
  'own-words': ownWords,
  'whose-feeling': whoseFeeling,
  reflection,
}

export type KindName = keyof typeof kinds

/** A question of any kind. */
export type Question =
  | SingleQuestion
  | MultipleQuestion
  | OrderingQuestion
  | MatchingQuestion
  | CategoriseQuestion
  | HotTextQuestion
  | ConcordanceQuestion
  | OwnWordsQuestion
  | WhoseFeelingQuestion
  | ReflectionQuestion

type AnyKind = Pick<(typeof kinds)[KindName], 'scored' | 'shape'> & {
  isComplete(question: Question, response: Response): boolean
  mark?(question: Question, response: Response): Mark
  reasons(question: Question, response?: Response): (OpenReason | Reason)[]
}

/** Whether a response is enough to be checked. */
export function isComplete(question: Question, response: Response): boolean {
  return fits(kinds[question.kind], response) && (kinds[question.kind] as AnyKind).isComplete(question, response)
}

/** The mark of a response, or null where there is nothing to mark: a guess, a judgement, a feeling. */
export function markOf(question: Question, response: Response): Mark | null {
  if (question.guess || !fits(kinds[question.kind], response)) return null
  return (kinds[question.kind] as AnyKind).mark?.(question, response) ?? null
}

/** Every part with its reason; with a response, also what was chosen. */
export function reasonsOf(question: Question, response?: Response): (OpenReason | Reason)[] {
  return (kinds[question.kind] as AnyKind).reasons(
    question,
    fits(kinds[question.kind], response) ? response : undefined,
  )
}

/** Whether a question has a right answer and is marked, so that it can come back on a later day. */
export const isFact = (question: Question): boolean => kinds[question.kind].scored && !question.guess
