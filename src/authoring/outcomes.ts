import type { Problem } from '#source/problem.ts'
import type { Library } from './library.ts'

const fewest = 2

/**
 * Checks that what a written lesson promises is asked about: each outcome by two questions of the quizzes and reviews,
 * one of them above “remember”. What a planned lesson promises is left alone.
 */
export function checkOutcomes({ course, lessons, quizzes, unread }: Library): Problem[] {
  // Where a quiz is missing or cannot be read, that is said already, and what follows from it is not.
  if (!course || unread.quizzes) return []
  const questions = quizzes.flatMap(({ data }) => data.questions)
  const written = new Set(lessons.map(({ id }) => id))
  const reviewed = new Set(quizzes.map(({ data }) => data.id))
  return course.data.modules.flatMap((module, m) =>
    module.lessons.flatMap((lesson, l) => {
      if (!written.has(lesson.id) || !reviewed.has(`${module.id}-review`)) return []
      return lesson.outcomes.flatMap(({ id }, o): Problem[] => {
        const serving = questions.filter(({ outcome }) => outcome === id)
        const place = { file: course.yaml.file, line: course.yaml.lineOf(['modules', m, 'lessons', l, 'outcomes', o]) }
        if (serving.length < fewest)
          return [
            {
              ...place,
              message: `the outcome ${id} has ${serving.length} of two questions. Write another in ${lesson.id}.yaml or ${module.id}-review.yaml.`,
            },
          ]
        if (serving.some(({ level }) => level !== 'remember')) return []
        const ids = serving.map((question) => question.id).join(', ')
        return [{ ...place, message: `the outcome ${id} is only remembered. Ask for more in one of: ${ids}.` }]
      })
    }),
  )
}
