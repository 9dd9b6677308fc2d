import type { Mark, QuestionBase, ScoredKind } from '../../question.ts'

/** Single best answer. */
export type SingleQuestion = QuestionBase & {
  readonly kind: 'single'
  readonly options: readonly { id: string; text: string; correct: boolean; rationale: string }[]
}

/** The id of the chosen option; none chosen yet is `undefined`. */
export type SingleResponse = string | undefined

export const single = {
  scored: true,
  shape: 'one',
  isComplete: (question, response) => question.options.some(({ id }) => id === response),
  mark: (question, response): Mark => ({
    fitting: question.options.some(({ id, correct }) => correct && id === response) ? 1 : 0,
    total: 1,
  }),
  reasons: (question, response) =>
    question.options.map(({ id, text, rationale, correct }) => ({
      ...{ id, text, rationale, key: correct },
      ...(response !== undefined && { chosen: id === response }),
    })),
} satisfies ScoredKind<SingleQuestion, SingleResponse>
