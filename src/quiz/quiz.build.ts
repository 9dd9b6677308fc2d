import { getCollection } from 'astro:content'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import { onceInABuild } from '#source/once.build.ts'
import { isFact, type KindName, type Question } from './kinds.ts'
import type { Quiz, WrittenQuestion } from './schema.ts'

/** A quiz by its id, in a language or in English, and which of the two it is. */
export async function quizIn(locale: Locale, id: string): Promise<{ quiz: Quiz; locale: Locale } | undefined> {
  // A module that is not written has no review: to ask for an entry that is not there would be a warning.
  for (const lang of [locale, defaultLocale]) {
    const quiz = (await quizzesIn(lang)).get(`${lang}/quizzes/${id}`)
    if (quiz) return { quiz, locale: lang }
  }
  return undefined
}

/** The quizzes that a language has, by the paths of their files. */
const quizzesIn = onceInABuild(async (lang: Locale): Promise<ReadonlyMap<string, Quiz>> => {
  const own = (await getCollection('quizzes')).filter(({ id }) => id.startsWith(`${lang}/`))
  return new Map(own.map(({ id, data }) => [id, data]))
})

/** The questions that a language has, by their ids. */
const questionsIn = onceInABuild(async (lang: Locale): Promise<ReadonlyMap<string, WrittenQuestion>> => {
  const own = [...(await quizzesIn(lang)).values()].flatMap(({ questions }) => questions)
  return new Map(own.map((question) => [question.id, question]))
})

/** The ids of the questions of fact in several quizzes, by their order. One that has rounds of its own is left out, and a kind that is not wanted. */
export async function factsIn(locale: Locale, quizzes: readonly string[], without?: KindName): Promise<string[]> {
  const found = await Promise.all(quizzes.map((id) => quizIn(locale, id)))
  return found
    .flatMap((one) => one?.quiz.questions ?? [])
    .filter((question) => isFact(question as Question) && !('show' in question && question.show))
    .filter(({ kind }) => kind !== without)
    .map(({ id }) => id)
}

/** The questions of a quiz that have no right answer. */
export async function openIn(locale: Locale, quiz: string): Promise<string[]> {
  const questions = (await quizIn(locale, quiz))?.quiz.questions ?? []
  return questions.filter((question) => !isFact(question as Question)).map(({ id }) => id)
}

/** A question by its id, which is unique in the course, and the language that it is in. */
export async function questionIn(
  locale: Locale,
  id: string,
): Promise<{ question: WrittenQuestion; locale: Locale } | undefined> {
  for (const lang of [locale, defaultLocale]) {
    const question = (await questionsIn(lang)).get(id)
    if (question) return { question, locale: lang }
  }
  return undefined
}

/** Routes of the files with all cards: one for each question that shows some of its cards at a time. */
export async function cardBanks(locales: readonly Locale[]) {
  const all = await getCollection('quizzes')
  const ids = new Set(
    all.flatMap(({ data }) => data.questions).flatMap((one) => (one.kind === 'categorise' && one.show ? [one.id] : [])),
  )
  const paths = locales.flatMap((lang) =>
    [...ids].map(async (id) => {
      const found = await questionIn(lang, id)
      const cards = found?.question.kind === 'categorise' ? found.question.cards : []
      return { params: { lang, question: id }, props: { cards } }
    }),
  )
  return Promise.all(paths)
}
