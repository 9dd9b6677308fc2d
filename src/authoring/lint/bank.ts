import { type Library, planned } from '../library.ts'
import { type Item, itemOf } from './item.ts'
import { languageOf } from './languages.ts'
import type { Bank } from './rule.ts'

/** All questions of a language as items. */
function itemsOf({ quizzes, locale }: Library): Item[] {
  const language = languageOf(locale)
  return quizzes.flatMap(({ yaml, data }) =>
    data.questions.map((question, place) => {
      const lineOf = (path: readonly PropertyKey[]) => yaml.lineOf(['questions', place, ...path])
      return itemOf(question, { file: yaml.file, locale, language, lineOf })
    }),
  )
}

/**
 * What the rules read of a language.
 * @param original English, if this is another language
 */
export function bankOf(library: Library, original?: Library): Bank {
  const { locale, course, references } = library
  return {
    locale,
    folder: `content/${locale}/quizzes`,
    language: languageOf(locale),
    items: itemsOf(library),
    english: original && new Map(itemsOf(original).map((item) => [item.id, item])),
    outcomes: course && planned(course.data).outcomes,
    rules: library.rules && new Set(library.rules.data.map(({ id }) => id)),
    tasks: library.tasks && new Set(Object.values(library.tasks.data).flatMap((list) => list.map(({ id }) => id))),
    sources: references,
  }
}
