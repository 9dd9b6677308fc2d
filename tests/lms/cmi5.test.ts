import { describe, expect, it } from 'vitest'
import { cmi5 } from '../../src/lms/cmi5.client.ts'
import { type Facts, noFacts } from '../../src/lms/facts.ts'
import { keeper } from '../../src/lms/keeper.client.ts'
import { learn, moveTo, openSession, takeUp } from '../../src/lms/session.ts'
import type { Settings } from '../../src/lms/settings.ts'
import { launchedIn } from '../../src/lms/statements.ts'
import { platformCmi5, query } from './record-store.ts'

const settings: Settings = {
  ...{ v: 1, runtime: 'cmi5', mode: 'full', id: 'the-hour', title: 'The hour', lang: 'en', edition: 1 },
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
const launched = launchedIn((name) => query[name] ?? null)

/** A tab that stays the same over a reload. */
function tab() {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  }
}

let ids = 0
async function launch(lms: ReturnType<typeof platformCmi5>, memory = tab()) {
  let now = Date.UTC(2026, 10, 22, 14, 2)
  const adapter = cmi5(
    launched,
    { fetch: lms.fetch, memory },
    () => now,
    () => `id-${ids++}`,
  )
  const connected = await adapter.connect()
  const kept =
    'mode' in connected
      ? keeper(adapter, openSession(settings, connected), { now: () => now, later: () => () => {}, tell: () => {} })
      : undefined
  const pass = (ms: number) => {
    now += ms
  }
  return { adapter, connected, kept, pass }
}

async function opened(...given: Parameters<typeof launch>) {
  const { kept, ...rest } = await launch(...given)
  if (!kept) throw new Error('There is no connection.')
  return { kept, ...rest }
}

/** Everything that was sent without waiting has arrived. */
const settled = () => new Promise((done) => setTimeout(done, 20))

