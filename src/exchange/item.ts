/** What somebody reads: a paragraph, with a line above it that says what it is about. */
export type Said = { readonly head?: string; readonly text: string }

/** An option, line or sentence with its reason, which may be empty. */
export type Part = { readonly id: string; readonly text: string; readonly reason: string }

type Base = {
  /** Never changes: a question’s id, or `question/card`. */
  readonly id: string
  /** The question of the course that it comes from, or the role-play. */
  readonly question: string
  /** What it asks, short; of a card that is sorted, what stands on it. */
  readonly title: string
  /** What the question asks that it is a part of. */
  readonly asks?: string
  /** Paragraphs, the last of which asks, or shows what is asked about. */
  readonly stem: readonly string[]
  /** What everybody may read after answering. */
  readonly general: readonly Said[]
  /** How it differs from the question, in every format. */
  readonly changed?: string
}

/** One or several of some options; or, in `order`, of sentences in the order of a text. */
export type Choice = Base & {
  readonly form: 'choice'
  readonly many: boolean
  readonly inOrder?: true
  readonly options: readonly (Part & { readonly right: boolean })[]
}

/** Sentences to be marked in a text. */
export type Marking = Base & { readonly form: 'marking'; readonly options: readonly (Part & { right: boolean })[] }

/** Lines in the right order. */
export type Order = Base & { readonly form: 'order'; readonly lines: readonly Part[] }

/** Each part belongs to its own match. */
export type Match = Base & { readonly form: 'match'; readonly pairs: readonly (Part & { readonly match: string })[] }

/** A choice of which nothing is right. */
export type Survey = Base & { readonly form: 'survey'; readonly many: boolean; readonly options: readonly Part[] }

/** A text to be written; `grader` is for whoever reads it. */
export type Essay = Base & { readonly form: 'essay'; readonly grader: readonly string[] }

/** A question as platforms know questions: none of the forms belongs to one format. */
export type Item = Choice | Marking | Order | Match | Survey | Essay

/** What stands in one file: a module, or the whole course. */
export type Bank = {
  /** `course`, or the id of a module. */
  readonly id: string
  readonly title: string
  readonly lang: string
  readonly edition: number
  /** What an exported file says of itself before anything else. */
  readonly head: readonly string[]
  readonly modules: readonly { readonly id: string; readonly title: string; readonly items: readonly Item[] }[]
}

/** Whether there is a right answer, and so a mark. */
export const isMarked = ({ form }: Item): boolean => form !== 'survey' && form !== 'essay'

/** The name of an item in a list of questions: its id, which never changes, and what it asks. */
export const nameOf = ({ id, title }: Item): string => `${id}: ${title}`
