import { beginOf, type Day } from '#calendar/day.ts'
import type { ProgressEvent } from '#progress/event.ts'
import type { Progress } from '#progress/progress.ts'
import type { Card } from './schedule.ts'

/** How many questions are asked on one day before it is said to be enough; and how many more if the learner goes on. */
export const portion = 10

/** One visit, on one day: what is being asked, and what has been answered, put off or skipped in it. */
export type Visit = {
  readonly day: Day
  /** It stays until the learner goes on, whatever other tabs or midnight do to what is due. */
  readonly asked: string | undefined
  readonly isChecked: boolean
  readonly past: readonly string[]
  /** How many questions may be asked today, counting those of earlier visits. */
  readonly most: number
}

/** A visit that begins. */
export const visitOn = (day: Day): Visit => ({ day, asked: undefined, isChecked: false, past: [], most: portion })

/** What of today is still to be asked in this visit; what is being asked counts until it is answered. */
export function remaining({ past }: Visit, due: readonly Card[]): readonly Card[] {
  return due.filter(({ question }) => !past.includes(question))
}

/** The questions that have been reviewed on a day: in this visit, in an earlier one or in another tab. */
export function reviewedOn(day: Day, { reviews }: Pick<Progress, 'reviews'>, zone: string): string[] {
  const [from, until] = [beginOf(day, zone), beginOf(day + 1, zone)]
  return Object.entries(reviews).flatMap(([question, all]) =>
    all.some(({ at }) => from <= at && at < until) ? [question] : [],
  )
}

/**
 * How many questions are still asked before it is enough; what is being asked counts until it is answered.
 * @param reviewed what has been reviewed today
 */
export function toAsk(visit: Visit, due: readonly Card[], reviewed: readonly string[]): number {
  const open = remaining(visit, due)
  const asking = open.some(({ question }) => question === visit.asked) ? 1 : 0
  return Math.min(open.length, Math.max(asking, visit.most - askedSoFar(visit, reviewed)))
}

/** The visit with something asked, if there is something; and with nothing skipped, if another day has begun. */
export function arranged(visit: Visit, due: readonly Card[], today: Day, reviewed: readonly string[]): Visit {
  const now = visit.day === today ? visit : { ...visitOn(today), asked: visit.asked, isChecked: visit.isChecked }
  const next = now.asked ?? remaining(now, due).slice(0, toAsk(now, due, reviewed))[0]?.question
  return next === now.asked ? now : { ...now, asked: next }
}

/** The learner has heard that it is enough, and goes on all the same. */
export function goneOn(visit: Visit, reviewed: readonly string[]): Visit {
  return { ...visit, most: askedSoFar(visit, reviewed) + portion }
}

const askedSoFar = ({ past }: Visit, reviewed: readonly string[]): number => new Set([...past, ...reviewed]).size

/** The question that is being asked has been answered. */
export function checked(visit: Visit): Visit {
  return { ...visit, isChecked: true, past: [...visit.past, ...(visit.asked ? [visit.asked] : [])] }
}

/** The learner goes on from the question that is being asked, answered or not. */
export function passed(visit: Visit): Visit {
  return { ...checked(visit), asked: undefined, isChecked: false }
}

/**
 * What is recorded when a question is put off or is not to come back at all (null). The latest counts,
 * so it has to be later than what was said before, even if a clock was wrong then.
 */
export function rest(progress: Progress, question: string, until: number | null, now: number): ProgressEvent {
  const before = Object.hasOwn(progress.resting, question) ? progress.resting[question]?.at : undefined
  return { type: 'rested', question, until, at: Math.max(now, (before ?? -1) + 1) }
}
