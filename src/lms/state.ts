import type { AnsweredOn, Facts, Mark } from './facts.ts'
import { noFacts } from './facts.ts'
import { readNumber, tagOf, written } from './key.ts'

/**
 * What a platform keeps for us as a text (its “suspend data”). Facts stand in it under keys (key.ts), not ids, so no
 * list of ids is needed to read it, and what an older or newer edition has put there goes through unharmed.
 *
 *     1.<learner>.<first day>.<read>.<answered>.<played>.<results>.<check>
 *
 * The version alone says how to read the rest. Every room is a row of entries: a key of three digits, and
 * read, played: edition 2, day 2 · answered: mark, day 2, mark, day 2 · results: per cent 2, day 2.
 * Days count from the first day of all. A mark is one digit for up to nine things, else three.
 */
const version = '1'

/** The most characters that we ask a platform to keep; SCORM 1.2 lets go of everything above 4,096. */
export const mostCharacters = 3500

/** What a kept text turned out to be. Only `facts` come from this learner, whole. */
export type ReadState = { readonly kind: 'facts' | 'nothing' | 'damaged' | 'future' | 'other'; readonly facts: Facts }

// The numbers from 0 of 0 to 9 of 9, row by row; above them the one for no mark, and the one before a long form.
const small = 9
const unmarked = 55
const long = 56

/** The greatest of what is counted in each place. */
export const most = { edition: 4095, days: 4095, things: 63, percent: 100 } as const

/**
 * Writes facts that stand under keys.
 * @param learner a tag of the learner, so that nobody is given what another has done
 */
export function writeState(facts: Facts, learner: string): string {
  const text = writeWhole(facts, learner)
  if (text.length <= mostCharacters) return text
  // Not reached by this course (a test says so). What was answered longest ago goes first; results and units stay.
  const answers = Object.entries(facts.answered).sort(([, a], [, b]) => b[3] - a[3])
  const over = text.length - mostCharacters
  const fewer = answers.slice(0, Math.max(0, answers.length - Math.ceil(over / 9)))
  if (answers.length === 0) return writeWhole(noFacts, learner)
  return writeState({ ...facts, answered: Object.fromEntries(fewer) }, learner)
}

function writeWhole({ read, answered, played, results }: Facts, learner: string): string {
  const days = [
    ...[...Object.values(read), ...Object.values(played), ...Object.values(results)].map(([, day]) => day),
    ...Object.values(answered).map((one) => one[1]),
  ]
  const first = days.reduce((least, day) => Math.min(least, day), days[0] ?? 0)
  const day = (one: number) => written(Math.min(one - first, most.days), 2)
  const room = <T>(entries: Readonly<Record<string, T>>, entry: (value: T) => string) =>
    Object.entries(entries)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => key + entry(value))
      .join('')
  const pair = ([n, on]: readonly [number, number]) => written(Math.min(n, most.edition), 2) + day(on)
  const answer = ([one, oneDay, two, twoDay]: AnsweredOn) =>
    writeMark(one) + day(oneDay) + writeMark(two) + day(Math.max(oneDay, twoDay))
  const rooms = [room(read, pair), room(answered, answer), room(played, pair), room(results, pair)]
  const text = [version, learner, written(first, 3), ...rooms].join('.')
  return `${text}.${tagOf(text)}`
}

function writeMark(mark: Mark): string {
  if (!mark) return written(unmarked, 1)
  const total = Math.min(mark[1], most.things)
  const fitting = Math.min(mark[0], total)
  if (total <= small) return written((total * (total + 1)) / 2 + fitting, 1)
  return written(long, 1) + written(fitting, 1) + written(total, 1)
}

/**
 * Reads a kept text, which may be anything: cut, changed, another learner’s, of another edition.
 * @param learner the tag of the learner who is here now; without one anybody’s is read
 */
export function readState(text: string, learner?: string): ReadState {
  const none = (kind: ReadState['kind']): ReadState => ({ kind, facts: noFacts })
  if (text.trim() === '') return none('nothing')
  const [form, who, first = '', ...rooms] = text.split('.')
  if (form !== version) return none(/^[1-9]\d?$/.test(form ?? '') ? 'future' : 'damaged')
  const check = rooms.pop()
  const from = readNumber(first)
  const isWhole = check !== undefined && tagOf(text.slice(0, -check.length - 1)) === check
  if (!isWhole || rooms.length !== 4 || from === undefined || first.length !== 3) return none('damaged')
  if (learner !== undefined && who !== learner) return none('other')
  const day = (n: number) => from + n
  const pairs = (room = '') => readRoom(room, (take) => [take(2), day(take(2))] as const)
  const read = pairs(rooms[0])
  const answered = readRoom(rooms[1] ?? '', (take): AnsweredOn => {
    const [one, oneDay] = [readMark(take), day(take(2))]
    return [one, oneDay, readMark(take), day(take(2))]
  })
  const [played, results] = [pairs(rooms[2]), pairs(rooms[3])]
  if (!read || !answered || !played || !results) return none('damaged')
  return { kind: 'facts', facts: { read, answered, played, results } }
}

type Take = (length: number) => number

function readMark(take: Take): Mark {
  const code = take(1)
  if (code === unmarked) return null
  if (code === long) return [take(1), take(1)]
  const total = Math.floor((Math.sqrt(8 * code + 1) - 1) / 2)
  return [code - (total * (total + 1)) / 2, total]
}

/** The entries of a room; undefined if they are not whole. */
function readRoom<T>(room: string, entry: (take: Take) => T): Record<string, T> | undefined {
  const entries: [string, T][] = []
  let at = 0
  let whole = true
  const take: Take = (length) => {
    const n = room.length < at + length ? undefined : readNumber(room.slice(at, at + length))
    at += length
    whole &&= n !== undefined
    return n ?? 0
  }
  while (whole && at < room.length) {
    const key = room.slice(at, at + 3)
    at += 3
    entries.push([key, entry(take)])
  }
  return whole ? Object.fromEntries(entries) : undefined
}
