import type { ProgressEvent } from './event.ts'
import { type Answers, type Progress, progressOf, type Review } from './progress.ts'

/**
 * Joins two records of the same learner: two tabs, a stored record and an imported file. The order
 * and repetition of merges do not matter (idempotent, commutative, associative), because for every
 * key the latest wins, and for the first answer the earliest; equal times are decided by text order.
 * Of reviews none is lost: they are a set.
 */
export function merge(a: Progress, b: Progress): Progress {
  return {
    read: joined(a.read, b.read, latest),
    answered: joined(a.answered, b.answered, bothAnswers),
    played: joined(a.played, b.played, latest),
    runs: joined(a.runs, b.runs, latest),
    reviews: joined(a.reviews, b.reviews, bothLists),
    resting: joined(a.resting, b.resting, latest),
    written: joined(a.written, b.written, latest),
  }
}

/** The record after an event. */
export function apply(progress: Progress, event: ProgressEvent): Progress {
  return merge(progress, progressOf(event))
}

type Timed = { readonly at: number }

function joined<T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>, join: (x: T, y: T) => T) {
  const result = new Map(Object.entries(a))
  for (const [key, value] of Object.entries(b)) {
    const mine = result.get(key)
    result.set(key, mine === undefined ? value : join(mine, value))
  }
  // One order of keys, so that equal records are equal texts.
  return Object.fromEntries([...result].sort(([x], [y]) => (x < y ? -1 : 1)))
}

function bothAnswers(a: Answers, b: Answers): Answers {
  return { first: earliest(a.first, b.first), latest: latest(a.latest, b.latest) }
}

/** The reviews of both, each once, in the order in which they were done; those of one moment by grade. */
export function bothLists(a: readonly Review[], b: readonly Review[]): Review[] {
  const all = new Map([...a, ...b].map((one) => [`${one.at} ${one.grade}`, one]))
  return [...all.values()].sort((x, y) => x.at - y.at || (x.grade < y.grade ? -1 : 1))
}

function latest<T extends Timed>(a: T, b: T): T {
  return a.at > b.at || (a.at === b.at && text(a) >= text(b)) ? a : b
}

function earliest<T extends Timed>(a: T, b: T): T {
  return a.at < b.at || (a.at === b.at && text(a) <= text(b)) ? a : b
}

const text = (value: unknown): string => JSON.stringify(value)
