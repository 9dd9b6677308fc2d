import { type Calls, callsOf, type Names } from './call.ts'
import type { Api } from './find.client.ts'
import { clockTime, pointsFrom, shareFrom } from './formats.ts'
import type { Adapter, Connected, Outcome, Step } from './port.ts'
import type { Mode } from './protocol.ts'
import { noStanding, type Standing } from './standing.ts'
import { writeSteps } from './writing.ts'

/** What the functions are called. */
export const scorm12Names: Names = {
  initialize: 'LMSInitialize',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  finish: 'LMSFinish',
  error: 'LMSGetLastError',
}

/** What the platform keeps at most; more is refused whole. */
export const scorm12Limits = { state: 4096, place: 255 } as const

/** SCORM 1.2: one field for the status, results from 0 to 100. */
export function scorm12(find: () => Promise<Api | undefined>, now: () => number): Adapter {
  let lms: Calls | undefined
  let mode: Mode = 'normal'
  let learner = ''
  let began = 0
  let ended = false

  async function connect(): Promise<Connected | Outcome> {
    const api = await find()
    if (!api) return { ok: false, trouble: 'missing' }
    const calls = callsOf(api, scorm12Names)
    if (!calls.initialize()) return { ok: false, trouble: 'missing', said: calls.error() }
    lms = calls
    began = now()
    mode = modeOf(calls.get('cmi.core.lesson_mode'))
    learner = calls.get('cmi.core.student_id')
    return {
      ...{ mode, learner },
      place: calls.get('cmi.core.lesson_location'),
      state: calls.get('cmi.suspend_data'),
      standing: standingIn(calls),
      mastery: shareFrom(calls.get('cmi.student_data.mastery_score'), 100),
    }
  }

  function step(calls: Calls, one: Step): boolean {
    switch (one.do) {
      case 'state':
        // Some platforms cut what is too long for them and say nothing: what they give back decides.
        return (
          one.text.length <= scorm12Limits.state &&
          calls.set('cmi.suspend_data', one.text) &&
          calls.get('cmi.suspend_data') === one.text
        )
      case 'place':
        // Only where somebody was: not worth a trouble.
        if (one.path.length <= scorm12Limits.place) calls.set('cmi.core.lesson_location', one.path)
        return true
      case 'status':
        return calls.set('cmi.core.lesson_status', statusOf(one.standing))
      case 'score':
        calls.set('cmi.core.score.min', '0')
        calls.set('cmi.core.score.max', '100')
        return calls.set('cmi.core.score.raw', String(one.points / 100))
      case 'commit':
        return calls.commit()
      case 'finish':
        if (mode === 'normal') {
          calls.set('cmi.core.session_time', clockTime(now() - began))
          // Always “suspend”: whoever comes back after the end finds what was there.
          calls.set('cmi.core.exit', 'suspend')
          if (!calls.commit()) return false
        }
        ended = true
        calls.finish()
        return true
    }
  }

  return {
    connect,
    state: async () => lms?.get('cmi.suspend_data'),
    write: async (steps) =>
      writeSteps(steps, { lms, ended, learner, learnerName: 'cmi.core.student_id' }, step, refusal),
  }
}

/** The one field: a package that judges ends in passed or failed, one that does not in completed. */
export function statusOf({ completion, success }: Standing): string {
  if (completion !== 'completed') return 'incomplete'
  return success === 'unknown' ? 'completed' : success
}

function standingIn(calls: Calls): Standing {
  const status = calls.get('cmi.core.lesson_status').trim()
  const most = Number(calls.get('cmi.core.score.max')) || 100
  const points = pointsFrom(calls.get('cmi.core.score.raw'), most)
  const ends = status === 'passed' || status === 'failed'
  if (ends) return { completion: 'completed', success: status, points }
  if (status === 'completed' || status === 'incomplete') return { completion: status, success: 'unknown', points }
  return { ...noStanding, points }
}

/** Moodle’s preview is “browse”, and would write what it is given all the same. */
export const modeOf = (text: string): Mode => (text === 'browse' || text === 'review' ? text : 'normal')

// 301: not initialised, as a platform says whose session has ended.
const refusal = (error: string): Outcome => ({
  ok: false,
  trouble: error === '301' ? 'expired' : 'refused',
  said: error,
})
