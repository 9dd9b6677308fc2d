/** A part of the hour and how many minutes the course gives it. */
export type Phase = { readonly id: string; readonly minutes: number }

/**
 * The clock of one hour. It holds no running time: how much has gone by is worked out from a moment
 * that is given. A phase with no minutes is left out.
 */
export type Session = {
  /** In their order, with the minutes that this leader gives them. */
  readonly phases: readonly Phase[]
  /** The phase it is in, by its place; one past the last when the hour is over. */
  readonly at: number
  readonly begun: boolean
  /** Since when it counts, in ms since 1970; undefined before the start and in a pause. */
  readonly since: number | undefined
  /** For each phase how many ms have been counted, up to `since`. */
  readonly spent: readonly number[]
}

export const minute = 60_000

/** No phase is given more minutes than this. */
export const most = 180

/** A clock that has not begun, at the first phase that is not left out. */
export function ready(phases: readonly Phase[]): Session {
  const spent = phases.map(() => 0)
  return { phases, at: Math.max(0, nextOf(phases, -1, 1) ?? 0), begun: false, since: undefined, spent }
}

export const isOver = ({ at, phases }: Session): boolean => at >= phases.length

/** Whether time is being counted. An hour that is over remembers that it was, in case somebody goes back. */
export const isRunning = (session: Session): boolean => session.since !== undefined && !isOver(session)

/** It begins, or goes on after a pause. */
export function start(session: Session, now: number): Session {
  if (isOver(session) || session.since !== undefined) return session
  return { ...session, begun: true, since: now }
}

/** It stands still; the phase stays. */
export const pause = (session: Session, now: number): Session => ({ ...counted(session, now), since: undefined })

/** The next phase begins, or the hour is over. A pause stays one. */
export function next(session: Session, now: number): Session {
  return session.begun ? moved(session, nextOf(session.phases, session.at, 1) ?? session.phases.length, now) : session
}

/** The phase before goes on where it was left. */
export function back(session: Session, now: number): Session {
  const before = nextOf(session.phases, session.at, -1)
  return session.begun && before !== undefined ? moved(session, before, now) : session
}

/**
 * Gives a phase other minutes. None leaves it out, but for one that has begun: a clock cannot stand
 * where there is nothing, and the hour needs one phase at least.
 */
export function give(session: Session, place: number, minutes: number): Session {
  const others = session.phases.some((phase, i) => i !== place && phase.minutes > 0)
  const least = others && !(session.begun && place === session.at) ? 0 : 1
  const given = Math.min(most, Math.max(least, Math.round(minutes)))
  const phases = session.phases.map((phase, i) => (i === place ? { ...phase, minutes: given } : phase))
  return session.begun ? { ...session, phases } : ready(phases)
}

/** How long a phase has taken by now, in ms. A clock that was set back takes nothing away. */
export function elapsed({ at, since, spent }: Session, place: number, now: number): number {
  return (spent[place] ?? 0) + (place === at && since !== undefined ? Math.max(0, now - since) : 0)
}

/** What is left of the phase, in whole minutes that have begun; below zero it is over its time by so many. */
export function minutesLeft(session: Session, now: number): number {
  const left = (session.phases[session.at]?.minutes ?? 0) * minute - elapsed(session, session.at, now)
  // Nothing is a zero with a sign here.
  return Math.ceil(left / minute) || 0
}

/** How long nothing that is shown will change, in ms; undefined while it stands still. */
export function untilChange(session: Session, now: number): number | undefined {
  if (!isRunning(session)) return undefined
  return minute - (elapsed(session, session.at, now) % minute)
}

/** When the hour will be over if every phase keeps to its minutes from now on; undefined while it stands still. */
export function endsAt(session: Session, now: number): number | undefined {
  if (!isRunning(session)) return undefined
  const { phases, at } = session
  const left = (phases[at]?.minutes ?? 0) * minute - elapsed(session, at, now)
  return now + Math.max(0, left) + total(phases.slice(at + 1)) * minute
}

/** The minutes of all phases together. */
export const total = (phases: readonly Phase[]): number => phases.reduce((sum, { minutes }) => sum + minutes, 0)

/** A stretch of the line of the hour, in per cent of it, and how much of it has gone by. */
export type Stretch = { readonly from: number; readonly length: number; readonly gone: number }

/** All phases in a line, each as long as its minutes. What has been left behind is gone, however short it was. */
export function line(session: Session, now: number): Stretch[] {
  const whole = total(session.phases)
  let from = 0
  return session.phases.map(({ minutes }, place) => {
    const length = (minutes / whole) * 100
    const here = Math.min(1, Math.floor(elapsed(session, place, now) / minute) / Math.max(1, minutes))
    const stretch = { from, length, gone: length * (place < session.at ? 1 : place > session.at ? 0 : here) }
    from += length
    return stretch
  })
}

/** What has been counted since `since` is put into the phase, and the counting begins anew. */
function counted(session: Session, now: number): Session {
  const { at, since, spent } = session
  if (since === undefined) return session
  return { ...session, since: now, spent: spent.map((ms, i) => (i === at ? elapsed(session, i, now) : ms)) }
}

function moved(session: Session, at: number, now: number): Session {
  return { ...counted(session, now), at }
}

/** The place of the next phase in a direction that is not left out. */
function nextOf(phases: readonly Phase[], from: number, step: 1 | -1): number | undefined {
  for (let place = from + step; place >= 0 && place < phases.length; place += step)
    if ((phases[place]?.minutes ?? 0) > 0) return place
  return undefined
}
