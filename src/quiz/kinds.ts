import { fits, isMarked, type Kind, type OpenReason, type Reason, type Response } from './question.ts'
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

/** The model of a question’s kind. That it takes the questions of its kind is known by the list, not by the types. */
export const kindOf = ({ kind }: Question): Kind<Question, Response> =>
  kinds[kind] as unknown as Kind<Question, Response>

/** Every part with its reason; with a response, also what was chosen. */
export function reasonsOf(question: Question, response?: Response): (OpenReason | Reason)[] {
  const kind = kindOf(question)
  return kind.reasons(question, fits(kind, response) ? response : undefined)
}

/** Whether a question has a right answer and is marked, so that it can come back on a later day. */
export const isFact = (question: Question): boolean => isMarked(kinds[question.kind], question)
