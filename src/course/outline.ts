import type { Locale } from '#i18n/locales.ts'
import type { Course, LessonFrontmatter, ModuleText } from './schema.ts'

type PlannedModule = Course['modules'][number]

/** A lesson on the map. `written` lessons have a page. */
export type Lesson = PlannedModule['lessons'][number] & {
  readonly module: string
  /** Place in its module, from 1; for display only, never stored. */
  readonly number: number
  readonly written: boolean
  readonly description: string | undefined
}

/** A role-play on the map. Those that are `written` have a page. */
export type Scenario = PlannedModule['scenarios'][number] & { readonly written: boolean }

/** A module with its lessons. It has a page as soon as one of its lessons is written. */
export type Module = Omit<PlannedModule, 'lessons' | 'scenarios'> & {
  readonly number: number
  /** The language that its titles are in. */
  readonly locale: Locale
  readonly lessons: readonly Lesson[]
  readonly scenarios: readonly Scenario[]
  readonly text: ModuleText | undefined
  readonly written: boolean
  /** Sum of its lessons' minutes. */
  readonly minutes: number
}

/** The course in one language: everything planned, and what of it is written. */
export type Outline = Omit<Course, 'modules'> & { readonly locale: Locale; readonly modules: readonly Module[] }

/**
 * Joins the plan with what is written.
 * @param locale the language that the plan is in
 * @param lessons frontmatter of the written lessons by lesson id
 * @param texts module.yaml of the written modules by module id
 * @param scenarios ids of the written role-plays
 */
export function outlineOf(
  course: Course,
  locale: Locale,
  lessons: ReadonlyMap<string, Pick<LessonFrontmatter, 'description'>>,
  texts: ReadonlyMap<string, ModuleText>,
  scenarios: ReadonlySet<string>,
): Outline {
  const modules = course.modules.map((module, m): Module => {
    const inModule = module.lessons.map(
      (lesson, l): Lesson => ({
        ...lesson,
        module: module.id,
        number: l + 1,
        written: lessons.has(lesson.id),
        description: lessons.get(lesson.id)?.description,
      }),
    )
    return {
      ...module,
      number: m + 1,
      locale,
      lessons: inModule,
      scenarios: module.scenarios.map((one) => ({ ...one, written: scenarios.has(one.id) })),
      text: texts.get(module.id),
      written: inModule.some(({ written }) => written),
      minutes: inModule.reduce((sum, { minutes }) => sum + minutes, 0),
    }
  })
  return { ...course, locale, modules }
}

/** The written lessons before and after one, within its module. */
export function neighbours(module: Module, lesson: string): { before: Lesson | undefined; after: Lesson | undefined } {
  const written = module.lessons.filter((one) => one.written)
  const at = written.findIndex(({ id }) => id === lesson)
  return { before: written[at - 1], after: at < 0 ? undefined : written[at + 1] }
}
