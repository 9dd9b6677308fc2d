import { getCollection, getEntry } from 'astro:content'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import type { Quiz, WrittenQuestion } from './schema.ts'

/** A quiz by its id, in a language or in English, and which of the two it is. */
export async function quizIn(locale: Locale, id: string): Promise<{ quiz: Quiz; locale: Locale } | undefined> {
  for (const lang of [locale, defaultLocale]) {
    const entry = await getEntry('quizzes', `${lang}/quizzes/${id}`)
    if (entry) return { quiz: entry.data, locale: lang }
  }
  return undefined
}

/** A question by its id, which is unique in the course, and the language that it is in. */
export async function questionIn(
  locale: Locale,
  id: string,
): Promise<{ question: WrittenQuestion; locale: Locale } | undefined> {
  const quizzes = await getCollection('quizzes')
  for (const lang of [locale, defaultLocale]) {
    const question = quizzes
      .filter((quiz) => quiz.id.startsWith(`${lang}/`))
      .flatMap(({ data }) => data.questions)
      .find((one) => one.id === id)
    if (question) return { question, locale: lang }
  }
  return undefined
}
