import { bothLists, merge } from './merge.ts'
import type { Answer, Done, Progress } from './progress.ts'
import { readForm, writeStored } from './versions.ts'

/** What every exported file says about itself, so that nothing else is taken for one. */
const product = 'take-a-chair'

/** Ids as content has them, several of them with / between. Anything else was never written by the course. */
const idPath = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/

/**
 * The text of an exported file: the record, and enough beside it to know it again.
 * @param unread texts that this edition could not read, by the name under which they are stored
 * @param withWritten whether the learner has asked for what they wrote in their own words. Nothing of it goes into
 *   a file otherwise, nor does an unread text that holds some.
 */
export function exportText(
  progress: Progress,
  unread: Readonly<Record<string, string>> = {},
  { withWritten = false } = {},
): string {
  const record = withWritten ? progress : { ...progress, written: {} }
  const stored = JSON.parse(writeStored(record)) as { version: number; progress: unknown }
  const aside = Object.entries(unread).filter(([, text]) => withWritten || !holdsWords(text))
  const beside = aside.length > 0 && { unread: Object.fromEntries(aside) }
  return `${JSON.stringify({ product, ...stored, ...beside }, null, 2)}\n`
}

/** Whether a stored text, whole or broken, holds something in the learner's own words. */
export const holdsWords = (text: string): boolean => /"written"\s*:\s*\{\s*"/.test(text)

/** What a file turned out to be. Only `progress` can be joined; nothing that was there is touched by the others. */
export type Imported = { kind: 'progress'; progress: Progress } | { kind: 'foreign' } | { kind: 'damaged' | 'future' }

/**
 * Reads a file that somebody has chosen. It may be anything.
 * @param now in milliseconds. A clock that was wrong may have put something later than that; it would stand
 *   above everything that is done until then, so it is taken as done now.
 */
export function readExport(text: string, now: number): Imported {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { kind: text.includes(product) ? 'damaged' : 'foreign' }
  }
  if (typeof file !== 'object' || file === null || !('product' in file) || file.product !== product)
    return { kind: 'foreign' }
  return readFile(file, now)
}

/** The same for what such a file holds, however it has come. */
export function readFile(file: unknown, now: number): Exclude<Imported, { kind: 'foreign' }> {
  const { kind, progress } = readForm(file)
  if (kind === 'future') return { kind }
  const ids = Object.values(progress).flatMap((room) => Object.keys(room))
  if (kind !== 'progress' || !ids.every((id) => idPath.test(id))) return { kind: 'damaged' }
  return { kind, progress: known(progress, now) }
}

/** A record with what belongs in a record, and nothing else that a file may have brought. */
function known(progress: Progress, now: number): Progress {
  const { read, answered, played, runs, reviews, resting, written } = progress
  const time = (at: number) => Math.min(at, now)
  const done = ({ edition, at }: Done): Done => ({ edition, at: time(at) })
  const answer = ({ response, mark, confidence, at }: Answer): Answer => ({
    response,
    mark: mark && { fitting: mark.fitting, total: mark.total },
    ...(confidence && { confidence }),
    at: time(at),
  })
  return {
    read: each(read, done),
    answered: each(answered, ({ first, latest }) => ({ first: answer(first), latest: answer(latest) })),
    played: each(played, done),
    runs: each(runs, ({ choices, asked, marks, ...run }) => ({
      ...done(run),
      choices,
      ...(asked && { asked }),
      ...(marks && { marks }),
    })),
    reviews: each(reviews, (list) =>
      bothLists(
        list.map(({ grade, at }) => ({ grade, at: time(at) })),
        [],
      ),
    ),
    resting: each(resting, ({ until, at }) => ({ until, at: time(at) })),
    written: each(written, ({ text, at }) => ({ text, at: time(at) })),
  }
}

const each = <T>(room: Readonly<Record<string, T>>, make: (one: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(room).map(([id, one]) => [id, make(one)]))

/**
 * How many lessons, questions and role-plays of `other` would be new here, or change what is here. A
 * question counts once, whether it was answered, came back, is resting or was written about.
 */
export function gainFrom(mine: Progress, other: Progress): { lessons: number; questions: number; scenarios: number } {
  const both = merge(mine, other)
  const changed = (room: keyof Progress) => {
    const before = new Map<string, unknown>(Object.entries(mine[room]))
    return Object.entries(both[room])
      .filter(([id, one]) => JSON.stringify(one) !== JSON.stringify(before.get(id)))
      .map(([id]) => id)
  }
  const questions = (['answered', 'reviews', 'resting', 'written'] as const).flatMap(changed)
  // Own words of a role-play hang on its chair: `scenario/chair/turn`.
  const isPlayed = (id: string) => id.includes('/')
  const played = [...changed('played'), ...changed('runs'), ...questions.filter(isPlayed)]
  return {
    lessons: changed('read').length,
    questions: new Set(questions.filter((id) => !isPlayed(id))).size,
    scenarios: played.length,
  }
}
