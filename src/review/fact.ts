import type { Question } from '#quiz/kinds.ts'

/** A question that has a right answer, as a return visit asks it: everything that does not depend on the learner. */
export type Fact = {
  readonly question: Question
  /** Paragraphs that set the scene, and the sentence that asks. */
  readonly scene: readonly string[]
  readonly leadIn: string
  /** The ground rule or task that it is about. */
  readonly about?: { readonly label: string; readonly title: string; readonly text: string } | undefined
  /** The language of the question, where it is not that of the page. */
  readonly lang?: string | undefined
  /** The lesson that teaches it. */
  readonly lesson: { readonly title: string; readonly href: string }
}
