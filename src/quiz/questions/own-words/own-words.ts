import type { Fn } from '#contribution/contribution.ts'
import type { OpenKind, QuestionBase } from '../../question.ts'

/** Own words: first the reader’s, if they like, then how others might put it. */
export type OwnWordsQuestion = QuestionBase & {
  readonly kind: 'own-words'
  /** Samples, each with the class of contribution that it is. */
  readonly options: readonly { id: string; text: string; fn: Fn; rationale: string }[]
  /** The names of all classes, in the language of the page; the build adds them. */
  readonly classes?: readonly { id: Fn; title: string }[] | undefined
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
  reasons: ({ options, classes }) =>
    options.map(({ id, text, fn, rationale }) => ({
      ...{ id, text, rationale, is: classes?.find((one) => one.id === fn)?.title ?? fn },
    })),
} satisfies OpenKind<OwnWordsQuestion, OwnWordsResponse>