describe('cmi5', () => {
  it('says in its order that it began, was completed, was passed and has ended, and where to go then', async () => {
    const lms = platformCmi5()
    const { kept, pass, adapter } = await opened(lms)
    kept.change((session) => learn(learn(session, read), result(80)))
    await kept.save()
    pass(90_000)
    await kept.finish()
    expect(lms.refused).toEqual([])
    expect(lms.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated'])
    expect(lms.statements[2]?.result).toMatchObject({ success: true, score: { scaled: 0.8 } })
    expect(lms.statements[3]?.result?.duration).toBe('PT0H1M30S')
    expect(adapter.wayBack?.()).toBe('https://lms.example/back')
    expect(kept.session().ended).toBe(true)
  })

  it('learns from the platform which unit was launched', async () => {
    const { connected } = await launch(platformCmi5({ launchParameters: 'review/the-hour' }))
    expect(connected).toMatchObject({ unit: 'review/the-hour' })
    expect((await launch(platformCmi5())).connected).toMatchObject({ unit: undefined })
  })

  it('asks for its key once, and takes it from the tab after a reload', async () => {
    const lms = platformCmi5()
    const memory = tab()
    await opened(lms, memory)
    const { kept } = await opened(lms, memory)
    await kept.finish()
    expect(lms.sent.filter(({ url }) => url === query['fetch'])).toHaveLength(1)
    expect([lms.refused, lms.verbs()]).toEqual([[], ['initialized', 'terminated']])
    expect((await launch(lms, memory)).connected).toEqual({ ok: false, trouble: 'ended' })
  })

  it('is resumed in a second launch, failed in the first and passed in the second', async () => {
    const lms = platformCmi5()
    const first = await opened(lms)
    first.kept.change((session) => moveTo(learn(learn(session, read), result(40)), 'en/x.html'))
    await first.kept.finish()
    expect(lms.verbs()).toEqual(['initialized', 'completed', 'failed', 'terminated'])

    lms.again()
    const second = await opened(lms)
    expect(second.kept.session().place).toBe('en/x.html')
    expect(Object.keys(second.kept.session().facts.read)).toHaveLength(1)
    second.kept.change((session) => learn(session, result(80)))
    await second.kept.finish()

    lms.again()
    const third = await opened(lms)
    third.kept.change((session) => learn(session, result(10)))
    await third.kept.finish()
    expect(lms.refused).toEqual([])
    expect(lms.verbs().slice(4)).toEqual(['initialized', 'passed', 'terminated', 'initialized', 'terminated'])
  })

  it('does not say failed before the end of a launch, in which it may still be passed', async () => {
    const lms = platformCmi5()
    const { kept } = await opened(lms)
    kept.change((session) => learn(learn(session, read), result(40)))
    await kept.save()
    expect(lms.verbs()).toEqual(['initialized', 'completed'])
    kept.change((session) => learn(session, result(90)))
    await kept.finish()
    expect([lms.refused, lms.verbs()]).toEqual([[], ['initialized', 'completed', 'passed', 'terminated']])
  })

  it('says everything at once when the tab is closed, and keeps it alive', async () => {
    const lms = platformCmi5()
    const { kept } = await opened(lms)
    kept.change((session) => learn(learn(session, read), result(40)))
    const before = lms.sent.length
    kept.leave()
    await settled()
    expect(lms.refused).toEqual([])
    expect(lms.verbs()).toEqual(['initialized', 'completed', 'failed', 'terminated'])
    expect(lms.sent.slice(before).map(({ keepalive }) => keepalive)).toEqual([true, true])
    expect(lms.documents.get('take-a-chair')).toMatchObject({
      standing: { completion: 'completed', success: 'failed' },
    })
  })

  it.each(['Browse', 'Review'])(
    'says in the mode %s only that it began and has ended, and keeps nothing',
    async (launchMode) => {
      const lms = platformCmi5({ launchMode })
      const { kept } = await opened(lms)
      kept.change((session) => learn(learn(session, read), result(40)))
      await kept.save()
      await kept.finish()
      expect([lms.refused, lms.verbs(), lms.documents.size]).toEqual([[], ['initialized', 'terminated'], 0])
    },
  )

  it('passes and fails nobody where no mastery is given', async () => {
    const lms = platformCmi5({ masteryScore: null })
    const { kept } = await opened(lms)
    kept.change((session) => learn(learn(session, read), result(80)))
    await kept.finish()
    expect([lms.refused, lms.verbs()]).toEqual([[], ['initialized', 'completed', 'terminated']])
  })

  it('waits out a network that is gone, and says nothing twice', async () => {
    const lms = platformCmi5()
    const { kept } = await opened(lms)
    lms.broken.network = true
    kept.change((session) => learn(learn(session, read), result(80)))
    await kept.save()
    expect(kept.session().trouble).toBe('offline')
    await kept.finish()
    expect(kept.session()).toMatchObject({ trouble: 'offline', ended: false })
    lms.broken.network = false
    await kept.save()
    expect(kept.session().trouble).toBeUndefined()
    expect(lms.verbs()).toEqual(['initialized', 'completed', 'passed'])
    await kept.finish()
    expect([lms.refused, lms.verbs().at(-1)]).toEqual([[], 'terminated'])
  })

  it('goes on after an end that could not be said, and may still be passed', async () => {
    const lms = platformCmi5()
    const { kept } = await opened(lms)
    kept.change((session) => learn(learn(session, read), result(40)))
    await kept.save()
    lms.broken.status = 500
    await kept.finish()
    expect(kept.session()).toMatchObject({ trouble: 'refused', ended: false })
    lms.broken.status = 0
    kept.change((session) => learn(session, result(90)))
    await kept.save()
    await kept.finish()
    expect([lms.refused, lms.verbs()]).toEqual([[], ['initialized', 'completed', 'passed', 'terminated']])
  })

  it('knows a session that has expired', async () => {
    const lms = platformCmi5()
    const { kept } = await opened(lms)
    lms.broken.status = 401
    kept.change((session) => learn(session, read))
    await kept.save()
    expect(kept.session().trouble).toBe('expired')
  })

  it('writes into what another window has written', async () => {
    const lms = platformCmi5()
    const memory = tab()
    const one = await opened(lms, memory)
    const two = await opened(lms, memory)
    one.kept.change((session) => learn(session, read))
    await one.kept.save()
    two.kept.change((session) => learn(session, result(80)))
    await two.kept.save()
    const { state } = lms.documents.get('take-a-chair') as { state: string }
    const { facts } = takeUp(
      openSession(settings, {
        mode: 'normal',
        learner: query['actor'] ?? '',
        place: '',
        state: '',
        standing: { completion: 'unknown', success: 'unknown', points: null },
        mastery: null,
      }),
      state,
    )
    expect([Object.keys(facts.read).length, Object.keys(facts.results).length]).toEqual([1, 1])
  })

  it.each([
    ['nothing at all', {}],
    ['no store', { ...query, endpoint: '' }],
    ['an actor that is no JSON', { ...query, actor: 'ann' }],
    ['a script for an address', { ...query, fetch: 'javascript:alert(1)' }],
  ])('is not launched by an address with %s', async (_, wrong: Record<string, string>) => {
    expect(launchedIn((name) => wrong[name] ?? null)).toBeUndefined()
    const alone = cmi5(
      undefined,
      { fetch, memory: tab() },
      () => 0,
      () => '',
    )
    expect(await alone.connect()).toMatchObject({ ok: false, trouble: 'missing' })
  })
})
