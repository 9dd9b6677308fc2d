import { longest } from '../assignment.ts'
import { type CardWords, longestQuestion, type ReadyCard } from '../card.ts'
import { plainLine } from '../plain.ts'
import { restOfLine } from './broken-lines.ts'

/** At most so much of a text is looked through: more than a group writes in years. */
export const longestText = 4_000_000

/** Signs that programs put into a text and nobody sees. Those that join the parts of one letter stay. */
const unseen = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g

/**
 * Reads all cards in a text, whatever stands around them: names, times, marks of quotation, broken lines. A card begins
 * with its first word and ends with its question, or else with its signs. One that was sent twice is there twice.
 */
export function readCards(text: string, languages: readonly CardWords[]): ReadyCard[] {
  // Mail programs quote with >, and break lines where they like.
  const flat = text
    .slice(0, longestText)
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^[>| \t]+/gm, '')
  return languages.flatMap((words) => cardsIn(flat, inOneForm(words)))
}

const inOneForm = ({ ready, not, question }: CardWords): CardWords => ({
  ready: ready.normalize('NFC'),
  not: not.normalize('NFC'),
  question: question.normalize('NFC'),
})

function cardsIn(flat: string, words: CardWords): ReadyCard[] {
  const begin = new RegExp(`(?<![\\p{L}\\p{N}])(?=${escapeFor(words.ready)}\\s*·)`, 'u')
  return flat
    .split(begin)
    .filter((piece) => piece.startsWith(words.ready))
    .flatMap((piece) => cardIn(piece, words) ?? [])
}

/** The day and the four signs, at the beginning of their field. */
const signed = /^\s*(?<on>\d{4}-\d{2}-\d{2})\s+#(?<mark>[a-z0-9]{4})(?![\p{L}\p{N}])/u

/** A card has three fields, or with the name of a group four; a question after them may hold whatever it likes. */
function cardIn(piece: string, words: CardWords): ReadyCard | undefined {
  const fields = piece.split('·', 4)
  for (const at of [2, 3]) {
    const found = signed.exec(fields[at] ?? '')
    const parts = found && partsIn(fields[at - 1] ?? '', words)
    if (!parts) continue
    const { on = '', mark = '' } = found.groups ?? {}
    const begin = fields.slice(0, at).join('·').length + 1
    return {
      ...{ on, mark, ...parts },
      group: at === 3 ? plainLine(fields[1] ?? '', longest.group) : '',
      question: questionIn(piece, begin + found[0].length, words),
    }
  }
  return undefined
}

const id = /^[a-z][a-z0-9-]*(?:[/~][a-z0-9-]+)*$/

/** The parts that are done and those that are not; nothing if one of them is no id. */
function partsIn(field: string, { not }: CardWords): Pick<ReadyCard, 'done' | 'skipped'> | undefined {
  // A line may also have been broken after the hyphen of an id.
  const list = field
    .replace(/(?<=[-/~])\s+/g, '')
    .split(',')
    .map((part) => part.replace(/\s+/g, ' ').trim())
  const [done, skipped] = [new Set<string>(), new Set<string>()]
  for (const part of list) {
    const isSkipped = part.startsWith(`${not} `)
    const name = isSkipped ? part.slice(not.length + 1) : part
    if (!id.test(name)) return undefined
    ;(isSkipped ? skipped : done).add(name)
  }
  return { done: [...done], skipped: [...skipped].filter((name) => !done.has(name)) }
}

/** The question after the signs, which end at `from`: the rest of its line, and of lines that a mail program made of it. */
function questionIn(piece: string, from: number, { question }: CardWords): string {
  const label = new RegExp(`\\s*·\\s*${escapeFor(question)}\\s*:`, 'uy')
  label.lastIndex = from
  return label.test(piece) ? plainLine(restOfLine(piece, label.lastIndex), longestQuestion) : ''
}

const escapeFor = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
