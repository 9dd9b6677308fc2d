import type { Fn } from '#contribution/contribution.ts'
import type { OpenKind, QuestionBase } from '../../question.ts'

/** Own words: first the reader’s, if they like, then how others might put it. */
export type OwnWordsQuestion = QuestionBase & {
  readonly kind: 'own-words'
  /** Samples, each with the class of contribution that it is. */
  readonly options: readonly { id: string; text: string; fn: Fn; rationale: string }[]
}

/**
 * The class by which readers call their own words, or an empty text. What they wrote is no response:
 * it is kept apart, and only on the device.
 */
export type OwnWordsResponse = string | undefined

export const ownWords = {
  scored: false,
  shape: 'one',
  // The samples are never locked.
  isComplete: () => true,
  /** What a sample is has its name in the words of the interface. */
  reasons: ({ options }) => options.map(({ id, text, fn, rationale }) => ({ id, text, rationale, is: fn })),
} satisfies OpenKind<OwnWordsQuestion, OwnWordsResponse>
