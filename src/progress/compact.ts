import { type Entry, entriesOf, roomsOf } from './entries.ts'
import type { Confidence, Grade } from './event.ts'
import { type KnownIds, numberOf, saidBy } from './known-ids.ts'
import { checkLength, checkOf, readNumbers, writeNumbers } from './numbers.ts'
import type { Progress } from './progress.ts'
import { currentVersion } from './versions.ts'

// The places in these lists are written into links. Something new goes to the end.
const kinds = ['read', 'answered', 'first', 'latest', 'played', 'run', 'review', 'rest', 'wrote'] as const
const confidences: readonly (Confidence | undefined)[] = [undefined, 'guess', 'fairly', 'sure']
const grades: readonly Grade[] = ['again', 'hard', 'good', 'easy']

/** What a compact text turned out to be: what an exported file would say, still to be looked through, or no such thing. */
export type Opened =
  | { readonly kind: 'file'; readonly file: { readonly version: number; readonly progress: unknown } }
  | { readonly kind: 'damaged' | 'future' }

/**
 * A record as a short text: a check, then numbers, then line by line what no number says. The numbers are the form of
 * the record, how many rows of the list were known, how many entries there are, for all of them what they are, what
 * they hang on (as the way from one row to the next) and how much later they were done, and at last what was done.
 */
export function writeCompact(progress: Progress, ids: KnownIds): string {
  const entries = entriesOf(progress)
  const texts: string[] = []
  const spelled = (text: string): number => {
    texts.push(text)
    return 0
  }
  let [row, at] = [-1, 0]
  const places = entries.map(({ id }) => {
    const known = ids.at.get(id)
    if (known === undefined) return spelled(id)
    const steps = known - row - 1
    row = known
    return steps < 0 ? -2 * steps : 2 * steps + 1
  })
  const times = entries.map((one) => {
    const later = one.at - at
    at = one.at
    return later
  })
  const done = entries.flatMap((one) => numbersOf(one, ids.rows[ids.at.get(one.id) ?? -1], spelled))
  const what = entries.map(
    (one) => kinds.indexOf(one.kind) + kinds.length * ('mark' in one ? confidences.indexOf(one.confidence) : 0),
  )
  const numbers = [currentVersion, ids.rows.length, entries.length, ...what, ...places, ...times, ...done]
  const text = [writeNumbers(numbers), ...texts.map(escaped)].join('\n')
  return checkOf(text) + text
}

function numbersOf(one: Entry, row: readonly string[] | undefined, spelled: (text: string) => number): number[] {
  const say = (said: string): number => numberOf(said, row) || spelled(said)
  const list = (all: readonly string[]): number[] => [all.length, ...all.map(say)]
  switch (one.kind) {
    case 'read':
    case 'played':
      return [one.edition]
    case 'run': {
      const some = (all: readonly string[] | undefined) => (all ? [1, ...list(all)] : [0])
      // In this order: what is spelled out is told by it.
      return [
        one.edition,
        ...list(one.choices),
        ...some(one.asked && Object.entries(one.asked).flat()),
        ...some(one.marks),
      ]
    }
    case 'review':
      return [grades.indexOf(one.grade)]
    case 'rest':
      return one.until === null ? [0] : [1, one.until]
    case 'wrote':
      spelled(one.text)
      return []
    default: {
      const { mark, response } = one
      const marked = mark ? [mark.total + 1, mark.fitting] : [0]
      return [
        ...marked,
        ...(typeof response === 'string' ? [0, say(response)] : [response.length + 1, ...response.map(say)]),
      ]
    }
  }
}

/** Reads a compact text, which may be anything. */
export function readCompact(text: string, ids: KnownIds): Opened {
  const [head = '', ...lines] = text.slice(checkLength).split('\n')
  const numbers = readNumbers(head)
  if (!numbers || checkOf(text.slice(checkLength)) !== text.slice(0, checkLength)) return { kind: 'damaged' }
  const [version = 0, rows = 0, count = 0] = numbers
  if (version > currentVersion || rows > ids.rows.length) return { kind: 'future' }
  // Whoever says that there are more than there can be is not believed.
  if (count * 3 + 3 > numbers.length) return { kind: 'damaged' }
  const part = (n: number) => numbers.slice(3 + count * n, 3 + count * (n + 1))
  const [what, places, times] = [part(0), part(1), part(2)]
  const rest = { numbers: numbers.slice(3 + count * 3).values(), texts: lines.map(unescaped).values() }
  let [row, at] = [-1, 0]
  const placed = what.map((number, i) => {
    const place = places[i] ?? 0
    at += times[i] ?? 0
    if (place > 0) row += 1 + (place % 2 === 0 ? -place / 2 : (place - 1) / 2)
    const known = place > 0 ? ids.rows[row] : undefined
    return { number, at, known, id: place > 0 ? known?.[0] : rest.texts.next().value }
  })
  const entries = placed.map(({ number, at, known, id }) => ({ ...entryBy(number, known, rest), id, at }) as Entry)
  const isWhole = rest.numbers.next().done && rest.texts.next().done && placed.every(({ id }) => id !== undefined)
  return isWhole ? { kind: 'file', file: { version, progress: roomsOf(entries) } } : { kind: 'damaged' }
}

type Rest = { readonly numbers: Iterator<number, undefined>; readonly texts: Iterator<string, undefined> }

/** What an entry says, as far as it says anything; whoever reads the file looks whether it does. */
function entryBy(number: number, row: readonly string[] | undefined, { numbers, texts }: Rest): object {
  const next = (): number => numbers.next().value ?? Number.NaN
  const said = (): string | undefined => {
    const one = next()
    return one === 0 ? texts.next().value : saidBy(one, row)
  }
  const list = (length: number): unknown[] => {
    const all: unknown[] = []
    for (let i = 0; i < length; i += 1) {
      all.push(said())
      // A length that was made up ends where nothing is said any more.
      if (all[i] === undefined) break
    }
    return all
  }
  const kind = kinds[number % kinds.length]
  switch (kind) {
    case 'read':
    case 'played':
      return { kind, edition: next() }
    case 'run': {
      const [edition, choices] = [next(), list(next())]
      const asked = next() === 1 && list(next())
      const marks = next() === 1 && list(next())
      return { kind, edition, choices, ...(asked && { asked: pairs(asked) }), ...(marks && { marks }) }
    }
    case 'review':
      return { kind, grade: grades[next()] }
    case 'rest':
      return { kind, until: next() === 0 ? null : next() }
    case 'wrote':
      return { kind, text: texts.next().value }
    default: {
      const total = next()
      const mark = total === 0 ? null : { fitting: next(), total: total - 1 }
      const shape = next()
      const confidence = confidences[Math.floor(number / kinds.length)]
      return { kind, response: shape === 0 ? said() : list(shape - 1), mark, ...(confidence && { confidence }) }
    }
  }
}

const pairs = (all: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(all.flatMap((one, i) => (i % 2 === 0 ? [[one, all[i + 1]]] : [])))

// A text is one line, and has no half of a character, which UTF-8 cannot say.
const escaped = (text: string): string =>
  text.replace(/[\\\n\p{Cs}]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
const unescaped = (line: string): string =>
  line.replace(/\\([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
