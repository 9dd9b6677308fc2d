import type { OpenKind, QuestionBase } from '../../question.ts'

/** Where the answers come from that the reader compares with: people who were asked, or the authors alone. */
export type Origin =
  | { readonly view: 'authors'; readonly panel?: undefined }
  | { readonly view?: undefined; readonly panel: { readonly n: number; readonly when: string; readonly who: string } }

/** Concordance: a judgement without a key. The reader compares with how others judged. */
export type ConcordanceQuestion = QuestionBase &
  Origin & {
    readonly kind: 'concordance'
    readonly options: readonly { id: string; text: string; rationale: string; votes?: number | undefined }[]
  }

/** The id of the option that comes closest. */
export type ConcordanceResponse = string | undefined

export const concordance = {
  scored: false,
  shape: 'one',
  isComplete: ({ options }, response) => options.some(({ id }) => id === response),
  reasons: ({ options }, response) =>
    options.map(({ id, text, rationale, votes }) => ({
      ...{ id, text, rationale },
      ...(votes !== undefined && { votes }),
      ...(response !== undefined && { chosen: id === response }),
    })),
} satisfies OpenKind<ConcordanceQuestion, ConcordanceResponse>
