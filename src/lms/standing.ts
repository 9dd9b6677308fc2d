import type { Facts } from './facts.ts'
import { keyOf } from './key.ts'
import type { Settings } from './settings.ts'

/** How somebody stands, in the words of SCORM 2004. `points` is the result in hundredths of a per cent, so that it is a whole number. */
export type Standing = {
  readonly completion: 'unknown' | 'incomplete' | 'completed'
  readonly success: 'unknown' | 'failed' | 'passed'
  readonly points: number | null
}

/** Nothing is known yet. */
export const noStanding: Standing = { completion: 'unknown', success: 'unknown', points: null }

/**
 * What counts. Completed: all that the package needs is done, that is a lesson read to its end, a role-play played to
 * an ending, a review answered. The result is the mean of the best results of the reviews that it needs, and there is
 * none before all of them are answered: what has not been answered is neither right nor wrong.
 * @param facts under their keys
 * @param mastery from which share on it is a pass; null: nobody passes or fails
 */
export function standingOf(facts: Facts, { units, needs }: Settings, mastery: number | null): Standing {
  const needed = units.filter(({ id }) => needs.includes(id))
  const results = needed
    .filter(({ kind }) => kind === 'review')
    .map(({ id }) => facts.results[keyOf(moduleOf(id))]?.[0])
  const done = (unit: (typeof units)[number]) => {
    if (unit.kind === 'review') return facts.results[keyOf(moduleOf(unit.id))] !== undefined
    return (unit.kind === 'lesson' ? facts.read : facts.played)[keyOf(unit.id)] !== undefined
  }
  const isComplete = needed.length > 0 && needed.every(done)
  const answered = results.filter((one) => one !== undefined)
  const isJudged = results.length > 0 && answered.length === results.length
  const points = isJudged ? Math.floor((answered.reduce((sum, one) => sum + one, 0) * 100) / results.length) : null
  return {
    completion: isComplete ? 'completed' : 'incomplete',
    success: points === null || mastery === null ? 'unknown' : isPass(points, mastery) ? 'passed' : 'failed',
    points,
  }
}

/** Whether a result reaches what is asked. */
export const isPass = (points: number, mastery: number): boolean => points >= Math.round(mastery * 10_000)

/** The module that a review belongs to: `review/<module>`. */
const moduleOf = (unit: string): string => unit.replace(/^review\//, '')

const completions = ['unknown', 'incomplete', 'completed'] as const
const successes = ['unknown', 'failed', 'passed'] as const

/**
 * The better of two standings in each of its parts, so that nothing that was reached is ever taken back. A result that
 * contradicts a pass (the platform, or a teacher, has given it) is kept back: some platforms would judge anew by it.
 */
export function better(a: Standing, b: Standing, mastery: number | null): Standing {
  const higher = <T extends string>(order: readonly T[], x: T, y: T) => (order.indexOf(x) >= order.indexOf(y) ? x : y)
  const completion = higher(completions, a.completion, b.completion)
  const success = higher(successes, a.success, b.success)
  const points = a.points === null || b.points === null ? (a.points ?? b.points) : Math.max(a.points, b.points)
  const contradicts = success === 'passed' && mastery !== null && points !== null && !isPass(points, mastery)
  return { completion, success, points: contradicts ? a.points : points }
}
