import { type Facts, joinFacts, noFacts, underKeys } from './facts.ts'
import { keyOf, tagOf } from './key.ts'
import type { Connected, Step, Trouble } from './port.ts'
import type { Mode } from './protocol.ts'
import { isInside, type Settings } from './settings.ts'
import { better, noStanding, type Standing, standingOf } from './standing.ts'
import { type ReadState, readState, writeState } from './state.ts'

/** What the platform has, as far as we know. */
type Saved = { readonly state: string; readonly place: string; readonly standing: Standing }

/** One launch from its beginning to its end. All of it is values; what is done with them is in keeper.client.ts. */
export type Session = {
  readonly settings: Settings
  readonly mode: Mode
  /** Who this is, as a tag. */
  readonly learner: string
  readonly mastery: number | null
  /** Everything known about the learner, under keys. */
  readonly facts: Facts
  /** The page where the learner is, below the root. */
  readonly place: string
  readonly saved: Saved
  /** When something was saved last, and when it was tried last. */
  readonly savedAt: number | undefined
  readonly triedAt: number
  readonly failures: number
  readonly trouble: Trouble | undefined
  /** Why what was kept could not be taken up. */
  readonly notice: Exclude<ReadState['kind'], 'facts' | 'nothing'> | undefined
  readonly ended: boolean
}

const nothingSaved: Saved = { state: '', place: '', standing: noStanding }

/** A launch with a platform. What it has kept is taken up, if it can be read and belongs to this learner. */
export function openSession(settings: Settings, connected: Connected): Session {
  const { mode, learner, place, state, standing } = connected
  const tag = tagOf(learner)
  const found = readState(state, learner === '' ? undefined : tag)
  return {
    ...{ settings, mode, learner: tag, facts: found.facts },
    mastery: connected.mastery ?? settings.mastery,
    place: isInside(place) ? place : '',
    saved: { state, place, standing },
    notice: found.kind === 'facts' || found.kind === 'nothing' ? undefined : found.kind,
    ...{ savedAt: undefined, triedAt: Number.NEGATIVE_INFINITY, failures: 0, trouble: undefined, ended: false },
  }
}

/** A launch without one: lessons go on, and nothing is written anywhere. */
export function openAlone(settings: Settings, trouble: Trouble): Session {
  return {
    ...{ settings, mode: 'normal', learner: tagOf(''), mastery: settings.mastery, facts: noFacts, place: '' },
    ...{ saved: nothingSaved, savedAt: undefined, triedAt: Number.NEGATIVE_INFINITY, failures: 0 },
    ...{ trouble, notice: undefined, ended: false },
  }
}

/** The same launch when it knows more; facts come with ids, and stay under keys. */
export function learn(session: Session, facts: Facts): Session {
  const whole = Object.entries(facts.played).map(([id, done]) => [id.replace(/\/.*/, ''), done] as const)
  const scenarios = whole.reduce<Facts>(
    (all, [id, done]) => joinFacts(all, { ...noFacts, played: { [id]: done } }),
    noFacts,
  )
  const more = underKeys(joinFacts(facts, scenarios), keyOf)
  return { ...session, facts: joinFacts(session.facts, more) }
}

/** The same launch when the learner is on another page. */
export const moveTo = (session: Session, place: string): Session => (isInside(place) ? { ...session, place } : session)

/** The same launch when another window of it, or the platform itself, has a text of which we know nothing. */
export function takeUp(session: Session, state: string): Session {
  if (state === session.saved.state) return session
  const found = readState(state, session.learner)
  return found.kind === 'facts' ? { ...session, facts: joinFacts(session.facts, found.facts) } : session
}

/** How the learner stands now: never below what the platform knows already. */
export function standingNow({ facts, settings, mastery, saved }: Session): Standing {
  return better(saved.standing, standingOf(facts, settings, mastery), mastery)
}

/**
 * What is to be written now, and what the platform will have then. The order is the one on which Moodle 4.3 depends:
 * status, commit, score, commit. With both in one commit it stores them and never unlocks what comes after.
 */
export function stepsOf(session: Session): { readonly steps: readonly Step[]; readonly after: Saved } {
  const { mode, saved, place, facts, learner } = session
  if (!mayWrite(session)) return { steps: [], after: saved }
  const standing = standingNow(session)
  const isNothing = Object.values(facts).every((room) => Object.keys(room).length === 0)
  // A text that could not be read stays until there is something to put in its place.
  const state = isNothing ? saved.state : writeState(facts, learner)
  const first: Step[] = []
  if (state !== saved.state) first.push({ do: 'state', text: state })
  if (place !== '' && place !== saved.place) first.push({ do: 'place', path: place })
  if (standing.completion !== saved.standing.completion || standing.success !== saved.standing.success)
    first.push({ do: 'status', standing })
  const { points } = standing
  const second: Step[] =
    points !== null && points !== saved.standing.points ? [{ do: 'score', points }, { do: 'commit' }] : []
  const steps: Step[] = [...first, ...(first.length > 0 ? [{ do: 'commit' } as const] : []), ...second]
  return {
    steps,
    after: { state, place: place || saved.place, standing: mode === 'normal' ? standing : saved.standing },
  }
}

/** Troubles after which there is nobody left to write to. */
const lasting: readonly (Trouble | undefined)[] = ['missing', 'learner', 'ended']

/** Whether there is a platform to say anything to. */
export const hasPlatform = ({ trouble, ended }: Session): boolean => !ended && !lasting.includes(trouble)

const mayWrite = (session: Session): boolean => session.mode === 'normal' && hasPlatform(session)

const leastWait = 5000
const longestWait = 60_000

/** How long to wait before the next try, in ms; undefined if there is nothing to write. */
export function waitOf(session: Session, now: number): number | undefined {
  if (stepsOf(session).steps.length === 0) return undefined
  const wait = Math.min(longestWait, leastWait * 2 ** session.failures)
  return Math.max(0, session.triedAt + wait - now)
}

/** The same launch after everything was written. */
export const wrote = (session: Session, after: Saved, now: number): Session => ({
  ...session,
  ...{ saved: after, savedAt: now, triedAt: now, failures: 0, trouble: undefined },
})

/** The same launch after something was not. It is tried again, later each time. */
export const failed = (session: Session, trouble: Trouble, now: number): Session => ({
  ...session,
  ...{ trouble, triedAt: now, failures: Math.min(session.failures + 1, 10) },
})

/** The same launch when it is over. Nothing is written any more. */
export const end = (session: Session): Session => ({ ...session, ended: true })
