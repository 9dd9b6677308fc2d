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

/** Whether a response is one id (or none yet) or a list. */
type Shape = 'one' | 'many'

/** What somebody answers: an id, several, or nothing yet. */
export type Response = string | readonly string[] | undefined

/** What a kind with a right answer owes the rest of the site. */
export type ScoredKind<Question, Response> = {
  readonly scored: true
  readonly shape: Shape
  /** Whether there is enough to check: something chosen, everything placed. */
  isComplete(question: Question, response: Response): boolean
  mark(question: Question, response: Response): Mark
  /** Every option with its reason, in the order of the answer; with a response, also what was chosen. */
  reasons(question: Question, response?: Response): Reason[]
}

/** One part of a question beside what was done with it, as it stands among the answers or after Check. */
export type OpenReason = {
  readonly id: string
  readonly text: string
  readonly rationale: string
  /** Whether the reader chose it. Absent before an answer. */
  readonly chosen?: boolean
  /** What it is, where that has a name: the class of a card or of a sample. */
  readonly is?: string
  /** How many of a panel chose it. */
  readonly votes?: number
}

/** The same where there is a right answer. */
export type Reason = OpenReason & {
  /** Whether it is (part of) the answer. In an ordering, a matching and a sorting `chosen` says whether it is where it belongs. */
  readonly key: boolean
  /** In an ordering: the place (from 1) into which the reader put it. */
  readonly place?: number
  /** What the reader chose for it: another match, another class. */
  readonly instead?: string
}

/**
 * What a kind of judgement or feeling owes. It has no `mark`: the type system refuses one, and the
 * schemas of such kinds refuse `correct` in the content.
 */
export type OpenKind<Question, Response> = {
  readonly scored: false
  readonly shape: Shape
  isComplete(question: Question, response: Response): boolean
  reasons(question: Question, response?: Response): OpenReason[]
  readonly mark?: never
}

export type Kind<Question, Response> = ScoredKind<Question, Response> | OpenKind<Question, Response>

/** What is stored may come from an earlier edition, in which the question was of another kind, or be no response at all. */
export const fits = ({ shape }: { readonly shape: Shape }, response: unknown): boolean =>
  shape === 'one'
    ? response === undefined || typeof response === 'string'
    : Array.isArray(response) && response.every((one) => typeof one === 'string')

/** Whether a question has a right answer and is marked. A guess never is. */
export const isMarked = (kind: { readonly scored: boolean }, { guess }: Pick<QuestionBase, 'guess'>): boolean =>
  kind.scored && !guess

/** Whether a response is enough to be checked. */
export const isComplete = <Question>(kind: Kind<Question, Response>, question: Question, response: Response): boolean =>
  fits(kind, response) && kind.isComplete(question, response)

/** The mark of a response, or null where there is nothing to mark: a guess, a judgement, a feeling. */
export function markOf<Question extends Pick<QuestionBase, 'guess'>>(
  kind: Kind<Question, Response>,
  question: Question,
  response: Response,
): Mark | null {
  return kind.scored && isMarked(kind, question) && fits(kind, response) ? kind.mark(question, response) : null
}

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
