import { courseIn } from '#course/course.build.ts'
import type { Locale } from '#i18n/locales.ts'
import { packsOf } from '#path/packs.ts'
import { stockIn } from '#path/stock.build.ts'
import type { Catalogue } from '../assignment.ts'

/** Parts that stand together when a leader looks through the course. */
export type Shelf = {
  /** The title of a module; what stands outside of modules has a name among the strings of the page. */
  readonly title?: string
  readonly name?: 'shelfBefore' | 'shelfAfter'
  readonly parts: readonly string[]
}

/** The parts of a catalogue as a leader looks through them: by module, what has none before and after. */
export async function shelvesIn(locale: Locale, { parts }: Catalogue): Promise<Shelf[]> {
  const { shelf } = await stockIn(locale)
  const all = [...shelf.parts].flatMap((id) => shelf.take(id)).filter(({ id }) => Object.hasOwn(parts, id))
  const ids = (some: typeof all) => some.map(({ id }) => id)
  const { modules } = await courseIn(locale)
  const shelves = modules.map(({ id, title, lessons, scenarios }) => {
    const ofLessons = lessons.flatMap((one) => ids(all.filter((part) => part.id === one.id || part.lesson === one.id)))
    const plays = scenarios.map((one) => one.id).filter((one) => Object.hasOwn(parts, one))
    const reviews = ids(all.filter(({ kind, module }) => kind === 'review' && module === id))
    return { title, parts: [...ofLessons, ...plays, ...reviews] }
  })
  const placed = new Set(shelves.flatMap((one) => one.parts))
  const rest = all.filter(({ id }) => !placed.has(id))
  return [
    { name: 'shelfBefore' as const, parts: ids(rest.filter(({ kind }) => kind === 'page')) },
    ...shelves,
    { name: 'shelfAfter' as const, parts: ids(rest.filter(({ kind }) => kind !== 'page')) },
  ].filter((one) => one.parts.length > 0)
}

/** What each pack is, in a sentence. */
export async function packSentences(locale: Locale): Promise<Readonly<Record<string, string>>> {
  const { packs, shelf } = await stockIn(locale)
  return Object.fromEntries(packsOf(packs, shelf).map(({ id, description }) => [id, description]))
}
