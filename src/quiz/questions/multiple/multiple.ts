import type { Mark, QuestionBase, ScoredKind } from '../../question.ts'

/** Multiple response: each option is a small decision of its own. */
export type MultipleQuestion = QuestionBase & {
  readonly kind: 'multiple'
  readonly options: readonly { id: string; text: string; correct: boolean; rationale: string }[]
}

/** The ids of the chosen options, in any order. */
export type MultipleResponse = readonly string[]

export const multiple = {
  scored: true,
  shape: 'many',
  isComplete: (question, response) => question.options.some(({ id }) => response.includes(id)),
  /** An option fits if it was chosen and belongs, or was left and does not belong. */
  mark: (question, response): Mark => ({
    fitting: question.options.filter(({ id, correct }) => response.includes(id) === correct).length,
    total: question.options.length,
  }),
  reasons: (question, response) =>
    question.options.map(({ id, text, rationale, correct }) => ({
      ...{ id, text, rationale, key: correct },
      ...(response && { chosen: response.includes(id) }),
    })),
} satisfies ScoredKind<MultipleQuestion, MultipleResponse>
