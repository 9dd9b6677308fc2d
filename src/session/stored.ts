import { give, type Phase, ready, type Session } from './session.ts'

/** The form in which a clock is stored, by ids, so that another edition of the hour can read it. */
type Stored = {
  readonly version: 1
  /** When a leader did something last, in ms since 1970. */
  readonly touched: number
  readonly minutes: Readonly<Record<string, number>>
  readonly spent: Readonly<Record<string, number>>
  /** The id of the phase; nothing when the hour is over. */
  readonly phase: string | null
  readonly begun: boolean
  readonly since: number | null
}

/** After this long without a hand on it a clock belongs to another day: its minutes stay, its time is forgotten. */
export const stale = 3 * 60 * 60_000

/** A clock as a text. */
export function write(session: Session, now: number): string {
  const { phases, at, begun, since, spent } = session
  const stored: Stored = {
    version: 1,
    touched: now,
    minutes: Object.fromEntries(phases.map(({ id, minutes }) => [id, minutes])),
    spent: Object.fromEntries(phases.map(({ id }, place) => [id, spent[place] ?? 0])),
    phase: phases[at]?.id ?? null,
    begun,
    since: since ?? null,
  }
  return JSON.stringify(stored)
}

/**
 * A stored clock, joined with the phases as the course has them now. What cannot be read is taken for
 * none: the worst that is lost is the minutes of a phase.
 */
export function read(text: string | null | undefined, phases: readonly Phase[], now: number): Session {
  const stored = parsed(text)
  if (!stored) return ready(phases)
  const planned = phases.reduce((session, { id }, place) => {
    const minutes = numberAt(stored.minutes, id)
    return minutes === undefined ? session : give(session, place, minutes)
  }, ready(phases))
  const at = stored.phase === null ? phases.length : phases.findIndex(({ id }) => id === stored.phase)
  if (!stored.begun || at < 0 || Math.abs(now - stored.touched) > stale) return planned
  return {
    ...planned,
    ...{ at, begun: true, since: stored.since ?? undefined },
    spent: phases.map(({ id }) => Math.max(0, numberAt(stored.spent, id) ?? 0)),
  }
}

function parsed(text: string | null | undefined): Stored | undefined {
  try {
    const it: Partial<Stored> = JSON.parse(text ?? '')
    const isRight =
      it.version === 1 &&
      Number.isFinite(it.touched) &&
      isObject(it.minutes) &&
      isObject(it.spent) &&
      (it.phase === null || typeof it.phase === 'string') &&
      (it.since === null || Number.isFinite(it.since))
    return isRight ? (it as Stored) : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

function numberAt(room: Readonly<Record<string, unknown>>, id: string): number | undefined {
  const value = Object.hasOwn(room, id) ? room[id] : undefined
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
