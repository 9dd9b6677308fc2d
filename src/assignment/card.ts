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

const id = /^[a-z][a-z0-9-]*(?:[/~][a-z0-9-]+)*$/

/**
 * Reads all cards in a text, whatever stands around them: names, times, marks of quotation, broken lines. A card begins
 * with its first word and ends with its question, or else with its mark. The same card is there once.
 */
export function readCards(text: string, languages: readonly CardWords[]): ReadyCard[] {
  const found = languages.flatMap((words) => cardsIn(text, words))
  return [...new Map(found.map((card) => [keyOf(card), card])).values()]
}

/** Cards forwarded by somebody who cut the question off are still the same card. */
const keyOf = ({ mark, on, done, skipped }: ReadyCard) => [mark, on, done, '/', skipped].join()

function cardsIn(text: string, words: CardWords): ReadyCard[] {
  // Mail programs quote with >, and break lines where they like.
  const flat = text.replace(/\r\n?/g, '\n').replace(/^[>\s|]+/gm, '')
  const begin = `${escapeFor(words.ready)}\\s*·`
  const pieces = flat.split(new RegExp(`(?<![\\p{L}\\p{N}])(?=${begin})`, 'u'))
  return pieces.filter((piece) => piece.startsWith(words.ready)).flatMap((piece) => cardIn(piece, words) ?? [])
}

function cardIn(piece: string, words: CardWords): ReadyCard | undefined {
  const found = /^(?<before>[^#]*?)(?<on>\d{4}-\d{2}-\d{2})\s+#(?<mark>[a-z0-9]{4})(?<after>[\s\S]*)$/u.exec(
    piece,
  )?.groups
  if (!found) return undefined
  const { before = '', on = '', mark = '', after = '' } = found
  const fields = before.split('·').map((field) => field.replace(/\s+/g, ' ').trim())
  const list = (fields.at(-2) ?? '').split(',').map((part) => part.trim())
  const not = `${words.not} `
  const skipped = list.filter((part) => part.startsWith(not)).map((part) => part.slice(not.length))
  const done = list.filter((part) => !part.startsWith(not))
  if (![...done, ...skipped].every((part) => id.test(part))) return undefined
  return {
    ...{ on, mark, done, skipped },
    group: fields.length > 3 ? plainLine(fields[1] ?? '', longest.group) : '',
    question: questionIn(after, words),
  }
}

/** The question is the rest of its line: a chat goes on beneath it. */
function questionIn(after: string, { question }: CardWords): string {
  const [, said = ''] = new RegExp(`^\\s*·\\s*${escapeFor(question)}\\s*:([^\\n]*)`, 'u').exec(after) ?? []
  return plainLine(said, longestQuestion)
}

const escapeFor = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
