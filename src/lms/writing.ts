import type { Calls } from './call.ts'
import type { Outcome, Step } from './port.ts'

/** A SCORM session as far as writing to it needs to know. */
type Session = {
  /** Nothing, where no platform was found. */
  readonly lms: Calls | undefined
  readonly ended: boolean
  /** Who began it, and the name under which the platform says who is there now. */
  readonly learner: string
  readonly learnerName: string
}

/**
 * Takes steps in their order, for both versions of SCORM. Nothing is written for somebody who did not begin the session.
 * @param take takes one step, and says whether the platform has it
 * @param refusal what an error of the platform means
 */
export function writeSteps(
  steps: readonly Step[],
  { lms, ended, learner, learnerName }: Session,
  take: (calls: Calls, one: Step) => boolean,
  refusal: (error: string) => Outcome,
): Outcome {
  if (!lms) return { ok: false, trouble: 'missing' }
  if (ended) return { ok: false, trouble: 'ended' }
  const here = lms.get(learnerName)
  if (here !== learner && here !== '' && learner !== '') return { ok: false, trouble: 'learner' }
  let outcome: Outcome = { ok: true }
  for (const one of steps) {
    if (take(lms, one)) continue
    outcome = refusal(lms.error())
    // A result is not to be lost because the text beside it does not fit.
    if (one.do !== 'state') return outcome
  }
  return outcome
}
