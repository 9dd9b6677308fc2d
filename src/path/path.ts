import type { Outline } from '#course/outline.ts'
import type { Packs } from './schema.ts'

/** A part of a way through the course. One that is not written yet has its minutes, and no page. */
export type Part = {
  readonly id: string
  readonly kind: 'page' | 'lesson' | 'section' | 'scenario'
  readonly title: string
  readonly minutes: number
  readonly written: boolean
  /** Of a lesson, or of the lesson of a section. */
  readonly module?: string
}

/** Some parts that are meant for one sitting. */
export type Sitting = { readonly title: string; readonly parts: readonly Part[]; readonly minutes: number }

/** The pages that can be a part, by their ids: those that say how many minutes they take. */
export type TimedPages = ReadonlyMap<string, { readonly title: string; readonly minutes: number }>

/** The ids that can be parts: pages, and every lesson and role-play that is planned. */
export function partIds(
  { modules }: Pick<Outline, 'modules'> | { modules: readonly Planned[] },
  pages: Iterable<string>,
): Set<string> {
  const ids = modules.flatMap(({ lessons, scenarios }) => [...lessons, ...scenarios].map(({ id }) => id))
  return new Set([...pages, ...ids])
}

type Planned = { readonly lessons: readonly { id: string }[]; readonly scenarios: readonly { id: string }[] }

/** A way through the course as sittings with their parts. */
export function sittingsOf({ student, sections }: Packs, { modules }: Outline, pages: TimedPages): Sitting[] {
  const lessons = new Map(modules.flatMap((module) => module.lessons.map((one) => [one.id, one])))
  const scenarios = new Map(modules.flatMap((module) => module.scenarios.map((one) => [one.id, one])))
  const partOf = (id: string): Part[] => {
    const section = sections.find(({ part }) => part === id)
    const lesson = lessons.get(id.replace(/~.*/, ''))
    if (section && lesson) {
      const { title, minutes } = section
      return [{ id, kind: 'section', title, minutes, written: lesson.written, module: lesson.module }]
    }
    if (lesson)
      return [
        {
          id,
          kind: 'lesson',
          title: lesson.title,
          minutes: lesson.minutes,
          written: lesson.written,
          module: lesson.module,
        },
      ]
    const scenario = scenarios.get(id)
    if (scenario)
      return [{ id, kind: 'scenario', title: scenario.title, minutes: scenario.minutes, written: scenario.written }]
    const page = pages.get(id)
    return page ? [{ id, kind: 'page', ...page, written: true }] : []
  }
  return student.sittings.map(({ title, parts }) => {
    const all = parts.flatMap(partOf)
    return { title, parts: all, minutes: all.reduce((sum, { minutes }) => sum + minutes, 0) }
  })
}

/**
 * What comes after a part, as far as it is written: undefined after the last, null for what is not on the way. A lesson
 * of which the way takes a section has the place of that section.
 */
export function nextOn(sittings: readonly Sitting[], id: string): Part | null | undefined {
  const parts = sittings.flatMap((sitting) => sitting.parts)
  const at = parts.findIndex((part) => part.id === id || part.id.startsWith(`${id}~`))
  return at < 0 ? null : parts.slice(at + 1).find(({ written }) => written)
}
