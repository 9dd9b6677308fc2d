import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Facts, noFacts } from '../../src/lms/facts.ts'
import { tagOf } from '../../src/lms/key.ts'
import type { Connected, Step } from '../../src/lms/port.ts'
import {
  failed,
  learn,
  moveTo,
  openAlone,
  openSession,
  standingNow,
  stepsOf,
  takeUp,
  waitOf,
  wrote,
} from '../../src/lms/session.ts'
import { onlyUnit, readSettings, type Settings } from '../../src/lms/settings.ts'
import { noStanding, type Standing } from '../../src/lms/standing.ts'
import { writeState } from '../../src/lms/state.ts'
import { factsAbout } from './facts.ts'

const unit = (id: string, kind: 'lesson' | 'scenario' | 'review') => ({
  id,
  kind,
  title: id,
  path: `en/${kind}/index.html`,
})
const settings: Settings = {
  ...{ v: 1, runtime: 'scorm12', mode: 'full', id: 'the-hour', title: 'The hour', lang: 'en', edition: 1 },
  start: 'en/course/the-hour/index.html',
  units: [unit('the-call', 'lesson'), unit('first-thursday', 'scenario'), unit('review/the-hour', 'review')],
  needs: ['the-call', 'first-thursday', 'review/the-hour'],
  mastery: 0.6,
}
const fresh: Connected = { mode: 'normal', learner: 'me', place: '', state: '', standing: noStanding, mastery: null }
const read: Facts = { ...noFacts, read: { 'the-call': [1, 20_000] } }
const played: Facts = { ...noFacts, played: { 'first-thursday/member/silence': [1, 20_000] } }
const result = (percent: number): Facts => ({ ...noFacts, results: { 'the-hour': [percent, 20_000] } })
const all = (percent: number) => [read, played, result(percent)]
const launched = (connected: Connected, ...facts: Facts[]) => facts.reduce(learn, openSession(settings, connected))
const doing = (steps: readonly Step[]) => steps.map((step) => step.do)

describe('what counts', () => {
  it('begins as incomplete, without a result', () => {
    expect(standingNow(launched(fresh))).toEqual({ completion: 'incomplete', success: 'unknown', points: null })
  })

  it('is complete when all that is needed is done, and passed from the mastery on', () => {
    expect(standingNow(launched(fresh, ...all(60)))).toEqual({
      completion: 'completed',
      success: 'passed',
      points: 6000,
    })
    expect(standingNow(launched(fresh, ...all(59)))).toEqual({
      completion: 'completed',
      success: 'failed',
      points: 5900,
    })
  })

  it('has no result without a review, whatever else was done', () => {
    expect(standingNow(launched(fresh, read, played))).toEqual({
      completion: 'incomplete',
      success: 'unknown',
      points: null,
    })
  })

  it('has no result of several reviews before all of them are answered; then their mean', () => {
    const two = { ...settings, units: [...settings.units, unit('review/leading', 'review')] }
    const both = { ...two, needs: ['review/the-hour', 'review/leading'] }
    const one = learn(openSession(both, fresh), result(90))
    expect(standingNow(one).points).toBeNull()
    const whole = learn(one, { ...noFacts, results: { leading: [85, 20_000] } })
    expect(standingNow(whole)).toEqual({ completion: 'completed', success: 'passed', points: 8750 })
  })

  it('takes the mastery from the platform before that of the package; without any nobody passes or fails', () => {
    expect(standingNow(launched({ ...fresh, mastery: 0.9 }, ...all(80))).success).toBe('failed')
    const none = all(80).reduce(learn, openSession({ ...settings, mastery: null }, fresh))
    expect(standingNow(none)).toEqual({ completion: 'completed', success: 'unknown', points: 8000 })
  })

  it('is one unit where a platform launches it alone', () => {
    const alone = onlyUnit(settings, 'the-call')
    expect(standingNow(learn(openSession(alone, fresh), read)).completion).toBe('completed')
    expect(onlyUnit(settings, 'nothing-of-the-sort')).toBe(settings)
  })
})

describe('what is written', () => {
  it('has its order: status, commit, score, commit', () => {
    const { steps } = stepsOf(launched(fresh, ...all(80)))
    expect(doing(steps)).toEqual(['state', 'status', 'commit', 'score', 'commit'])
  })

  it('is nothing when nothing is new', () => {
    const session = launched(fresh, ...all(80))
    const { after: saved } = stepsOf(session)
    expect(stepsOf(wrote(session, saved, 1)).steps).toEqual([])
    expect(stepsOf(learn(wrote(session, saved, 1), read)).steps).toEqual([])
  })

  it.each(['browse', 'review'] as const)('is nothing in the mode %s', (mode) => {
    expect(stepsOf(moveTo(launched({ ...fresh, mode }, ...all(80)), 'en/x.html')).steps).toEqual([])
  })

  it('is nothing where no platform is, and when somebody else is there', () => {
    expect(stepsOf(all(80).reduce(learn, openAlone(settings, 'missing'))).steps).toEqual([])
    expect(stepsOf(failed(launched(fresh, ...all(80)), 'learner', 1)).steps).toEqual([])
  })

  it('waits at least five seconds between two tries, and longer after each that fails, up to a minute', () => {
    const saved = wrote(launched(fresh), stepsOf(launched(fresh)).after, 1000)
    expect(waitOf(saved, 1000)).toBeUndefined()
    let session = learn(saved, read)
    expect(waitOf(session, 2000)).toBe(4000)
    expect(waitOf(session, 7000)).toBe(0)
    const waits = Array.from({ length: 6 }, () => {
      session = failed(session, 'offline', 0)
      return waitOf(session, 0)
    })
    expect(waits).toEqual([10_000, 20_000, 40_000, 60_000, 60_000, 60_000])
    expect(waitOf(launched(fresh), 0)).toBe(0)
  })

  it('names no page outside the package', () => {
    for (const place of ['../x.html', '/etc', 'https://evil.example/', 'a/%2e%2e/b', 'javascript:alert(1)', 'a//b'])
      expect(moveTo(launched(fresh), place).place).toBe('')
    expect(openSession(settings, { ...fresh, place: '../x' }).place).toBe('')
  })
})

