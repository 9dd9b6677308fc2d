import type { OpenKind, QuestionBase } from '../../question.ts'

/** Whose a feeling may be. The words for them belong to the interface: they are the same everywhere. */
export const bearers = ['mine', 'doctor', 'patient', 'group', 'cannot-tell'] as const

/** Whose feeling: any number of readings, and none of them wrong. */
export type WhoseFeelingQuestion = QuestionBase & {
  readonly kind: 'whose-feeling'
  /** What each reading would open. */
  readonly options: readonly { id: (typeof bearers)[number]; rationale: string }[]
}

/** The ids of the chosen readings, in any order. */
export type WhoseFeelingResponse = readonly string[]

export const whoseFeeling = {
  scored: false,
  shape: 'many',
  isComplete: ({ options }, response) => options.some(({ id }) => response.includes(id)),
  /** The text of a reading is left to the view: it is a word of the interface. */
  reasons: ({ options }, response) =>
    options.map(({ id, rationale }) => ({
      ...{ id, text: id, rationale },
      ...(response && { chosen: response.includes(id) }),
    })),
} satisfies OpenKind<WhoseFeelingQuestion, WhoseFeelingResponse>
