import type { Locale } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/text.ts'
import { packOn } from './packs.ts'
import { type Sitting, sittingsOf } from './path.ts'
import { stockIn } from './stock.build.ts'

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
  const { packs, shelf, locale: written } = await stockIn(locale)
  const { title, description, minutes } = packOn(packs, shelf, 'student')
  const review = packs.student.review.minutes
  return { title, description, sittings: sittingsOf(packs, shelf), review, minutes, locale: written }
}

/** What the review at the end can ask: the quizzes of all lessons of the path. */
export function quizzesOn({ sittings }: StudentPath): string[] {
  return sittings.flatMap(({ parts }) => parts.flatMap(({ id, kind }) => (kind === 'lesson' ? [id] : [])))
}

/** The heading of the path, for those who are on it. */
export const pathWords = (locale: Locale) => stringsOf(locale).path
