import type { Day } from '#calendar/day.ts'
import type { ProgressEvent } from '#progress/event.ts'
import type { Progress } from '#progress/progress.ts'
import type { Card } from './schedule.ts'

/** One visit, on one day: what is being asked, and what has been answered, put off or skipped in it. */
export type Visit = {
  readonly day: Day
  /** It stays until the learner goes on, whatever other tabs or midnight do to what is due. */
  readonly asked: string | undefined
  readonly isChecked: boolean
  readonly past: readonly string[]
}

/** A visit that begins. */
export const visitOn = (day: Day): Visit => ({ day, asked: undefined, isChecked: false, past: [] })

/** What of today is still to be asked in this visit; what is being asked counts until it is answered. */
export function remaining({ past }: Visit, due: readonly Card[]): readonly Card[] {
  return due.filter(({ question }) => !past.includes(question))
}

/** The visit with something asked, if there is something; and with nothing skipped, if another day has begun. */
export function arranged(visit: Visit, due: readonly Card[], today: Day): Visit {
  const now = visit.day === today ? visit : { ...visit, day: today, past: [] }
  const next = now.asked ?? remaining(now, due)[0]?.question
  return next === now.asked ? now : { ...now, asked: next }
}

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
