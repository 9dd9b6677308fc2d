import { minutesOf } from './packs.ts'
import type { Part, Shelf } from './parts.ts'
import type { Packs } from './schema.ts'

/** Some parts that are meant for one sitting. */
export type Sitting = { readonly title: string; readonly parts: readonly Part[]; readonly minutes: number }

/** A way through the course as sittings with their parts. */
export function sittingsOf({ student }: Packs, { take }: Shelf): Sitting[] {
  return student.sittings.map(({ title, parts }) => {
    const all = parts.flatMap(take)
    return { title, parts: all, minutes: minutesOf(all) }
  })
}

/**
 * What comes after a part, as far as it is written: undefined after the last, null for what is not on the way. A lesson
 * of which the way takes a section has the place of that section.
 */
export function nextOn(sittings: readonly Sitting[], id: string): Part | null | undefined {
  const parts = sittings.flatMap((sitting) => sitting.parts)
  const at = parts.findIndex((part) => part.id === id || part.id.startsWith(`${id}~`))
  return at < 0 ? null : parts.slice(at + 1).find(({ written }) => written)
}
