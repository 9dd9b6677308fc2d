/** A learner whose group has sent a link: the links, the page, and what stands on it. */
import type { Locator, Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'

/** The page that reads the links. */
export const prepPage = 'en/prep/'

/** The name under which assignments are stored. */
export const assignmentsKey = 'tac:assignments'

/** A lesson, a section of one, a role-play and a sheet, as a leader has put them together. */
export const chosen = {
  parts: ['neighbours', 'student-cases~in-short', 'first-thursday', 'kit/the-hour'],
  titles: ['Neighbours', 'Cases of students, in short', 'First Thursday', 'The hour on one page'],
} as const

/** A link to those parts, for Thursday’s group, which meets on 5 October at six in Berlin. */
export const link = (more = '&g=Thursday&m=See+you+soon%2E', parts: readonly string[] = chosen.parts): string =>
  `${prepPage}#v=1&p=${parts.join(',')}&d=2026-10-05T18:00&z=Europe/Berlin${more}`

/** The assignment of a group. */
export const assignmentOf = (page: Page, group: string): Locator =>
  page.getByRole('region', { name: fill(en.prep.forGroup, { group }), exact: true })

/** The parts of an assignment, in their order. */
export const partsOf = (of: Locator): Locator => of.getByRole('listitem')

/** What the ready card says. */
export const cardOf = (of: Locator): Locator => of.locator('.card')

/** The line that says on a page which part of an assignment it is. */
export const placeOn = (page: Page): Locator => page.locator('[data-prep-place]')

/** The line for the group on Thursday. */
export const placeSaying = (n: number, total: number): string => fill(en.prep.place, { group: 'Thursday', n, total })

/** What is stored of all assignments. */
export const storedAssignments = (page: Page): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), assignmentsKey)
