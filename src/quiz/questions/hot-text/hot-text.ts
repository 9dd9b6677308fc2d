import type { Mark, QuestionBase, ScoredKind } from '../../question.ts'

/** Hot-text: a transcript in which some sentences are to be marked. */
export type HotTextQuestion = QuestionBase & {
  readonly kind: 'hot-text'
  readonly sentences: readonly {
    id: string
    who?: string | undefined
    text: string
    correct: boolean
    rationale: string
  }[]
}

/** The ids of the marked sentences, in any order. */
export type HotTextResponse = readonly string[]

export const hotText = {
  scored: true,
  shape: 'many',
  isComplete: ({ sentences }, response) => sentences.some(({ id }) => response.includes(id)),
  /** Each sentence is a small decision: it fits if it was marked and belongs, or was left and does not. */
  mark: ({ sentences }, response): Mark => ({
    fitting: sentences.filter(({ id, correct }) => response.includes(id) === correct).length,
    total: sentences.length,
  }),
  reasons: ({ sentences }, response) =>
    sentences.map(({ id, who, text, rationale, correct }) => ({
      ...{ id, text: who ? `${who}: ${text}` : text, rationale, key: correct },
      ...(response && { chosen: response.includes(id) }),
    })),
} satisfies ScoredKind<HotTextQuestion, HotTextResponse>
