import { emptyProgress, type Progress } from '#progress/progress.ts'

/** How much of an answer fits, of how much; null for a guess or a judgement, which nobody marks. */
export type Mark = readonly [fitting: number, total: number] | null

/** Done in an edition, on a day (whole days since 1970, UTC). */
export type DoneOn = readonly [edition: number, day: number]

/** The first answer and the latest one, each with its day. */
export type AnsweredOn = readonly [first: Mark, firstDay: number, latest: Mark, latestDay: number]

/** The best result of a review in whole per cent, and its day. */
export type ResultOn = readonly [percent: number, day: number]

type Room<T> = Readonly<Record<string, T>>

/**
 * What of a record goes to a learning platform: what was read, answered and played, and how reviews went. Ids, marks
 * and days; no response, no word of one’s own, no time of day. `played` is keyed by `scenario/chair/ending` and, for
 * the whole role-play, by `scenario`; `results` by module.
 */
export type Facts = {
  readonly read: Room<DoneOn>
  readonly answered: Room<AnsweredOn>
  readonly played: Room<DoneOn>
  readonly results: Room<ResultOn>
}

/** Nothing done yet. */
export const noFacts: Facts = { read: {}, answered: {}, played: {}, results: {} }

const dayLength = 86_400_000

/** The day on which a moment lies. */
export const dayOf = (at: number): number => Math.floor(at / dayLength)

/**
 * Joins what two know of the same learner. Order and repetition do not matter, and no result is lowered: the best of a
 * review counts, and of two latest answers of one day the better.
 */
export function joinFacts(a: Facts, b: Facts): Facts {
  return {
    read: joined(a.read, b.read, later),
    answered: joined(a.answered, b.answered, bothAnswers),
    played: joined(a.played, b.played, later),
    results: joined(a.results, b.results, (x, y) => (before(x, y) ? y : x)),
  }
}

function joined<T>(a: Room<T>, b: Room<T>, join: (x: T, y: T) => T): Room<T> {
  const all = new Map(Object.entries(a))
  for (const [key, value] of Object.entries(b)) {
    const mine = all.get(key)
    all.set(key, mine === undefined ? value : join(mine, value))
  }
  // One order of keys, so that equal facts are equal texts.
  return Object.fromEntries([...all].sort(([x], [y]) => (x < y ? -1 : 1)))
}

const later = (a: DoneOn, b: DoneOn): DoneOn => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a)

function bothAnswers(a: AnsweredOn, b: AnsweredOn): AnsweredOn {
  const first = b[1] < a[1] || (b[1] === a[1] && before(worth(b[0]), worth(a[0]))) ? b : a
  const latest = b[3] > a[3] || (b[3] === a[3] && before(worth(a[2]), worth(b[2]))) ? b : a
  return [first[0], first[1], latest[2], latest[3]]
}

/** A mark as numbers that can be put in order: the share, then how many there are; none is least. */
const worth = (mark: Mark): readonly number[] => (mark ? [mark[1] === 0 ? 0 : mark[0] / mark[1], mark[1]] : [-1])

/** Whether one list of numbers stands before another. */
function before(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((one, index) => one !== b[index])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}

/** The same facts under other keys; those without one are left out. */
export function underKeys(facts: Facts, keyOf: (id: string) => string | undefined): Facts {
  const room = <T>(one: Room<T>): Room<T> =>
    Object.fromEntries(
      Object.entries(one).flatMap(([id, value]) => {
        const key = keyOf(id)
        return key === undefined ? [] : [[key, value] as const]
      }),
    )
  const { read, answered, played, results } = facts
  return { read: room(read), answered: room(answered), played: room(played), results: room(results) }
}

/** What of a record goes to the platform. Reviews are seen on their pages and are not in the record. */
export function factsOf({ read, answered, played }: Progress): Facts {
  const days = ([id, { edition, at }]: [string, { edition: number; at: number }]) => [id, [edition, dayOf(at)]] as const
  const mark = (one: { fitting: number; total: number } | null): Mark => one && [one.fitting, one.total]
  return {
    read: Object.fromEntries(Object.entries(read).map(days)),
    answered: Object.fromEntries(
      Object.entries(answered).map(([id, { first, latest }]) => [
        id,
        [mark(first.mark), dayOf(first.at), mark(latest.mark), dayOf(latest.at)] as const,
      ]),
    ),
    played: Object.fromEntries(Object.entries(played).map(days)),
    results: {},
  }
}

/**
 * A record made of what a platform has kept. Where this browser knows the same thing exactly, that stands: a first
 * answer is put at the end of its day and everything else at the beginning, so that `merge` takes what is exact.
 */
export function progressOfFacts({ read, answered, played }: Facts): Progress {
  const done = ([id, [edition, day]]: [string, DoneOn]) => [id, { edition, at: day * dayLength }] as const
  const answer = (mark: Mark, at: number) => ({
    response: '',
    mark: mark && { fitting: mark[0], total: mark[1] },
    at,
  })
  return {
    ...emptyProgress,
    read: Object.fromEntries(Object.entries(read).map(done)),
    answered: Object.fromEntries(
      Object.entries(answered).map(([id, [first, firstDay, latest, latestDay]]) => [
        id,
        { first: answer(first, (firstDay + 1) * dayLength - 1), latest: answer(latest, latestDay * dayLength) },
      ]),
    ),
    played: Object.fromEntries(
      Object.entries(played)
        .filter(([id]) => id.includes('/'))
        .map(done),
    ),
  }
}
