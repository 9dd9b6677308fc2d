import { merge } from './merge.ts'
import type { Answer, Done, Progress } from './progress.ts'
import { readForm, writeStored } from './versions.ts'

/** What every exported file says about itself, so that nothing else is taken for one. */
const product = 'take-a-chair'

/** Ids as content has them, several of them with / between. Anything else was never written by the course. */
const idPath = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/

/**
 * The text of an exported file: the record, and enough beside it to know it again.
 * @param unread texts that this edition could not read, by the name under which they are stored
 */
export function exportText(progress: Progress, unread: Readonly<Record<string, string>> = {}): string {
  const { version, progress: record } = JSON.parse(writeStored(progress)) as { version: number; progress: unknown }
  const beside = Object.keys(unread).length > 0 && { unread }
  return `${JSON.stringify({ product, version, progress: record, ...beside }, null, 2)}\n`
}

/** What a file turned out to be. Only `progress` can be joined; nothing that was there is touched by the others. */
export type Imported = { kind: 'progress'; progress: Progress } | { kind: 'foreign' | 'damaged' | 'future' }

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
  const { kind, progress } = readForm(file)
  if (kind === 'future') return { kind }
  const ids = Object.values(progress).flatMap((room) => Object.keys(room))
  if (kind !== 'progress' || !ids.every((id) => idPath.test(id))) return { kind: 'damaged' }
  return { kind, progress: known(progress, now) }
}

/** A record with what belongs in a record, and nothing else that a file may have brought. */
function known({ read, answered, played, runs }: Progress, now: number): Progress {
  const done = ({ edition, at }: Done): Done => ({ edition, at: Math.min(at, now) })
  const answer = ({ response, mark, at }: Answer): Answer => ({
    response,
    mark: mark && { fitting: mark.fitting, total: mark.total },
    at: Math.min(at, now),
  })
  return {
    read: each(read, done),
    answered: each(answered, ({ first, latest }) => ({ first: answer(first), latest: answer(latest) })),
    played: each(played, done),
    runs: each(runs, (run) => ({ ...done(run), choices: run.choices })),
  }
}

const each = <T>(room: Readonly<Record<string, T>>, make: (one: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(room).map(([id, one]) => [id, make(one)]))

/** How many lessons, questions and role-plays of `other` would be new here, or change what is here. */
export function gainFrom(mine: Progress, other: Progress): { lessons: number; questions: number; scenarios: number } {
  const both = merge(mine, other)
  const changed = (room: keyof Progress) =>
    Object.keys(both[room]).filter((id) => JSON.stringify(both[room][id]) !== JSON.stringify(mine[room][id])).length
  return { lessons: changed('read'), questions: changed('answered'), scenarios: changed('played') + changed('runs') }
}
