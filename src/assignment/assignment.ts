import type { Part as PathPart } from '#path/parts.ts'

/** What a leader may ask beside the parts themselves. */
export const options = ['plays-optional', 'no-card'] as const
export type Option = (typeof options)[number]

/** When a group meets: by the clock on the wall there, and in which time zone that wall stands. */
export type Meeting = {
  /** `2026-10-05T18:00`, or the day alone. */
  readonly at: string
  /** Such as `Europe/Berlin`; without it the clock is the reader’s own. */
  readonly zone?: string
}

/** What a leader asks a group to read, answer and play before they meet. All of it stands in one link. */
export type Assignment = {
  /** A pack that the course has, or parts of the leader’s own choice. */
  readonly asks: { readonly pack: string } | { readonly parts: readonly string[] }
  readonly meeting?: Meeting
  readonly group: string
  readonly message: string
  readonly options: readonly Option[]
}

/** At most so many characters, as a reader counts them. */
export const longest = { group: 60, message: 280 } as const

/** What a pack asks for, in order. */
export type Packs = Readonly<Record<string, readonly string[]>>

/** The parts an assignment asks for; none, if there is no such pack. */
export function partsOf({ asks }: Assignment, packs: Packs): readonly string[] {
  return 'pack' in asks ? (packs[asks.pack] ?? []) : asks.parts
}

/**
 * The pack that has most in common with some parts: of two the one that asks for less. It is what a reader is offered
 * when a link says nothing that can be used.
 */
export function nearestPack(parts: readonly string[], packs: Packs): string {
  const likeness = (asked: readonly string[]) => asked.filter((id) => parts.includes(id)).length
  const [nearest] = Object.entries(packs).toSorted(([, a], [, b]) => likeness(b) - likeness(a) || a.length - b.length)
  if (!nearest) throw new Error('There is no pack to choose from.')
  return nearest[0]
}

/** A part as a page shows it. */
export type Part = Pick<PathPart, 'id' | 'kind' | 'title' | 'minutes'> & { readonly url: string }

/** What an assignment can be about, as the build writes it into the pages that need it. */
export type Catalogue = {
  readonly packs: readonly { readonly id: string; readonly title: string; readonly parts: readonly string[] }[]
  readonly parts: Readonly<Record<string, Part>>
  /** Ids of earlier editions, and what each of them is called now. */
  readonly moved: Readonly<Record<string, string>>
}

/** The packs of a catalogue, as what each asks for. */
export const packsIn = ({ packs }: Catalogue): Packs => Object.fromEntries(packs.map(({ id, parts }) => [id, parts]))

/** The parts an assignment asks for, as a page shows them. */
export function partsShown(assignment: Assignment, catalogue: Catalogue): Part[] {
  return partsOf(assignment, packsIn(catalogue)).flatMap((id) =>
    Object.hasOwn(catalogue.parts, id) ? (catalogue.parts[id] ?? []) : [],
  )
}
