/** What the authors wrote, read from the files, so that a reworded question breaks no journey. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

const content = new URL('../../content/en/', import.meta.url)
const read = (path: string) => parse(readFileSync(new URL(path, content), 'utf8'))

type Option = { readonly id: string; readonly text: string; readonly rationale: string; readonly correct?: boolean }

/** A question as it stands in its file. */
export type Question = {
  readonly id: string
  readonly kind: 'single' | 'multiple' | 'ordering'
  readonly guess?: boolean
  readonly stem: string
  readonly options: readonly Option[]
}

type Titled = { readonly id: string; readonly title: string }
type Module = Titled & { readonly lessons: readonly Titled[] }

const quizzes: readonly { id: string; questions: readonly Question[] }[] = readdirSync(new URL('quizzes/', content))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => read(`quizzes/${file}`))

const modules: readonly Module[] = read('course.yaml').modules

/** The questions of one quiz, in their order. */
export function questionsOf(quiz: string): readonly Question[] {
  return found(quizzes, quiz).questions
}

/** One question of the course. */
export function questionOf(id: string): Question {
  return found(
    quizzes.flatMap(({ questions }) => questions),
    id,
  )
}

/** A module of the plan, with those of its lessons that have a page. */
export function moduleOf(id: string): Module {
  const number = modules.findIndex((module) => module.id === id) + 1
  const folder = new URL(`modules/${String(number).padStart(2, '0')}-${id}/`, content)
  const files = existsSync(folder) ? readdirSync(folder) : []
  const module = found(modules, id)
  return {
    ...module,
    lessons: module.lessons.filter((lesson) => files.some((file) => file.endsWith(`-${lesson.id}.mdx`))),
  }
}

/** The sentence of a stem that asks; the paragraphs before it set the scene. */
export function leadInOf({ stem }: Question): string {
  return (
    stem
      .trim()
      .split(/\n\s*\n/)
      .at(-1) ?? ''
  ).replace(/\s+/g, ' ')
}

function found<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const one = list.find((item) => item.id === id)
  if (!one) throw new Error(`Nothing in content/en is called "${id}".`)
  return one
}
