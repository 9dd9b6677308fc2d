import { longest } from './assignment.ts'
import { plainLine } from './plain.ts'

/**
 * What a learner may send to the leader: which parts are done and which are not, on which day, and perhaps a question to
 * the group. It holds no answer and no name.
 */
export type ReadyCard = {
  readonly group: string
  readonly done: readonly string[]
  readonly skipped: readonly string[]
  /** The day on which the card was made, as `2026-10-03`. */
  readonly on: string
  readonly question: string
  /** Four signs drawn by lot, so that the same card sent twice counts once and two alike count twice. */
  readonly mark: string
}

/** The words of a card in each language: a leader’s page reads those of all. */
export type CardWords = { readonly ready: string; readonly not: string; readonly question: string }

/** At most so many characters, as a reader counts them. */
export const longestQuestion = 200

const between = ' · '

/** The signs of a mark: none that is taken for another. */
export const marks = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A card as one line of plain text. */
export function writeCard({ group, done, skipped, on, question, mark }: ReadyCard, words: CardWords): string {
  const parts = [...done, ...skipped.map((id) => `${words.not} ${id}`)].join(', ')
  const said = plainLine(question, longestQuestion)
  // The sign that divides the fields may stand in none of them; a question ends the card, so it may hold it.
  const name = plainLine(group, longest.group).replaceAll('·', '-')
  const fields = [words.ready, name, parts, `${on} #${mark}`, said && `${words.question}: ${said}`]
  return fields.filter(Boolean).join(between)
}
