import type { Chair } from '#circle/circle.ts'
import type { Person } from './staging.ts'

/** What of a moment shows in the drawing of the chairs. */
export type Moment = {
  readonly speaking: ReadonlySet<string>
  /** Who looks away. */
  readonly turned: ReadonlySet<string>
  /** The presenter has moved back, and listens. */
  readonly away: boolean
}

/** Nobody speaks, and everyone is in the circle. */
export const before: Moment = { speaking: new Set(), turned: new Set(), away: false }

/** Who is in one of the rooms of a story. */
export function inRoom<P extends Pick<Person, 'room'>>(cast: readonly P[], room: string | undefined): P[] {
  return cast.filter((person) => person.room === undefined || person.room === room)
}

/** The chairs of a role-play, yours nearest to the viewer; it is free until you take it. */
export function chairsOf(cast: readonly Person[], { speaking, turned, away }: Moment, taken = true): Chair[] {
  const at = Math.max(
    0,
    cast.findIndex(({ id }) => id === 'you'),
  )
  return [...cast.slice(at), ...cast.slice(0, at)].map(({ id, name, role }) => {
    const yours = id === 'you'
    const state = speaking.has(id) ? 'speaking' : role === 'presenter' && away ? 'back' : 'taken'
    return { id, label: name, role, yours, state: yours && !taken ? 'free' : state, turned: turned.has(id) }
  })
}

/** Where the patient’s empty chair stands, from 0 (in the middle) to 4, by how near the patient is. */
export function patientChair(near: number): number {
  return 4 - Math.min(4, Math.max(0, near))
}
