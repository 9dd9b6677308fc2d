import { type Calls, callsOf, type Names } from './call.ts'
import type { Api } from './find.client.ts'
import { duration, pointsFrom, shareFrom } from './formats.ts'
import type { Adapter, Connected, Outcome, Step } from './port.ts'
import type { Mode } from './protocol.ts'
import type { Standing } from './standing.ts'
import { writeSteps } from './writing.ts'

/** What the functions are called. */
export const scorm2004Names: Names = {
  initialize: 'Initialize',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  finish: 'Terminate',
  error: 'GetLastError',
}

/** What the platform keeps at most. */
export const scorm2004Limits = { state: 64_000, place: 1000 } as const

/** SCORM 2004: completion and success apart, results from 0 to 1. */
export function scorm2004(find: () => Promise<Api | undefined>, now: () => number): Adapter {
  let lms: Calls | undefined
  let mode: Mode = 'normal'
  let learner = ''
  let began = 0
  let ended = false

  async function connect(): Promise<Connected | Outcome> {
    const api = await find()
    if (!api) return { ok: false, trouble: 'missing' }
    const calls = callsOf(api, scorm2004Names)
    if (!calls.initialize()) return { ok: false, trouble: 'missing', said: calls.error() }
    lms = calls
    began = now()
    const said = calls.get('cmi.mode')
    mode = said === 'browse' || said === 'review' ? said : 'normal'
    learner = calls.get('cmi.learner_id')
    return {
      ...{ mode, learner },
      place: calls.get('cmi.location'),
      state: calls.get('cmi.suspend_data'),
      standing: standingIn(calls),
      mastery: shareFrom(calls.get('cmi.scaled_passing_score'), 1),
    }
  }

  function step(calls: Calls, one: Step): boolean {
    switch (one.do) {
      case 'state':
        // Some platforms cut what is too long for them and say nothing: what they give back decides.
        return (
          one.text.length <= scorm2004Limits.state &&
          calls.set('cmi.suspend_data', one.text) &&
          calls.get('cmi.suspend_data') === one.text
        )
      case 'place':
        if (one.path.length <= scorm2004Limits.place) calls.set('cmi.location', one.path)
        return true
      case 'status':
        return (
          calls.set('cmi.completion_status', one.standing.completion) &&
          (one.standing.success === 'unknown' || calls.set('cmi.success_status', one.standing.success))
        )
      case 'score':
        calls.set('cmi.score.min', '0')
        calls.set('cmi.score.max', '100')
        calls.set('cmi.score.raw', String(one.points / 100))
        return calls.set('cmi.score.scaled', String(one.points / 10_000))
      case 'commit':
        return calls.commit()
      case 'finish':
        if (mode === 'normal') {
          calls.set('cmi.session_time', duration(now() - began))
          // With “normal” the next launch would be another attempt, with nothing in it.
          calls.set('cmi.exit', 'suspend')
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
    write: async (steps) => writeSteps(steps, { lms, ended, learner, learnerName: 'cmi.learner_id' }, step, refusal),
  }
}

function standingIn(calls: Calls): Standing {
  const completion = calls.get('cmi.completion_status').trim()
  const success = calls.get('cmi.success_status').trim()
  return {
    completion: completion === 'completed' || completion === 'incomplete' ? completion : 'unknown',
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
    points: pointsFrom(calls.get('cmi.score.scaled'), 1),
  }
}

// Before the beginning or after the end, as a platform says whose session is over.
const over = ['112', '113', '122', '123', '132', '133', '142', '143']
const refusal = (error: string): Outcome => ({
  ok: false,
  trouble: over.includes(error) ? 'expired' : 'refused',
  said: error,
})
