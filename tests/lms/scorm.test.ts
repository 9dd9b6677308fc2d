import { describe, expect, it } from 'vitest'
import { type Facts, noFacts } from '../../src/lms/facts.ts'
import type { Api } from '../../src/lms/find.client.ts'
import { keeper } from '../../src/lms/keeper.client.ts'
import { keyOf } from '../../src/lms/key.ts'
import type { Adapter } from '../../src/lms/port.ts'
import { scorm12 } from '../../src/lms/scorm12.client.ts'
import { scorm2004 } from '../../src/lms/scorm2004.client.ts'
import { learn, moveTo, openSession, type Session } from '../../src/lms/session.ts'
import type { Settings } from '../../src/lms/settings.ts'
import { mostCharacters } from '../../src/lms/state.ts'
import { type Platform, platform12, platform2004 } from './platforms.ts'

const settings: Settings = {
  ...{ v: 1, runtime: 'scorm12', mode: 'full', id: 'the-hour', title: 'The hour', lang: 'en', edition: 1 },
  start: 'en/index.html',
  units: [
    { id: 'the-call', kind: 'lesson', title: '', path: 'a' },
    { id: 'review/the-hour', kind: 'review', title: '', path: 'b' },
  ],
  needs: ['the-call', 'review/the-hour'],
  mastery: null,
}
const read: Facts = { ...noFacts, read: { 'the-call': [1, 20_000] } }
const result = (percent: number): Facts => ({ ...noFacts, results: { 'the-hour': [percent, 20_000] } })

const standards = [
  {
    name: 'SCORM 1.2',
    adapter: scorm12,
    platform: platform12,
    of: { state: 'suspend_data', place: 'core.lesson_location', score: 'core.score.raw', time: 'core.total_time' },
    set: { status: 'cmi.core.lesson_status', score: 'cmi.core.score.raw', time: 'cmi.core.session_time' },
    standing: (one: Platform) => one.stored('core.lesson_status'),
    stands: { begun: 'incomplete', failed: 'failed', passed: 'passed' },
    points: { forty: '40', eighty: '80' },
    total: /^0+:?0*2:00/,
    names: { set: 'LMSSetValue', get: 'LMSGetValue', commit: 'LMSCommit', begin: 'LMSInitialize' },
    learner: 'cmi.core.student_id',
  },
  {
    name: 'SCORM 2004',
    adapter: scorm2004,
    platform: platform2004,
    of: { state: 'suspend_data', place: 'location', score: 'score.scaled', time: 'total_time' },
    set: { status: 'cmi.completion_status', score: 'cmi.score.scaled', time: 'cmi.session_time' },
    standing: (one: Platform) => `${one.stored('completion_status')} ${one.stored('success_status')}`,
    stands: { begun: 'incomplete unknown', failed: 'completed failed', passed: 'completed passed' },
    points: { forty: '0.4', eighty: '0.8' },
    total: /^PT2M/,
    names: { set: 'SetValue', get: 'GetValue', commit: 'Commit', begin: 'Initialize' },
    learner: 'cmi.learner_id',
  },
] as const

/** A launch whose clock stands still unless it is moved. */
async function launch(
  make: (find: () => Promise<Api | undefined>, now: () => number) => Adapter,
  api: Api | undefined,
) {
  let now = 1_000_000
  const adapter = make(
    async () => api,
    () => now,
  )
  const connected = await adapter.connect()
  const pass = (ms: number) => {
    now += ms
  }
  const told: Session[] = []
  if (!('mode' in connected)) return { connected, adapter }
  const world = { now: () => now, later: () => () => {}, tell: (session: Session) => void told.push(session) }
  const kept = keeper(adapter, openSession(settings, connected), world)
  return { connected, adapter, kept, told, pass }
}

async function opened(...given: Parameters<typeof launch>) {
  const { kept, pass, connected } = await launch(...given)
  if (!kept || !pass || !('mode' in connected)) throw new Error('There is no connection.')
  return { kept, pass, connected }
}

