import { meant } from '#source/problem.ts'
import type { Part, Shelf } from './parts.ts'
import type { Packs } from './schema.ts'

/** Parts that go together, in their order, and what they take. */
export type Pack = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly parts: readonly Part[]
  readonly minutes: number
}

/** Minutes of some parts together. */
export const minutesOf = (parts: readonly { readonly minutes: number }[]): number =>
  parts.reduce((sum, { minutes }) => sum + minutes, 0)

/** All packs: those for a group, what the university packages do online, and the student path in one. */
export function packsOf({ packs, packages, student }: Packs, { take }: Shelf): Pack[] {
  const pack = (id: string, { title, description }: Pick<Pack, 'title' | 'description'>, ids: readonly string[]) => {
    const parts = ids.flatMap(take)
    return { id, title, description, parts, minutes: minutesOf(parts) }
  }
  return [
    pack('student', student, ['path/student']),
    ...packs.map((one) => pack(one.id, one, one.parts)),
    ...packages.map((one) => pack(one.id, one, one.online)),
  ]
}

/** One of all packs. Only code names a pack, so an id that is not there stops the build. */
export function packOn(packs: Packs, shelf: Shelf, id: string): Pack {
  const all = packsOf(packs, shelf)
  const found = all.find((pack) => pack.id === id)
  if (found) return found
  const guess = meant(
    id,
    all.map((pack) => pack.id),
  )
  throw new Error(`packs.yaml has no pack "${id}".${guess ? ` Did you mean "${guess}"?` : ''}`)
}

/** The places in a list at which minutes have been counted before: for the same part, or for a lesson and a piece of it. */
export function twiceIn(parts: readonly Part[]): { readonly at: number; readonly before: number }[] {
  return parts.flatMap((part, at) => {
    const before = parts
      .slice(0, at)
      .findIndex((one) => one.id === part.id || one.lesson === part.id || one.id === part.lesson)
    return before < 0 ? [] : [{ at, before }]
  })
}

/** The minutes that the id of a pack promises, such as 60 for `leaders-60`; undefined where it promises none. */
export function promisedBy(id: string): number | undefined {
  const [minutes] = /\d+$/.exec(id) ?? []
  return minutes === undefined ? undefined : Number(minutes)
}

/** Whether a pack takes what its id promises, to within a tenth. */
export function keepsItsPromise({ id, minutes }: Pick<Pack, 'id' | 'minutes'>): boolean {
  const promised = promisedBy(id)
  return promised === undefined || Math.abs(minutes - promised) * 10 <= promised
}

/** The lessons that a pack has read, whole or a section of them, each once. A single question tells nothing of its lesson. */
export function lessonsIn({ parts }: Pick<Pack, 'parts'>): string[] {
  const read = parts.flatMap(({ id, kind, lesson }) =>
    kind === 'lesson' ? [id] : kind === 'section' && lesson ? [lesson] : [],
  )
  return [...new Set(read)]
}
