import type { Pack } from './packs.ts'
import type { Packs } from './schema.ts'

/** Between the least and the most, in minutes. */
export type Span = { readonly least: number; readonly most: number }

/** What a university package asks of a student, in minutes. */
export type Workload = Pick<Pack, 'id' | 'title' | 'description'> & {
  readonly online: number
  /** The groups that meet: how many, how long each, and all of them. */
  readonly live: { readonly sessions: number; readonly each: number; readonly all: number } | undefined
  /** Reading and writing: what for, and all of it. */
  readonly study: readonly (Span & { readonly what: string })[]
  readonly alone: Span
  readonly sum: Span
  readonly points: number
}

/**
 * Hours of work behind one ECTS point: a year of 60 points stands for 1,500 to 1,800 hours in most countries, so a point
 * for 25 to 30. European Commission, ECTS Users’ Guide, 2015, https://doi.org/10.2766/87592
 */
export const hoursAPoint: Span = { least: 25, most: 30 }

const hour = 60

/** The minutes of work that some points stand for. */
export const workOf = (points: number): Span => ({
  least: points * hoursAPoint.least * hour,
  most: points * hoursAPoint.most * hour,
})

/** The points that some work would be worth: fewest if a point stands for 30 hours, most if it stands for 25. */
export const pointsFor = ({ least, most }: Span): Span => ({
  least: least / (hoursAPoint.most * hour),
  most: most / (hoursAPoint.least * hour),
})

/** Whether work is as much as its points stand for. No points are right for less than half a point, the smallest given. */
export function areWorth(points: number, { least, most }: Span): boolean {
  if (points === 0) return most < workOf(0.5).least
  return least >= workOf(points).least && most <= workOf(points).most
}

/** What a package asks for, from the minutes of its parts and the hours that its author gives. */
export function workloadOf({ minutes }: Pick<Pack, 'minutes'>, given: Packs['packages'][number]): Workload {
  const { id, title, description, points } = given
  const live = given.live && {
    sessions: given.live.sessions,
    each: given.live.hours * hour,
    all: given.live.sessions * given.live.hours * hour,
  }
  const study = given.study.map(({ what, hours: [least, most] }) => ({ what, least: least * hour, most: most * hour }))
  const alone = {
    least: study.reduce((sum, { least }) => sum + least, 0),
    most: study.reduce((sum, { most }) => sum + most, 0),
  }
  const fixed = minutes + (live?.all ?? 0)
  const sum = { least: fixed + alone.least, most: fixed + alone.most }
  return { id, title, description, points, online: minutes, live, study, alone, sum }
}
