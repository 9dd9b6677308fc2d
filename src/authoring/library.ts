import type { Accessibility } from '#accessibility/schema.ts'
import type { Changes, Course, Coverage, LessonFrontmatter, ModuleText, PageFrontmatter } from '#course/schema.ts'
import type { Diagrams } from '#diagrams/schema.ts'
import type { GlossaryEntry } from '#glossary/schema.ts'
import type { SheetFrontmatter } from '#kit/schema.ts'
import type { Packs } from '#path/schema.ts'
import type { Quiz } from '#quiz/schema.ts'
import type { Published } from '#release/schema.ts'
import type { ScenarioFolder } from '#scenario/folder.ts'
import type { Mdx } from '#source/mdx.ts'
import { meant, type Problem } from '#source/problem.ts'
import type { Yaml } from '#source/yaml.ts'
import type { Platforms } from '#university/schema.ts'
import type { Judged } from './text/schema.ts'

/** One YAML file in its shape, with the text behind it for the lines. */
export type Sheet<T> = { readonly yaml: Yaml; readonly data: T }

/** A lesson as written: where it lies and what is in it. `data` is absent if its frontmatter is wrong. */
export type LessonFile = {
  readonly module: string
  readonly place: number
  readonly id: string
  readonly mdx: Mdx
  readonly data: LessonFrontmatter | undefined
}

/** Everything that one language has in `content/`, read once for all checks. */
export type Library = {
  readonly locale: string
  readonly course: Sheet<Course> | undefined
  readonly modules: readonly { folder: string; place: number; id: string; sheet: Sheet<ModuleText> | undefined }[]
  readonly lessons: readonly LessonFile[]
  readonly quizzes: readonly Sheet<Quiz>[]
  readonly pages: readonly { id: string; mdx: Mdx; data: PageFrontmatter | undefined }[]
  readonly sheets: readonly { id: string; place: number; mdx: Mdx; data: SheetFrontmatter | undefined }[]
  readonly scenarios: readonly ScenarioFolder[]
  readonly glossary: Sheet<readonly GlossaryEntry[]> | undefined
  readonly rules: Sheet<readonly { id: string; source?: string[] | undefined }[]> | undefined
  readonly tasks: Sheet<Record<string, readonly { id: string; source?: string[] | undefined }[]>> | undefined
  readonly diagrams: Sheet<Diagrams> | undefined
  readonly packs: Sheet<Packs> | undefined
  readonly hour: Sheet<{ source: string[]; stages: readonly { lesson: string }[] }> | undefined
  readonly changes: Sheet<Changes> | undefined
  readonly accessibility: Sheet<Accessibility> | undefined
  readonly platforms: Sheet<Platforms> | undefined
  readonly references: ReadonlySet<string> | undefined
  readonly coverage: Sheet<Coverage> | undefined
  readonly linkHosts: ReadonlySet<string> | undefined
  readonly linkHostsSheet: Sheet<{ hosts: readonly { host: string }[] }> | undefined
  /** The web addresses of the bibliography. */
  readonly addresses: readonly string[]
  /** What the checks of texts find and people have judged to be right. */
  readonly judged: Sheet<Judged> | undefined
  /** What has been published and stays; absent before the first release. */
  readonly published: Sheet<Published> | undefined
  /** Whether a quiz, or a lesson or page, could not be read: what it holds is then not called missing elsewhere. */
  readonly unread: { readonly quizzes: boolean; readonly texts: boolean }
  /** What was already wrong on reading. */
  readonly problems: readonly Problem[]
}

/** Where all sources stand: a message about a missing one names it. */
export const bibliographyFile = 'content/references.bib'

/** What has been published; written by `npm run release`, and there from the first one on. */
export const publishedFile = 'content/published-ids.json'

/** Lessons and role-plays that are planned, each with the module it belongs to. */
export function planned(course: Course | undefined) {
  const lessons = new Map<string, { module: string; outcomes: readonly string[] }>()
  const scenarios = new Set<string>()
  const outcomes = new Set<string>()
  for (const module of course?.modules ?? []) {
    for (const lesson of module.lessons) {
      lessons.set(lesson.id, { module: module.id, outcomes: lesson.outcomes.map(({ id }) => id) })
      for (const { id } of lesson.outcomes) outcomes.add(id)
    }
    for (const { id } of module.scenarios) scenarios.add(id)
  }
  return { lessons, scenarios, outcomes, modules: new Set(course?.modules.map(({ id }) => id)) }
}

/**
 * A sentence if an id does not exist, with the likely one if there is one.
 * @param known undefined where the file with the ids could not be read: then nothing in it is called missing
 * @param where the file that would have it, if the message is to say so
 */
export function unknown(
  what: string,
  id: string,
  known: Iterable<string> | undefined,
  where?: string,
): string | undefined {
  const ids = known && new Set(known)
  if (!ids || ids.has(id)) return undefined
  const guess = meant(id, ids)
  return `there is no ${what} "${id}"${where ? ` in ${where}` : ''}.${guess ? ` Did you mean "${guess}"?` : ' Check the id, or add it first.'}`
}

/** A question at its place in a text, and how many words a reader has read when it comes. */
type Asked = { id: string; line: number; wordsBefore: number }

/** The questions that a text asks, by themselves or as a quiz, each with its line. */
export function askedIn({ elements }: Mdx, quizzes: Library['quizzes']): Asked[] {
  return elements.flatMap(({ name, attributes, line, wordsBefore }) => {
    const value = attributes.get('id') ?? ''
    const quiz = name === 'Quiz' ? quizzes.find(({ data }) => data.id === value) : undefined
    const ids = name === 'Question' ? [value] : (quiz?.data.questions.map(({ id }) => id) ?? [])
    return ids.map((id) => ({ id, line, wordsBefore }))
  })
}