describe.each(standards)('$name', ({ adapter, platform, of, set, standing, stands, points, total, names, learner }) => {
  it('is resumed in a second visit, where it was left', async () => {
    const lms = platform()
    const first = await opened(adapter, lms.launch())
    first.kept.change((session) => moveTo(learn(session, read), 'en/course/index.html'))
    await first.kept.finish()
    expect(standing(lms)).toBe(stands.begun)

    const second = await opened(adapter, lms.launch())
    expect(second.kept.session().facts.read).toHaveProperty([keyOf('the-call')])
    expect(second.kept.session().place).toBe('en/course/index.html')
    second.kept.change((session) => learn(session, result(80)))
    await second.kept.finish()
    expect(standing(lms)).toBe(stands.passed)
    expect(lms.stored(of.score)).toBe(points.eighty)
    expect(lms.stored(of.state).length).toBeLessThanOrEqual(mostCharacters)
  })

  it('is failed first and passed later, and never lowered after that', async () => {
    const lms = platform()
    for (const [percent, stood, score] of [
      [40, stands.failed, points.forty],
      [80, stands.passed, points.eighty],
      [20, stands.passed, points.eighty],
    ] as const) {
      const { kept } = await opened(adapter, lms.launch())
      kept.change((session) => learn(learn(session, read), result(percent)))
      await kept.finish()
      expect([standing(lms), lms.stored(of.score)]).toEqual([stood, score])
    }
  })

  it('gets status, commit, score, commit, and at the end its time once, a commit and the end', async () => {
    const lms = platform()
    const { kept, pass } = await opened(adapter, lms.launch())
    kept.change((session) => learn(learn(session, read), result(80)))
    await kept.save()
    pass(120_000)
    await kept.finish()
    const order = lms.calls
      .map((call) => call.replace(/=.*/, ''))
      .filter((call) => ['commit', 'finish', ...Object.values(set)].includes(call))
    expect(order).toEqual([set.status, 'commit', set.score, 'commit', set.time, 'commit', 'finish'])
    expect(lms.stored(of.time)).toMatch(total)
    await kept.save()
    kept.leave()
    expect(lms.calls.at(-1)).toBe('finish')
  })

  it('gets everything when the tab is closed, before anybody could wait for an answer', async () => {
    const lms = platform()
    const { kept } = await opened(adapter, lms.launch())
    kept.change((session) => learn(learn(session, read), result(80)))
    kept.leave()
    expect([standing(lms), lms.stored(of.score)]).toEqual([stands.passed, points.eighty])
    expect(lms.calls.at(-1)).toBe('finish')
  })

  it.each(['browse', 'review'])('gets nothing at all in the mode %s', async (mode) => {
    const lms = platform({ mode })
    const { kept } = await opened(adapter, lms.launch())
    kept.change((session) => moveTo(learn(learn(session, read), result(80)), 'en/x.html'))
    await kept.save()
    await kept.finish()
    expect(lms.calls).toEqual(['finish'])
  })

  it('takes the mastery from the platform', async () => {
    const lms = platform({ mastery: platform === platform12 ? '90' : '0.9' })
    const { kept, connected } = await opened(adapter, lms.launch())
    expect(connected.mastery).toBe(0.9)
    kept.change((session) => learn(learn(session, read), result(80)))
    await kept.finish()
    expect(standing(lms)).toBe(stands.failed)
  })

  const broken = (change: (api: Record<string, unknown>) => Record<string, unknown>, lms = platform()) => {
    const api = lms.launch()
    return { lms, api: { ...api, ...change({ ...api }) } }
  }
  const done = async (api: Api) => {
    const { kept } = await opened(adapter, api)
    kept.change((session) => learn(learn(session, read), result(80)))
    await kept.save()
    return kept
  }

  it('that says false to every value is a trouble, and what was done is still known', async () => {
    const { api } = broken(() => ({ [names.set]: () => 'false' }))
    const kept = await done(api)
    expect(kept.session()).toMatchObject({ trouble: 'refused', savedAt: undefined })
    expect(kept.session().facts.read).toHaveProperty([keyOf('the-call')])
  })

  it('that says false and has taken the value all the same is none', async () => {
    const { api, lms } = broken(
      (was) => ({
        [names.set]: (name: string, value: string) => {
          ;(was[names.set] as (name: string, value: string) => string)(name, value)
          return 'false'
        },
      }),
      platform({ mastery: '' }),
    )
    expect((await done(api)).session().trouble).toBeUndefined()
    expect(lms.stored(of.score)).toBe(points.eighty)
  })

  it('that does not commit is a trouble until it does', async () => {
    let broke = true
    const { api, lms } = broken((was) => ({
      [names.commit]: () => (broke ? 'false' : (was[names.commit] as () => string)()),
    }))
    const kept = await done(api)
    expect(kept.session().trouble).toBe('refused')
    broke = false
    await kept.save()
    expect(kept.session().trouble).toBeUndefined()
    expect([standing(lms), lms.stored(of.score)]).toEqual([stands.passed, points.eighty])
  })

  it('that throws is a trouble, and no error gets out', async () => {
    const throws = () => {
      throw new Error('the session is gone')
    }
    const { api } = broken(() => ({ [names.set]: throws, [names.commit]: throws }))
    const kept = await done(api)
    expect(kept.session().trouble).toBe('refused')
    kept.leave()
    const never = await launch(adapter, { [names.begin]: throws })
    expect(never.connected).toMatchObject({ ok: false, trouble: 'missing' })
  })

  it('that cuts the text in silence is a trouble; the result is stored all the same', async () => {
    const { api, lms } = broken((was) => ({
      [names.set]: (name: string, value: string) =>
        (was[names.set] as (name: string, value: string) => string)(
          name,
          name === 'cmi.suspend_data' ? value.slice(0, 20) : value,
        ),
    }))
    const kept = await done(api)
    expect(kept.session().trouble).toBe('refused')
    await kept.finish()
    expect([standing(lms), lms.stored(of.score)]).toEqual([stands.passed, points.eighty])
    const next = await opened(adapter, lms.launch())
    expect(next.kept.session().notice).toBe('damaged')
    await next.kept.finish()
    expect([standing(lms), lms.stored(of.score)]).toEqual([stands.passed, points.eighty])
  })

  it('that has another learner at the next launch gives that one nothing, and takes no status away', async () => {
    const lms = platform()
    const first = await opened(adapter, lms.launch())
    first.kept.change((session) => learn(session, read))
    await first.kept.finish()
    const api = lms.launch()
    const get = api[names.get] as (name: string) => string
    const other = { ...api, [names.get]: (name: string) => (name === learner ? 'bob' : get(name)) }
    const { kept } = await opened(adapter, other)
    expect(kept.session()).toMatchObject({ notice: 'other', facts: noFacts })
  })

  it('that has another learner in the middle gets nothing more', async () => {
    const lms = platform()
    const api = lms.launch()
    const get = api[names.get] as (name: string) => string
    let who = 'ann'
    const { kept } = await opened(adapter, {
      ...api,
      [names.get]: (name: string) => (name === learner ? who : get(name)),
    })
    await kept.save()
    const before = lms.calls.length
    who = 'bob'
    kept.change((session) => learn(learn(session, read), result(80)))
    await kept.save()
    expect(kept.session().trouble).toBe('learner')
    await kept.save()
    kept.leave()
    expect(lms.calls.length).toBe(before)
  })

  it('that is not there leaves the lessons to themselves', async () => {
    expect((await launch(adapter, undefined)).connected).toEqual({ ok: false, trouble: 'missing' })
    expect((await launch(adapter, {})).connected).toMatchObject({ ok: false, trouble: 'missing' })
  })
})

it('SCORM 1.2 is never given more than 4,096 characters', async () => {
  const lms = platform12()
  const api = lms.launch()
  const adapter = scorm12(
    async () => api,
    () => 0,
  )
  await adapter.connect()
  const four = 'x'.repeat(4096)
  expect(await adapter.write([{ do: 'state', text: four }], false)).toEqual({ ok: true })
  expect(await adapter.write([{ do: 'state', text: `${four}x` }], false)).toMatchObject({
    ok: false,
    trouble: 'refused',
  })
  expect(lms.calls.every((call) => call.length <= 4096 + 'cmi.suspend_data='.length)).toBe(true)
  expect((api['LMSSetValue'] as (name: string, value: string) => string)('cmi.suspend_data', `${four}x`)).toBe('false')
})
