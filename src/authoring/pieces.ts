import { nameIn } from '#path/parts.ts'
import type { Packs } from '#path/schema.ts'
import { meant, type Problem } from '#source/problem.ts'
import { slugOf } from './headings.ts'
import { type Library, planned, type Sheet, unknown } from './library.ts'

/** A problem at a place in packs.yaml, if there is a message. */
export const inPacks =
  ({ yaml }: Sheet<Packs>) =>
  (path: readonly PropertyKey[], message: string | undefined): Problem[] =>
    message ? [{ file: yaml.file, line: yaml.lineOf(path), message }] : []

/** Checks what packs.yaml says the minutes of: sections and questions of lessons, and sheets of the kit. */
export function checkPieces(library: Library, english: Library | undefined): Problem[] {
  return [...checkSections(library), ...checkQuestions(library, english), ...checkSheets(library)]
}

/** Every section is a heading of a lesson. */
function checkSections({ packs, course, lessons }: Library): Problem[] {
  if (!packs || !course) return []
  const say = inPacks(packs)
  const known = planned(course.data).lessons
  return packs.data.sections.flatMap(({ part }, s) => {
    const [id = '', section] = part.split('~')
    const lesson = lessons.find((one) => one.id === id)
    const isThere = !lesson || !section || lesson.mdx.headings.some(({ text }) => slugOf(text) === section)
    return [
      ...say(['sections', s], unknown('lesson', id, known.keys(), 'course.yaml')),
      ...say(['sections', s], section ? undefined : `"${part}" is no section. Write lesson~section.`),
      ...say(['sections', s], isThere ? undefined : `the lesson "${id}" has no heading "${section}".`),
    ]
  })
}

/** Every question that is a part by itself is a reflection in the quiz of a lesson. */
function checkQuestions({ packs, course, quizzes, unread }: Library, english: Library | undefined): Problem[] {
  if (!packs || !course || unread.quizzes || english?.unread.quizzes) return []
  const say = inPacks(packs)
  const lessons = planned(course.data).lessons
  const all = new Map(
    [...(english?.quizzes ?? []), ...quizzes].flatMap(({ data }) =>
      data.questions.map(({ id, kind }) => [id, { kind, quiz: data.id }] as const),
    ),
  )
  return packs.data.questions.flatMap(({ part }, q) => {
    const id = nameIn(part)
    const found = all.get(id)
    if (!part.startsWith('question/')) return say(['questions', q], `"${part}" is no question. Write question/${id}.`)
    if (!found) return say(['questions', q], unknown('question', id, all.keys()))
    const inLesson = lessons.has(found.quiz) ? undefined : `"${id}" stands in ${found.quiz}, which is no lesson.`
    const isPrivate =
      found.kind === 'reflection' ? undefined : `"${id}" is "${found.kind}"; alone stands a "reflection".`
    return [...say(['questions', q], inLesson), ...say(['questions', q], isPrivate)]
  })
}

/** Every sheet that is written has the title and the minutes that are planned; one that is not may still come. */
function checkSheets({ packs, sheets }: Library): Problem[] {
  if (!packs) return []
  const say = inPacks(packs)
  return packs.data.sheets.flatMap(({ part, title, minutes }, s) => {
    const id = nameIn(part)
    if (!part.startsWith('kit/')) return say(['sheets', s], `"${part}" is no sheet. Write kit/${id}.`)
    const sheet = sheets.find((one) => one.id === id)
    if (!sheet) {
      const guess = meant(
        id,
        sheets.map((one) => one.id),
      )
      return say(['sheets', s], guess && `there is no sheet "${id}" in the kit. Did you mean "${guess}"?`)
    }
    const { title: there, minutes: takes } = (sheet.mdx.frontmatter.value ?? {}) as { title?: string; minutes?: number }
    const differs = (key: string, of: unknown) =>
      `${key}: ${sheet.mdx.file} has ${JSON.stringify(of) ?? 'none'}. Make them the same.`
    return [
      ...say(['sheets', s, 'title'], there === title ? undefined : differs('title', there)),
      ...say(['sheets', s, 'minutes'], takes === minutes ? undefined : differs('minutes', takes)),
    ]
  })
}
