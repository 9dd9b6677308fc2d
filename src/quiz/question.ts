/** What every question has, whatever its kind. */
export type QuestionBase = {
  readonly id: string
  /** A lead-in; paragraphs before it (separated by an empty line) set the scene. */
  readonly stem: string
  /** Answered by the lesson a little later; never counted. */
  readonly guess?: boolean | undefined
}

/** How much of a response fits: `fitting` of `total` parts. All parts fitting is a right answer. */
export type Mark = { readonly fitting: number; readonly total: number }

/** What a kind with a right answer owes the rest of the site. */
export type ScoredKind<Question, Response> = {
  readonly scored: true
  /** Whether there is enough to check: something chosen, everything placed. */
  isComplete(question: Question, response: Response): boolean
  mark(question: Question, response: Response): Mark
  /** Every option with its reason, in the order of the answer; with a response, also what was chosen. */
  reasons(question: Question, response?: Response): Reason[]
}

/** One option after it has been checked, or as it stands among the answers: what it is and why. */
export type Reason = {
  readonly id: string
  readonly text: string
  readonly rationale: string
  /** Whether it is (part of) the answer. */
  readonly key: boolean
  /** Whether the reader chose it; in an ordering, put it where it belongs. Absent before an answer. */
  readonly chosen?: boolean
  /** In an ordering: the place (from 1) into which the reader put it. */
  readonly place?: number
}

/**
 * What a kind of judgement or feeling owes. It has no `mark`: the type system refuses one, and the
 * schema of such a kind (`openOptionSchema`) refuses `correct` in the content.
 */
export type OpenKind<Question, Response> = {
  readonly scored: false
  isComplete(question: Question, response: Response): boolean
  readonly mark?: never
}

export type Kind<Question, Response> = ScoredKind<Question, Response> | OpenKind<Question, Response>

/** In words: does the whole response fit, a part of it, or nothing? */
export function verdict({ fitting, total }: Mark): 'right' | 'partly' | 'wrong' {
  if (fitting === total) return 'right'
  return fitting > 0 ? 'partly' : 'wrong'
}

/** A stem as the paragraphs that set the scene and the lead-in that asks. */
export function stemParts(stem: string): { scene: string[]; leadIn: string } {
  const paragraphs = stem
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
    .filter((paragraph) => paragraph !== '')
  return { scene: paragraphs.slice(0, -1), leadIn: paragraphs.at(-1) ?? '' }
}
