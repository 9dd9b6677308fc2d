/** The student path as its author wrote it, and what a learner sees of it. */
import { existsSync, readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { parse } from 'yaml'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { moduleOf } from './content.ts'

const content = new URL('../../content/en/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, content), 'utf8')

type Planned = { readonly id: string; readonly title: string; readonly minutes: number }
type Module = { readonly id: string; readonly lessons: readonly Planned[]; readonly scenarios?: readonly Planned[] }

const { modules }: { modules: readonly Module[] } = parse(read('course.yaml'))
const { sections, student }: { sections: readonly (Planned & { part: string })[]; student: Student } = parse(
  read('packs.yaml'),
)
type Student = {
  readonly title: string
  readonly sittings: readonly { readonly title: string; readonly parts: readonly string[] }[]
  readonly review: { readonly minutes: number }
}

/** A part of the path; where it is a role-play, a lesson or a section of one, with the module that has it. */
export type Part = {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly kind: 'page' | 'lesson' | 'section' | 'role-play'
  readonly module?: string
  readonly isWritten: boolean
}

function partOf(id: string): Part {
  const [lesson = ''] = id.split('~')
  const module = modules.find(({ lessons }) => lessons.some((one) => one.id === lesson))
  if (module) {
    const section = sections.find(({ part }) => part === id)
    const { title, minutes } = section ?? (module.lessons.find((one) => one.id === lesson) as Planned)
    const isWritten = moduleOf(module.id).lessons.some((one) => one.id === lesson)
    return { id, title, minutes, kind: section ? 'section' : 'lesson', module: module.id, isWritten }
  }
  const played = modules.flatMap(({ scenarios }) => scenarios ?? []).find((one) => one.id === id)
  if (played) {
    const isWritten = existsSync(new URL(`scenarios/${id}/scenario.yaml`, content))
    return { id, title: played.title, minutes: played.minutes, kind: 'role-play', isWritten }
  }
  const title = /^title: "(.*)"$/m.exec(read(`pages/${id}.mdx`))?.[1] ?? ''
  return { id, title, minutes: 3, kind: 'page', isWritten: true }
}

/** The sittings of the path with all their parts. */
export const sittings = student.sittings.map(({ title, parts }) => ({ title, parts: parts.map(partOf) }))

/** Every part of the path, in its order. */
export const parts: readonly Part[] = sittings.flatMap((sitting) => sitting.parts)

/** The title of the path, and the minutes of the review at its end. */
export const { title: pathTitle, review: endReview } = student

/** Minutes of some parts together. */
export const minutesOf = (some: readonly { readonly minutes: number }[]): number =>
  some.reduce((sum, { minutes }) => sum + minutes, 0)

/** The parts of one sitting as the page of the path lists them. */
export const itemsOf = (page: Page, sitting: number): Locator =>
  page.getByRole('main').getByRole('list').nth(sitting).getByRole('listitem')

/** The line at the end of a page that belongs to the path. */
export const pathLine = (page: Page): Locator =>
  page.getByRole('paragraph').filter({ has: page.getByRole('link', { name: en.path.onPath, exact: true }) })

/** The link in that line that leads on. */
export const nextOn = (page: Page): Locator => pathLine(page).getByText(en.path.next).getByRole('link')

/**
 * The heading to which a link leads: of a page with the name that the link had, of the review at the end its own, and
 * of a section the one within its lesson.
 */
export function headingNamed(page: Page, link: string): Locator {
  if (parts.some(({ kind, title }) => kind === 'section' && title === link)) return page.locator('h2:target')
  return page.getByRole('heading', {
    level: 1,
    name: link === en.path.review ? en.path.reviewTitle : link,
    exact: true,
  })
}

/** How the page of the path names the sum of all minutes. */
export const intro = fill(en.path.intro, {
  minutes: minutesOf([...parts, endReview]),
  sittings: sittings.length,
})
