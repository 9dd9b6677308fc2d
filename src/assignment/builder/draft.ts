import type { Assignment, Catalogue, Option, Packs, Part } from '../assignment.ts'

/** What a leader has put into the fields so far, as it stands there. */
export type Draft = {
  /** A pack, or `own` for parts of the leader’s own choice. */
  readonly pack: string
  /** The parts of that choice, in their order. */
  readonly own: readonly string[]
  /** Such as `2026-10-05`; empty where no date is given. */
  readonly date: string
  /** Such as `18:00`. */
  readonly time: string
  readonly zone: string
  readonly group: string
  readonly message: string
  readonly options: readonly Option[]
}

/** The sign for parts of the leader’s own choice; no pack has this id. */
export const own = 'own'

/** From so many minutes on people may not come through. */
export const mostMinutes = 60

/** What a page shows before anybody has chosen anything: the pack that asks for least. */
export function emptyDraft(pack: string): Draft {
  return { pack, own: [], date: '', time: '', zone: '', group: '', message: '', options: [] }
}

/** The parts that a draft asks for. */
export const askedBy = ({ pack, own: chosen }: Draft, packs: Packs): readonly string[] =>
  pack === own ? chosen : (packs[pack] ?? [])

/** A draft from an earlier assignment: everything but its date. */
export function draftAgain({ asks, meeting, group, message, options }: Assignment, ownZone: string): Draft {
  return {
    pack: 'pack' in asks ? asks.pack : own,
    own: 'parts' in asks ? asks.parts : [],
    date: '',
    time: meeting?.at.split('T')[1] ?? '',
    zone: meeting?.zone ?? ownZone,
    ...{ group, message, options },
  }
}

/** A list in which one item has changed places with its neighbour. */
export function swapped<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const [one, other] = [list[at], list[at + by]]
  if (one === undefined || other === undefined) return list
  return list.with(at, other).with(at + by, one)
}

/** Minutes of all parts together. */
export const minutesIn = (parts: readonly Pick<Part, 'minutes'>[]): number =>
  parts.reduce((sum, { minutes }) => sum + minutes, 0)

/** The packs with their parts, those first that ask for least: a leader looks for a short one. */
export function packsForGroups({ packs, parts }: Catalogue) {
  const placed = packs.map(({ id, title, parts: ids }) => ({
    id,
    title,
    parts: ids.flatMap((one) => parts[one] ?? []),
  }))
  return placed
    .map((pack) => ({ ...pack, minutes: minutesIn(pack.parts) }))
    .toSorted((one, other) => one.minutes - other.minutes)
}
