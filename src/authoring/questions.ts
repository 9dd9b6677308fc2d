import type { Problem } from '#source/problem.ts'
import { askedIn, bibliographyFile, type Library, planned, unknown } from './library.ts'

/** Checks the quizzes against the rest: ids, outcomes, rules, tasks, sources, and where each question stands. */
export function checkQuestions(library: Library): Problem[] {
  return [...checkQuizzes(library), ...checkPlacement(library)]
}

function checkQuizzes(library: Library): Problem[] {
  const problems: Problem[] = []
  const outcomes = library.course && planned(library.course.data).outcomes
  const rules = library.rules?.data.map(({ id }) => id)
  const tasks = library.tasks && Object.values(library.tasks.data).flatMap((list) => list.map(({ id }) => id))
  const seen = new Map<string, string>()

  for (const { yaml, data } of library.quizzes) {
    const say = (path: PropertyKey[], message: string | undefined) =>
      message && problems.push({ file: yaml.file, line: yaml.lineOf(path), message })
    if (!yaml.file.endsWith(`/${data.id}.yaml`))
      say(['id'], `id: the file is called otherwise. Call it ${data.id}.yaml.`)
    data.questions.forEach((question, q) => {
      const at = (...path: PropertyKey[]) => ['questions', q, ...path]
      const { id, outcome, rule, task, source } = question
      const first = seen.get(id)
      if (first)
        say(at('id'), `the question id "${id}" stands already in ${first}. Question ids are unique in the course.`)
      seen.set(id, yaml.file)
      say(at('outcome'), unknown('outcome', outcome, outcomes))
      if (rule) say(at('rule'), unknown('ground rule', rule, rules))
      if (task) say(at('task'), unknown('task', task, tasks))
      source?.forEach((key, s) => {
        say(at('source', s), unknown('source', key, library.references, bibliographyFile))
      })
      for (const [list, parts] of Object.entries(question).filter(isList))
        parts.forEach((part, p) => {
          if (parts.findIndex((other) => other.id === part.id) !== p)
            say(at(list, p, 'id'), `the id "${part.id}" stands twice among the ${list} of question "${id}".`)
        })
    })
  }
  return problems
}

/** The parts of a question (options, pairs, cards, …), as far as they have ids. */
function isList(entry: [string, unknown]): entry is [string, { id: string }[]] {
  return Array.isArray(entry[1]) && entry[1].every((part) => typeof part === 'object')
}

/** Each question stands in exactly one place. */
function checkPlacement({ course, locale, lessons, pages, quizzes, unread }: Library): Problem[] {
  const problems: Problem[] = []
  const places = new Map<string, string[]>()
  const place = (id: string, where: string) => places.set(id, [...(places.get(id) ?? []), where])
  const inQuiz = new Map(quizzes.map(({ data }) => [data.id, data.questions.map(({ id }) => id)]))

  const withLessons = new Set(lessons.map((lesson) => lesson.module))
  for (const module of course ? planned(course.data).modules : withLessons) {
    for (const id of inQuiz.get(`${module}-review`) ?? []) place(id, `the review of ${module}`)
    if (withLessons.has(module) && !unread.quizzes && !inQuiz.has(`${module}-review`))
      problems.push({
        file: `content/${locale}/quizzes/${module}-review.yaml`,
        message: 'this file is missing. A module with a lesson has a page of review questions.',
      })
  }
  for (const { mdx } of [...lessons, ...pages])
    for (const { id, line } of askedIn(mdx, quizzes)) place(id, `${mdx.file}:${line}`)
  for (const { yaml, data } of quizzes)
    data.questions.forEach(({ id }, q) => {
      const at = places.get(id) ?? []
      const say = (message: string) =>
        problems.push({ file: yaml.file, line: yaml.lineOf(['questions', q, 'id']), message })
      // A text that could not be read may be the one that asks it.
      if (at.length === 0 && !unread.texts)
        say(`no lesson and no review asks the question "${id}". Place it with <Question id="${id}" />, or take it out.`)
      if (at.length > 1)
        say(
          `the question "${id}" stands in ${at.length} places (${at.join(', ')}). It has one, because progress hangs on its id.`,
        )
    })
  return problems
}
