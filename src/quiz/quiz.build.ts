import { getCollection, getEntry } from 'astro:content'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import type { Quiz, WrittenQuestion } from './schema.ts'

/** A quiz by its id, in a language or in English. */
export async function quizIn(locale: Locale, id: string): Promise<Quiz | undefined> {
  const own = await getEntry('quizzes', `${locale}/quizzes/${id}`)
  return (own ?? (await getEntry('quizzes', `${defaultLocale}/quizzes/${id}`)))?.data
}

/** A question by its id, which is unique in the course. */
export async function questionIn(locale: Locale, id: string): Promise<WrittenQuestion | undefined> {
  const quizzes = await getCollection('quizzes')
  const find = (lang: Locale) =>
    quizzes
      .filter((quiz) => quiz.id.startsWith(`${lang}/`))
      .flatMap(({ data }) => data.questions)
      .find((question) => question.id === id)
  return find(locale) ?? find(defaultLocale)
}
