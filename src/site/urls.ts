import type { Locale } from '#i18n/locales.ts'

/**
 * The only place that builds an address of this site. It alone knows the base path, the language
 * prefix and the slash at the end. Ids in addresses are permanent.
 */
export type Page =
  | 'start'
  | 'not-a-group'
  | 'course'
  | 'chairs'
  | 'glossary'
  | 'references'
  | 'about'
  | 'accessibility'
  | 'privacy'
  | 'record'
  | 'search'
  | 'review'
  | 'student-path'
  | 'first-session'
  | 'prep'
  | 'universities'
  | `universities/${UniversityPart}`
  | 'changes'

/** The pages below the one for universities. */
export type UniversityPart = 'links' | 'citing' | 'curriculum' | 'platforms' | 'data-protection'

/** Joins the base path (with or without slashes at its ends) and the parts of an address. */
export function address(base: string, ...parts: readonly string[]): string {
  const path = [...base.split('/'), ...parts].filter((part) => part !== '').join('/')
  return path === '' ? '/' : `/${path}/`
}

const base = import.meta.env.BASE_URL

/** The first page of a language. */
export const homeUrl = (locale: Locale): string => address(base, locale)

/** One of the pages that stand by themselves. */
export const pageUrl = (locale: Locale, page: Page): string => address(base, locale, page)

/** A module's page. */
export const moduleUrl = (locale: Locale, module: string): string => address(base, locale, 'course', module)

/** A lesson's page. */
export const lessonUrl = (locale: Locale, module: string, lesson: string): string =>
  address(base, locale, 'course', module, lesson)

/** A lesson as slides. */
export const presentUrl = (locale: Locale, module: string, lesson: string): string =>
  address(base, locale, 'present', module, lesson)

/** A whole module to print. */
export const printUrl = (locale: Locale, module: string): string => address(base, locale, 'print', module)

/** The page with a module's mixed questions. */
export const reviewUrl = (locale: Locale, module: string): string => address(base, locale, 'course', module, 'review')

/** The strings that questions need in the browser, as a file; `version` changes with what is in it. */
export const questionStringsUrl = (locale: Locale, version: string): string =>
  `${pageUrl(locale, 'course')}questions.json?v=${version}`

/** All cards of a question that shows some of them, as a file; `version` changes with what is in it. */
export const cardsUrl = (locale: Locale, question: string, version: string): string =>
  `${pageUrl(locale, 'course')}${question}.cards.json?v=${version}`

/** All questions that can come back, and both sides of their cards, as files; `version` changes with what is in them. */
export const returningUrl = (locale: Locale, name: 'questions' | 'notes', version: string): string =>
  `${pageUrl(locale, 'review')}${name}.json?v=${version}`

/** A role-play’s page. */
export const scenarioUrl = (locale: Locale, scenario: string): string => address(base, locale, 'chairs', scenario)

/** A role-play’s role cards and transcript for paper. */
export const paperUrl = (locale: Locale, scenario: string): string => address(base, locale, 'chairs', scenario, 'paper')

/** What a role-play from one chair needs in the browser, as a file. */
export const stagingUrl = (locale: Locale, scenario: string, chair: string): string =>
  `${pageUrl(locale, 'chairs')}${scenario}.${chair}.json`

/** Where a leader puts together what a group prepares. */
export const leadersUrl = (locale: Locale): string => address(base, locale, 'leaders')

/** Where a leader counts ready cards. */
export const countUrl = (locale: Locale): string => address(base, locale, 'leaders', 'count')

/** Where a leader puts together a card with ground rules. */
export const rulesUrl = (locale: Locale): string => address(base, locale, 'leaders', 'rules')

/** The list of the sheets that leaders print. */
export const kitUrl = (locale: Locale): string => address(base, locale, 'leaders', 'kit')

/** One sheet of the kit. */
export const sheetUrl = (locale: Locale, sheet: string): string => address(base, locale, 'leaders', 'kit', sheet)

/** A sheet to be changed: for Word, or as it is written. */
export const sheetFileUrl = (locale: Locale, sheet: string, kind: 'docx' | 'mdx'): string =>
  `${kitUrl(locale)}${sheet}.${kind}`

/** The session companion: the clock of the hour. */
export const sessionUrl = (locale: Locale): string => address(base, locale, 'leaders', 'session')

/** What a leader has beside the clock, in a window of its own. */
export const sessionNotesUrl = (locale: Locale): string => address(base, locale, 'leaders', 'session', 'notes')

/** The page that tests the connection with a learning platform, in packages. */
export const lmsTestUrl = (locale: Locale): string => address(base, locale, 'lms', 'test')

/** An entry of the bibliography on its page. */
export const referenceUrl = (locale: Locale, key: string): string => `${pageUrl(locale, 'references')}#${key}`

/** An entry of the glossary on its page. */
export const termUrl = (locale: Locale, id: string): string => `${pageUrl(locale, 'glossary')}#${id}`

/** The same page in another language: `path` is an address of this site in `from`. */
export function inLocale(path: string, from: Locale, to: Locale): string {
  const start = address(base, from)
  return path.startsWith(start) ? address(base, to) + path.slice(start.length) : address(base, to)
}

/** What a device needs to know to put the course on its home screen. */
export const appUrl = (locale: Locale): string => `${homeUrl(locale)}app.webmanifest`

/** References to all of the course as one file for a program that keeps them. */
export const citationsUrl = (locale: Locale, ending: 'bib' | 'ris'): string =>
  `${pageUrl(locale, 'universities')}take-a-chair.${ending}`

/** A package for learning platforms, a file of questions, or a book. They are made after a build. */
export const downloadUrl = (folder: 'packages' | 'exports' | 'books', name: string): string =>
  fileUrl(`${folder}/${name}`)

/** A file that the site ships at its root, such as the favicon. */
export const fileUrl = (name: string): string => `${address(base)}${name}`

/** The picture that stands for a page where other sites show a link to it; the same in every language. */
export const pictureUrl = (name: string): string => fileUrl(`og/${name}.png`)

/** The list of all pages that are to be found. */
export const sitemapUrl = fileUrl('sitemap.xml')

/** The script of the search. Its index lies in the same folder. */
export const searchBundleUrl = fileUrl('pagefind/pagefind.js')
