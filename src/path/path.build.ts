import { getCollection, getEntry } from 'astro:content'
import { courseIn } from '#course/course.build.ts'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/text.ts'
import { lessonUrl, pageUrl, scenarioUrl } from '#site/urls.ts'
import { type Part, type Sitting, sittingsOf, type TimedPages } from './path.ts'

/** The student path in a language. */
export type StudentPath = {
  readonly title: string
  readonly description: string
  readonly sittings: readonly Sitting[]
  /** Of the mixed review at its end. */
  readonly review: number
  /** Of all of it. */
  readonly minutes: number
  readonly locale: Locale
}

/** The student path, from packs.yaml of the language or else in English. */
export async function studentPathIn(locale: Locale): Promise<StudentPath> {
  const own = await getEntry('packs', `${locale}/packs`)
  const entry = own ?? (await getEntry('packs', `${defaultLocale}/packs`))
  if (!entry) throw new Error('content/en/packs.yaml is missing.')
  const sittings = sittingsOf(entry.data, await courseIn(locale), await timedPages(locale))
  const { title, description, review } = entry.data.student
  const minutes = sittings.reduce((sum, sitting) => sum + sitting.minutes, review.minutes)
  return { title, description, sittings, review: review.minutes, minutes, locale: own ? locale : defaultLocale }
}

/** The pages that say their minutes, in the language or else in English. */
async function timedPages(locale: Locale): Promise<TimedPages> {
  const pages = await getCollection('pages')
  return new Map(
    [defaultLocale, locale].flatMap((lang) =>
      pages.flatMap(({ id, data: { title, minutes } }) =>
        id.startsWith(`${lang}/`) && minutes !== undefined
          ? [[id.slice(`${lang}/pages/`.length), { title, minutes }] as const]
          : [],
      ),
    ),
  )
}

/** Where a part stands. */
export function partUrl(locale: Locale, { id, kind, module = '' }: Part): string {
  if (kind === 'page') return pageUrl(locale, id as 'start')
  if (kind === 'scenario') return scenarioUrl(locale, id)
  const [lesson = '', section] = id.split('~')
  return `${lessonUrl(locale, module, lesson)}${section ? `#${section}` : ''}`
}

/** Where the mixed review at the end of the path stands. */
export const pathReviewUrl = (locale: Locale): string => `${pageUrl(locale, 'student-path')}review/`

/** What the review at the end can ask: the quizzes of all lessons of the path. */
export function quizzesOn({ sittings }: StudentPath): string[] {
  return sittings.flatMap(({ parts }) => parts.flatMap(({ id, kind }) => (kind === 'lesson' ? [id] : [])))
}

/** The heading of the path, for those who are on it. */
export const pathWords = (locale: Locale) => stringsOf(locale).path
