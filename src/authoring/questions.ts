import { meant, type Problem } from '#source/problem.ts'
import { type Library, planned, unknown } from './library.ts'

/** Checks the quizzes against the rest: ids, outcomes, rules, tasks, sources, and where each question stands. */
export function checkQuestions(library: Library): Problem[] {
  return [...checkQuizzes(library), ...checkPlacement(library)]
}

function checkQuizzes(library: Library): Problem[] {
  const problems: Problem[] = []
  const { outcomes } = planned(library.course?.data)
  const rules = new Set(library.rules?.data.map(({ id }) => id))
  const tasks = new Set(Object.values(library.tasks?.data ?? {}).flatMap((list) => list.map(({ id }) => id)))
  const seen = new Map<string, string>()

  for (const { yaml, data } of library.quizzes) {
    const say = (path: PropertyKey[], message: string) =>
      problems.push({ file: yaml.file, line: yaml.lineOf(path), message })
    if (!yaml.file.endsWith(`/${data.id}.yaml`))
      say(['id'], `id: the file is called otherwise. Call it ${data.id}.yaml.`)
    data.questions.forEach((question, q) => {
      const at = (...path: PropertyKey[]) => ['questions', q, ...path]
      const { id, outcome, rule, task, source, options } = question
      const first = seen.get(id)
      if (first)
        say(at('id'), `the question id "${id}" stands already in ${first}. Question ids are unique in the course.`)
      seen.set(id, yaml.file)
      if (!outcomes.has(outcome)) say(at('outcome'), unknown('outcome', outcome, meant(outcome, outcomes)))
      if (rule && !rules.has(rule)) say(at('rule'), unknown('ground rule', rule, meant(rule, rules)))
      if (task && !tasks.has(task)) say(at('task'), unknown('task', task, meant(task, tasks)))
      source?.forEach((key, s) => {
        if (!library.references.has(key))
          say(at('source', s), unknown('entry in content/references.bib', key, meant(key, library.references)))
      })
      options.forEach((option, o) => {
        if (options.findIndex((other) => other.id === option.id) !== o)
          say(at('options', o, 'id'), `the option id "${option.id}" stands twice in question "${id}".`)
      })
    })
  }
  return problems
}

/** Each question stands in exactly one place, and each lesson asks something in its first third. */
function checkPlacement(library: Library): Problem[] {
  const problems: Problem[] = []
  const placed = new Map<string, number>()
  const place = (id: string) => placed.set(id, (placed.get(id) ?? 0) + 1)
  const inQuiz = new Map(library.quizzes.map(({ data }) => [data.id, data.questions.map(({ id }) => id)]))

  for (const { module } of library.lessons) for (const id of inQuiz.get(`${module}-review`) ?? []) placed.set(id, 1)
  for (const { id, mdx } of library.lessons) {
    const lines = mdx.elements.flatMap(({ name, attributes, line }) => {
      const value = attributes.get('id') ?? ''
      const ids = name === 'Question' ? [value] : name === 'Quiz' ? (inQuiz.get(value) ?? []) : []
      ids.forEach(place)
      return ids.map(() => line)
    })
    const last = mdx.elements.at(-1)?.line ?? 1
    if (lines.length < 2 || lines.length > 4)
      problems.push({ file: mdx.file, message: `a lesson has two to four questions; "${id}" has ${lines.length}.` })
    else if (Math.min(...lines) > last / 2)
      problems.push({
        file: mdx.file,
        line: lines[0],
        message: 'the first question comes late. One stands in the first third, so that a reader does something early.',
      })
  }
  for (const { yaml, data } of library.quizzes)
    data.questions.forEach(({ id }, q) => {
      const times = placed.get(id) ?? 0
      if (times !== 1)
        problems.push({
          file: yaml.file,
          line: yaml.lineOf(['questions', q, 'id']),
          message:
            times === 0
              ? `no lesson and no review asks the question "${id}". Place it with <Question id="${id}" />, or take it out.`
              : `the question "${id}" stands in ${times} places; progress hangs on its id, so it has one place.`,
        })
    })
  return problems
}