describe('what a platform has kept', () => {
  const { steps } = stepsOf(launched(fresh, read, result(70)))
  const state = steps[0]?.do === 'state' ? steps[0].text : ''

  it('is taken up, and only what is missing is asked for', () => {
    const session = launched({ ...fresh, state }, played)
    expect(standingNow(session)).toEqual({ completion: 'completed', success: 'passed', points: 7000 })
  })

  it.each([
    ['cut', state.slice(0, -3), 'damaged'],
    ['of a newer form', state.replace('1.', '9.'), 'future'],
    ['of somebody else', writeState(noFacts, tagOf('you')), 'other'],
    ['something else altogether', '{"page":7}', 'damaged'],
  ])('is not taken up if it is %s; the status stays, and nothing is written over it', (_, text, notice) => {
    const standing: Standing = { completion: 'completed', success: 'passed', points: 9000 }
    const session = openSession(settings, { ...fresh, state: text, standing })
    expect(session.notice).toBe(notice)
    expect(session.facts).toEqual(noFacts)
    expect(stepsOf(session).steps).toEqual([])
    expect(standingNow(session)).toEqual(standing)
  })

  it('is not lost when another window writes', () => {
    const other = takeUp(launched(fresh, played), state)
    expect(standingNow(other).success).toBe('passed')
    expect(takeUp(other, 'nonsense')).toBe(other)
    expect(takeUp(other, writeState(noFacts, tagOf('you')))).toBe(other)
  })
})

describe('a result', () => {
  const standings = fc.record({
    completion: fc.constantFrom('unknown', 'incomplete', 'completed'),
    success: fc.constantFrom('unknown', 'failed', 'passed'),
    points: fc.option(fc.integer({ min: 0, max: 10_000 })),
  }) as fc.Arbitrary<Standing>
  const rank = { unknown: 0, incomplete: 1, failed: 1, completed: 2, passed: 2 }
  const about = factsAbout(['the-call', 'first-thursday/member/a', 'the-hour'])

  it('is never lowered, whatever the platform knows and whatever comes', () => {
    fc.assert(
      fc.property(
        standings,
        fc.array(about, { maxLength: 4 }),
        fc.option(fc.double({ min: 0, max: 1 })),
        (standing, more, mastery) => {
          let session = openSession({ ...settings, mastery }, { ...fresh, standing })
          for (const facts of more) {
            session = learn(session, facts)
            const { steps, after: saved } = stepsOf(session)
            for (const step of steps) {
              if (step.do === 'score') expect(step.points).toBeGreaterThan(session.saved.standing.points ?? -1)
              if (step.do !== 'status') continue
              expect(rank[step.standing.completion]).toBeGreaterThanOrEqual(rank[session.saved.standing.completion])
              expect(rank[step.standing.success]).toBeGreaterThanOrEqual(rank[session.saved.standing.success])
            }
            session = wrote(session, saved, 0)
          }
        },
      ),
    )
  })

  it('that contradicts a pass which a teacher has given is kept back', () => {
    const given: Standing = { completion: 'completed', success: 'passed', points: null }
    expect(doing(stepsOf(launched({ ...fresh, standing: given }, ...all(30))).steps)).toEqual(['state', 'commit'])
  })

  it('is failed first and passed later', () => {
    const first = launched(fresh, ...all(40))
    const { after: saved } = stepsOf(first)
    expect(saved.standing.success).toBe('failed')
    const { steps } = stepsOf(learn(wrote(first, saved, 0), result(80)))
    expect(doing(steps)).toEqual(['state', 'status', 'commit', 'score', 'commit'])
  })
})

describe('the settings of a package', () => {
  it('are read when they are whole', () => expect(readSettings(JSON.stringify(settings))).toEqual(settings))

  it.each([
    ['the hosted page', 'null'],
    ['no JSON', '{'],
    ['another version', JSON.stringify({ ...settings, v: 2 })],
    ['another standard', JSON.stringify({ ...settings, runtime: 'aicc' })],
    ['a start outside', JSON.stringify({ ...settings, start: '../x.html' })],
    ['a start at a host in a full package', JSON.stringify({ ...settings, start: 'https://x.example/' })],
    ['a thin package without a host', JSON.stringify({ ...settings, mode: 'thin' })],
    ['a need that is no unit', JSON.stringify({ ...settings, needs: ['else'] })],
    ['a mastery above one', JSON.stringify({ ...settings, mastery: 60 })],
  ])('are none in %s', (_, text) => expect(readSettings(text)).toBeUndefined())

  it('of a thin package name pages of its host alone', () => {
    const host = 'https://take-a-chair.example'
    const thin = { ...settings, mode: 'thin', host, start: `${host}/en/`, units: [], needs: [] }
    expect(readSettings(JSON.stringify(thin))).toEqual(thin)
    expect(readSettings(JSON.stringify({ ...thin, start: `${host}.evil.example/en/` }))).toBeUndefined()
  })
})
