import type { Adapter, Connected, Outcome, Step } from './port.ts'
import type { Mode } from './protocol.ts'
import { noStanding, type Standing } from './standing.ts'
import { type LaunchData, type Launched, launchDataIn, type Statement, statement } from './statements.ts'
import { NotDone, recordStore, type Web } from './store.client.ts'

/** What we keep at the platform for the next launch: cmi5 itself keeps statements, and no standing to be asked for. */
type Own = { readonly state: string; readonly place: string; readonly standing: Standing }

const ownId = 'take-a-chair'
const verbOf = (one: Statement): string => one.verb.display['en-US']
const nothing: Own = { state: '', place: '', standing: noStanding }

/** cmi5: statements in a fixed order, and a document with what is to be found again. */
export function cmi5(launched: Launched | undefined, web: Web, now: () => number, newId: () => string): Adapter {
  if (!launched) return alone
  const here: Launched = launched
  const store = recordStore(here, web)
  let data: LaunchData | undefined
  let own = nothing
  let mode: Mode = 'normal'
  let since = now()
  /** Statements that wait, and those that are on their way or have arrived. */
  let waiting: Statement[] = []
  let ended = false
  let unsaved = false
  const said = new Set<string>()

  /** Says something once. Of passed and failed a launch has one, and nothing is said of what was passed before. */
  function say(verb: 'completed' | 'passed' | 'failed' | 'terminated', points?: number | null): void {
    if (!data || said.has(verb) || store.has(verb)) return
    said.add(verb)
    waiting.push(make(data, verb, points))
  }

  function make(known: LaunchData, verb: Parameters<typeof statement>[0], points?: number | null): Statement {
    const scaled = points === null || points === undefined ? undefined : points / 10_000
    const time = new Date(now()).toISOString()
    return statement(verb, here, known, { id: newId(), time, after: now() - since }, scaled)
  }

  async function connect(): Promise<Connected | Outcome> {
    try {
      await store.enter()
      data = launchDataIn(await store.document('LMS.LaunchData'))
      if (!data) return { ok: false, trouble: 'missing', said: 'LMS.LaunchData' }
      await store.preferences()
      if (store.has('terminated')) return { ok: false, trouble: 'ended' }
      own = ownIn(await store.document(ownId))
      mode = data.launchMode === 'Browse' ? 'browse' : data.launchMode === 'Review' ? 'review' : 'normal'
      // After a reload the launch goes on: it began when it first began, and says so once.
      since = Number(store.noted('initialized')) || now()
      if (!store.has('initialized')) {
        await store.say([make(data, 'initialized')])
        store.note('initialized', String(since))
      }
    } catch (error) {
      return outcomeOf(error)
    }
    const { launchParameters: unit, masteryScore: mastery = null } = data
    return { mode, learner: here.actor, ...own, mastery, unit }
  }

  function take(step: Step): void {
    if (step.do === 'state') own = { ...own, state: step.text }
    if (step.do === 'place') own = { ...own, place: step.path }
    if (step.do === 'score') own = { ...own, standing: { ...own.standing, points: step.points } }
    if (step.do === 'status') {
      const { completion, success, points } = step.standing
      if (completion === 'completed' && own.standing.completion !== 'completed') say('completed')
      // Once in a launch and not after a failure: that is said at the end, when nothing better can follow.
      if (success === 'passed' && own.standing.success !== 'passed' && points !== null) say('passed', points)
      own = { ...own, standing: { ...own.standing, completion, success } }
    }
    if (step.do === 'finish') {
      const { success, points } = step.standing
      if (mode === 'normal' && success === 'failed' && points !== null && !said.has('passed')) say('failed', points)
      say('terminated')
    }
    if (step.do === 'state' || step.do === 'place' || step.do === 'status' || step.do === 'score') unsaved = true
  }

  /**
   * Sends what waits: results, then the document, so that nothing is taken for said that was not; and the end last, for
   * nothing may follow it. A page that goes cannot wait for an answer: all statements then go in one message.
   */
  async function send(leaving: boolean): Promise<void> {
    const going = waiting
    waiting = []
    const isEnd = (one: Statement) => verbOf(one) === 'terminated'
    const keep = async () => {
      if (!unsaved || mode !== 'normal') return
      await store.keepDocument(ownId, own)
      unsaved = false
    }
    if (leaving) {
      store.note('terminated')
      await Promise.all([tell(going), keep()])
      return
    }
    try {
      await tell(going.filter((one) => !isEnd(one)))
      await keep()
      await tell(going.filter(isEnd))
    } catch (error) {
      // Whoever could not be let go may still get better: nothing final has been said.
      for (const verb of ['failed', 'terminated']) said.delete(verb)
      waiting = going.filter((one) => !store.has(verbOf(one)) && said.has(verbOf(one)))
      throw error
    }
  }

  async function tell(statements: readonly Statement[]): Promise<void> {
    if (statements.length === 0) return
    await store.say(statements)
    for (const one of statements) store.note(verbOf(one))
    ended ||= statements.some((one) => verbOf(one) === 'terminated')
  }

  return {
    connect,
    async state() {
      try {
        return ownIn(await store.document(ownId)).state
      } catch {
        return undefined
      }
    },
    async write(steps, leaving) {
      if (!data) return { ok: false, trouble: 'missing' }
      if (ended) return { ok: false, trouble: 'ended' }
      for (const step of steps) take(step)
      try {
        await send(leaving)
        return { ok: true }
      } catch (error) {
        return outcomeOf(error)
      }
    },
    wayBack: () => data?.returnURL,
  }
}

/** Opened without a launch: there is nobody to speak to. */
const alone: Adapter = {
  connect: async () => ({ ok: false, trouble: 'missing' }),
  state: async () => undefined,
  write: async () => ({ ok: false, trouble: 'missing' }),
}

const outcomeOf = (error: unknown): Outcome =>
  error instanceof NotDone
    ? { ok: false, trouble: error.trouble, said: error.message }
    : { ok: false, trouble: 'refused', said: String(error) }

/** Our own document, which another edition may have written. */
function ownIn(value: unknown): Own {
  if (typeof value !== 'object' || value === null) return nothing
  const { state, place, standing } = value as Record<string, unknown>
  const { completion, success, points } = (standing ?? {}) as Partial<Standing>
  return {
    state: typeof state === 'string' ? state : '',
    place: typeof place === 'string' ? place : '',
    standing: {
      completion: completion === 'completed' || completion === 'incomplete' ? completion : 'unknown',
      success: success === 'passed' || success === 'failed' ? success : 'unknown',
      points: typeof points === 'number' && points >= 0 && points <= 10_000 ? Math.floor(points) : null,
    },
  }
}
