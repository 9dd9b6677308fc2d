import { courseIn } from '#course/course.build.ts'
import type { Locale } from '#i18n/locales.ts'
import { quizIn } from '#quiz/quiz.build.ts'
import { highestLevels, type Level } from './levels.ts'

/** For each outcome of the course the highest level at which a lesson or a review asks for it. */
export async function levelsAsked(locale: Locale): Promise<Map<string, Level>> {
  const { modules } = await courseIn(locale)
  const ids = modules.flatMap(({ id, lessons }) => [...lessons.map((lesson) => lesson.id), `${id}-review`])
  const quizzes = await Promise.all(ids.map((id) => quizIn(locale, id)))
  return highestLevels(quizzes.flatMap((one) => one?.quiz.questions ?? []))
}
