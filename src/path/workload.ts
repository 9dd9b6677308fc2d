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
  readonly credits: number
}

/**
 * Hours of work behind one ECTS credit: a year of 60 stands for 1,500 to 1,800 hours in most countries, so one stands
 * for 25 to 30. European Commission, ECTS Users’ Guide, 2015, https://doi.org/10.2766/87592
 */
export const hoursACredit: Span = { least: 25, most: 30 }

const hour = 60

/** The minutes of work that some credits stand for. */
export const workOf = (credits: number): Span => ({
  least: credits * hoursACredit.least * hour,
  most: credits * hoursACredit.most * hour,
})

/** The credits that some work would be worth: fewest if a credit stands for 30 hours, most if it stands for 25. */
export const creditsFor = ({ least, most }: Span): Span => ({
  least: least / (hoursACredit.most * hour),
  most: most / (hoursACredit.least * hour),
})

/** Whether work is as much as its credits stand for. None are right for less than half a credit, the smallest given. */
export function areWorth(credits: number, { least, most }: Span): boolean {
  if (credits === 0) return most < workOf(0.5).least
  return least >= workOf(credits).least && most <= workOf(credits).most
}

/** What a package asks for, from the minutes of its parts and the hours that its author gives. */
export function workloadOf({ minutes }: Pick<Pack, 'minutes'>, given: Packs['packages'][number]): Workload {
  const { id, title, description, credits } = given
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
  return { id, title, description, credits, online: minutes, live, study, alone, sum }
}
