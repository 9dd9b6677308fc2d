import { fill } from '#i18n/fill.ts'
import type { Packs } from './schema.ts'

/** A part of a way through the course. One that is not written yet has its minutes, and no page. */
export type Part = {
  readonly id: string
  readonly kind: 'page' | 'lesson' | 'section' | 'scenario' | 'review' | 'visits' | 'sheet' | 'question'
  readonly title: string
  readonly minutes: number
  readonly written: boolean
  /** Of a lesson, of a piece of one, or of a review. The review at the end of the student path has none. */
  readonly module?: string
  /** The lesson of which it is a piece: a section, or a question that stands there. */
  readonly lesson?: string
}

/** The pages that can be a part, by their ids: those that say how many minutes they take. */
export type TimedPages = ReadonlyMap<string, { readonly title: string; readonly minutes: number }>

/** Of the plan of the course, what parts are made of. In the outline it is also said what is written. */
export type Plan = {
  readonly modules: readonly {
    readonly id: string
    readonly title: string
    readonly written?: boolean
    readonly lessons: readonly Planned[]
    readonly scenarios: readonly Planned[]
  }[]
}
type Planned = { readonly id: string; readonly title: string; readonly minutes: number; readonly written?: boolean }

/** Everything that parts can be taken from. */
export type Stock = {
  readonly packs: Packs
  readonly plan: Plan
  readonly pages: TimedPages
  /** The sheets of the kit that are written. */
  readonly sheets: ReadonlySet<string>
  /** The quiz in which a question stands, which has the id of its lesson. */
  readonly quizOf: ReadonlyMap<string, string>
  /** How a module’s review and the one of the student path are called. */
  readonly words: { readonly review: string; readonly mixed: string }
}

/** All parts there are, and what is written for several at once: `module/the-hour` and `path/student`. */
export type Shelf = {
  /** The ids of single parts. */
  readonly parts: ReadonlySet<string>
  /** The ids of several at once. */
  readonly groups: ReadonlySet<string>
  /** The part with this id or, of a group, all of its parts; none where there is no such id. */
  take(id: string): readonly Part[]
}

/** Lays out every part of the course. */
export function shelfOf(stock: Stock): Shelf {
  const { modules } = stock.plan
  const { student } = stock.packs
  const all = [...singles(stock), ...pieces(stock)]
  const parts = new Map(all.map((part) => [part.id, part]))
  const groups = new Map([
    ...modules.map(({ id, lessons, scenarios }): [string, string[]] => [
      `module/${id}`,
      [...[...lessons, ...scenarios].map((one) => one.id), `review/${id}`],
    ]),
    ['path/student', [...student.sittings.flatMap((sitting) => sitting.parts), 'review/student']],
  ])
  const find = (id: string): Part[] => {
    const part = parts.get(id)
    return part ? [part] : []
  }
  return {
    parts: new Set(parts.keys()),
    groups: new Set(groups.keys()),
    take: (id) => (groups.get(id) ?? [id]).flatMap(find),
  }
}

/** Parts that are whole: pages, lessons, role-plays and reviews. */
function singles({ plan, pages, packs, words }: Stock): Part[] {
  const { reviews, student, visits } = packs
  return [
    ...[...pages].map(([id, page]): Part => ({ id, kind: 'page', ...page, written: true })),
    ...plan.modules.flatMap((module): Part[] => [
      ...module.scenarios.map((one) => named(one, 'scenario')),
      ...module.lessons.map((one): Part => ({ ...named(one, 'lesson'), module: module.id })),
      {
        id: `review/${module.id}`,
        kind: 'review',
        title: fill(words.review, { module: module.title }),
        minutes: reviews.minutes,
        written: module.written ?? false,
        module: module.id,
      },
    ]),
    { id: 'review/student', kind: 'review', title: words.mixed, minutes: student.review.minutes, written: true },
    { id: 'visits', kind: 'visits', ...visits, written: true },
  ]
}

/** Parts of which packs.yaml says the minutes: sections and questions of lessons, and sheets of the kit. */
function pieces({ plan, packs, sheets, quizOf }: Stock): Part[] {
  const homes = new Map(
    plan.modules.flatMap(({ id, lessons }) => lessons.map((one) => [one.id, { ...one, module: id }])),
  )
  const inLesson = (kind: 'section' | 'question', { part: id, title, minutes }: Packs['sections'][number]): Part[] => {
    const home = homes.get((kind === 'section' ? id.split('~')[0] : quizOf.get(nameIn(id))) ?? '')
    if (!home) return []
    return [{ id, kind, title, minutes, written: home.written ?? false, module: home.module, lesson: home.id }]
  }
  return [
    ...packs.sections.flatMap((one) => inLesson('section', one)),
    ...packs.questions.flatMap((one) => inLesson('question', one)),
    ...packs.sheets.map(({ part: id, title, minutes }): Part => {
      return { id, kind: 'sheet', title, minutes, written: sheets.has(nameIn(id)) }
    }),
  ]
}

/** What stands after the `/`: of `kit/the-hour`, the id of the sheet. */
export const nameIn = (id: string): string => id.slice(id.indexOf('/') + 1)

function named({ id, title, minutes, written = false }: Planned, kind: Part['kind']): Part {
  return { id, kind, title, minutes, written }
}
