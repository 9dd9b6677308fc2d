/** What the authors wrote, read from the files, so that a reworded question breaks no journey. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { en } from '../../src/i18n/en.ts'

const content = new URL('../../content/en/', import.meta.url)
const read = (path: string) => parse(readFileSync(new URL(path, content), 'utf8'))

type Titled = { readonly id: string; readonly title: string }

/** Something a question offers, with its reason. */
type Part = { readonly id: string; readonly text: string; readonly rationale: string }
type Keyed = Part & { readonly correct: boolean }

/** A card and the classes it offers beside its own, where they are not all. */
export type Card = Part & { readonly class: string; readonly others?: readonly string[] }

/** What a question of each kind has beside its stem. */
type Kinds = {
  single: { readonly options: readonly Keyed[] }
  multiple: { readonly options: readonly Keyed[] }
  ordering: { readonly options: readonly Part[] }
  matching: { readonly pairs: readonly (Part & { readonly match: string })[] }
  categorise: { readonly classes: readonly Titled[]; readonly cards: readonly Card[]; readonly show?: number }
  'hot-text': { readonly sentences: readonly (Keyed & { readonly who?: string })[] }
  concordance: { readonly options: readonly Part[] }
  'own-words': { readonly options: readonly (Part & { readonly fn: string })[] }
  'whose-feeling': { readonly options: readonly { readonly id: string; readonly rationale: string }[] }
  reflection: unknown
}

/** The name of a kind. */
export type Kind = keyof Kinds

/** A question of a kind as it stands in its file. */
export type QuestionOf<K extends Kind> = {
  [Each in K]: {
    readonly id: string
    readonly kind: Each
    readonly guess?: boolean
    readonly stem: string
  } & Kinds[Each]
}[K]

/** A question of any kind. */
export type Question = QuestionOf<Kind>

/** The kinds with a right answer. */
export const scored = ['single', 'multiple', 'ordering', 'matching', 'categorise', 'hot-text'] as const

/** The kinds of judgement and feeling that show how others see it. */
export const open = ['concordance', 'own-words', 'whose-feeling'] as const

/** The kinds that have a button to check, which is all of them but one. */
export const checked = [...scored, ...open] as const

type Planned = Titled & { readonly chairs: readonly (keyof typeof en.chairs)[] }
type Module = Titled & { readonly lessons: readonly Titled[]; readonly scenarios?: readonly Planned[] }

const quizzes: readonly { id: string; questions: readonly Question[] }[] = readdirSync(new URL('quizzes/', content))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => read(`quizzes/${file}`))

const modules: readonly Module[] = read('course.yaml').modules

/** Every role-play of the plan, written or not. */
export const plannedScenarios = (): readonly Planned[] => modules.flatMap(({ scenarios }) => scenarios ?? [])

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

/** The questions of the course that are marked, so that they come back. */
export function facts(): readonly Question[] {
  const kinds: readonly Kind[] = scored
  return quizzes.flatMap(({ questions }) => questions).filter(({ kind, guess }) => kinds.includes(kind) && !guess)
}

/** A module of the plan, with those of its lessons that have a page. */
export function moduleOf(id: string): Module {
  const files = filesOf(id)
  const module = found(modules, id)
  return {
    ...module,
    lessons: module.lessons.filter((lesson) => files.some((file) => file.endsWith(`-${lesson.id}.mdx`))),
  }
}

/** Every lesson that has a page, in the order of reading: its address and what it asks. */
const lessons = modules.flatMap(({ id }) =>
  filesOf(id).map((file) => {
    const text = readFileSync(new URL(`${folderOf(id)}${file}`, content), 'utf8')
    return {
      address: `en/course/${id}/${file.replace(/^\d+-|\.mdx$/g, '')}/`,
      questions: [...text.matchAll(/<Question id="([^"]+)"/g)].map(([, asked = '']) => questionOf(asked)),
    }
  }),
)

/** The address of the first lesson that asks a question of a kind which is marked, or the first that has a guess. */
export function lessonWith(kind: Kind, guess = false): string {
  const isOne = (one: Question) => one.kind === kind && Boolean(one.guess) === guess
  const lesson = lessons.find(({ questions }) => questions.some(isOne))
  if (!lesson) throw new Error(`No lesson asks a ${guess ? 'guess' : 'question'} of kind "${kind}".`)
  return lesson.address
}

/** The address of the lesson that shows some cards of many, and has more in further rounds. */
export function lessonWithRounds(): string {
  const isOne = (one: Question) => one.kind === 'categorise' && one.show !== undefined
  const lesson = lessons.find(({ questions }) => questions.some(isOne))
  if (!lesson) throw new Error('No lesson has further rounds of cards.')
  return lesson.address
}

/** The address of a lesson. */
export function lessonCalled(id: string): string {
  const lesson = lessons.find(({ address }) => address.endsWith(`/${id}/`))
  if (!lesson) throw new Error(`There is no lesson "${id}".`)
  return lesson.address
}

/** The lesson with the most questions that choose from what their files say: its address, and their ids. */
export function busiestLesson(): { readonly address: string; readonly ids: readonly string[] } {
  const counted = lessons.map(({ address, questions }) => ({
    address,
    ids: questions.filter(({ kind }) => kind !== 'reflection' && kind !== 'categorise').map(({ id }) => id),
  }))
  const [most] = counted.toSorted((a, b) => b.ids.length - a.ids.length)
  if (!most) throw new Error('There is no lesson.')
  return most
}

function folderOf(module: string): string {
  const number = modules.findIndex(({ id }) => id === module) + 1
  return `modules/${String(number).padStart(2, '0')}-${module}/`
}

function filesOf(module: string): string[] {
  const folder = new URL(folderOf(module), content)
  const files = existsSync(folder) ? readdirSync(folder) : []
  return files.filter((file) => file.endsWith('.mdx')).sort()
}

/** Everything that a question offers, in the words in which its answers have it, with the reasons. */
export function partsOf(question: Question): readonly Part[] {
  switch (question.kind) {
    case 'matching':
      return question.pairs.map((pair) => ({ ...pair, text: `${pair.text}: ${pair.match}` }))
    case 'categorise':
      return question.cards
    case 'hot-text':
      return question.sentences.map((one) => ({ ...one, text: one.who ? `${one.who}: ${one.text}` : one.text }))
    case 'whose-feeling':
      return question.options.map((one) => ({ ...one, text: en.quiz[`bearer-${one.id}` as 'bearer-mine'] }))
    case 'reflection':
      return []
    default:
      return question.options
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

/** The classes that a card offers beside its own: those that are written, else all, of which there are few then. */
export function othersOf({ classes }: QuestionOf<'categorise'>, card: Card): readonly string[] {
  return card.others ?? classes.flatMap(({ id }) => (id === card.class ? [] : [id]))
}
