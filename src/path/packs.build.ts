import { lessonsIn as writtenLessons } from '#course/course.build.ts'
import type { Locale } from '#i18n/locales.ts'
import { lessonUrl, pageUrl, reviewUrl, scenarioUrl, sheetUrl } from '#site/urls.ts'
import { lessonsIn, type Pack, packOn } from './packs.ts'
import { nameIn, type Part } from './parts.ts'
import { stockIn } from './stock.build.ts'
import { type Workload, workloadOf } from './workload.ts'

/** A part with the address at which it stands. */
export type PlacedPart = Part & { readonly url: string }

/** A pack with the addresses of its parts, and the language that its titles are in. */
export type PlacedPack = Omit<Pack, 'parts'> & { readonly parts: readonly PlacedPart[]; readonly locale: Locale }

/**
 * A pack with its parts in their order: where each stands, what it takes, and what all of them take.
 * @param id a pack for a group (`15`), the path `student`, or what a university package does online (`a`)
 */
export async function packOf(locale: Locale, id: string): Promise<PlacedPack> {
  const { packs, shelf, locale: written } = await stockIn(locale)
  const pack = packOn(packs, shelf, id)
  return { ...pack, parts: pack.parts.map((part) => ({ ...part, url: partUrl(locale, part) })), locale: written }
}

/** The ids of the packs that a leader can give a group to read, in their order. */
export async function packIds(locale: Locale): Promise<string[]> {
  return (await stockIn(locale)).packs.packs.map(({ id }) => id)
}

/** What the packages for universities ask for, and the language that their titles are in. */
export async function workloadsIn(locale: Locale): Promise<{ workloads: Workload[]; locale: Locale }> {
  const { packs, shelf, locale: written } = await stockIn(locale)
  return { workloads: packs.packages.map((one) => workloadOf(packOn(packs, shelf, one.id), one)), locale: written }
}

/** The written lessons that a pack has read, in its order, each once: they hold the prompts for a first session. */
export async function lessonsOf(locale: Locale, id: string) {
  const { packs, shelf } = await stockIn(locale)
  const written = await writtenLessons(locale)
  return lessonsIn(packOn(packs, shelf, id)).flatMap((lesson) => written.filter((one) => one.id === lesson))
}

/** Where a part stands. */
export function partUrl(locale: Locale, { id, kind, module = '', lesson = id }: Part): string {
  switch (kind) {
    case 'page':
      return pageUrl(locale, id as 'start')
    case 'scenario':
      return scenarioUrl(locale, id)
    case 'sheet':
      return sheetUrl(locale, nameIn(id))
    case 'visits':
      return pageUrl(locale, 'review')
    case 'review':
      return module ? reviewUrl(locale, module) : pathReviewUrl(locale)
    case 'lesson':
      return lessonUrl(locale, module, lesson)
    case 'question':
      return `${lessonUrl(locale, module, lesson)}#${nameIn(id)}`
    case 'section':
      return `${lessonUrl(locale, module, lesson)}#${id.slice(lesson.length + 1)}`
  }
}

/** Where the mixed review at the end of the student path stands. */
export const pathReviewUrl = (locale: Locale): string => `${pageUrl(locale, 'student-path')}review/`
