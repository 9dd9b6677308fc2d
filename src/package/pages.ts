import { type Contents, unitsOf } from './model.ts'

/** Pages that every package has, because others lead to them. */
const everywhere = [
  'chairs',
  'start',
  'not-a-group',
  'glossary',
  'references',
  'privacy',
  'accessibility',
  'about',
  'search',
  'record',
  'review',
]

/** Pages that lead through the whole course. */
const ofTheCourse = ['course', 'first-session', 'student-path', 'student-path/review']

/** The page that holds the connection to the platform. In a package it lies at the root. */
export const shellOf = (lang: string): string => `${lang}/lms/index.html`

/** The page with which an administrator tries a connection. */
export const selfTestOf = (lang: string): string => `${lang}/lms/test/index.html`

/** The files of the site that are the pages of a full package, the shell aside. Some may not exist. */
export function pagesOf(contents: Pick<Contents, 'lang' | 'id' | 'start' | 'modules'>): string[] {
  const { lang, id, modules, start } = contents
  const general = id === 'course' ? [...everywhere, ...ofTheCourse] : everywhere
  const units = unitsOf(contents).flatMap(({ kind, page }) =>
    kind === 'scenario' ? [page, page.replace(/index\.html$/, 'paper/index.html')] : [page],
  )
  const all = [
    ...general.map((page) => `${lang}/${page}/index.html`),
    start,
    ...modules.map(({ page }) => page),
    ...units,
  ]
  return [...new Set([...all, selfTestOf(lang)])]
}

/**
 * Where a page of the site lies in a package: most where they were, the shell at the root, and the doors of the whole
 * site at what is shown first.
 */
export function placeIn({ lang, start }: Pick<Contents, 'lang' | 'start'>, page: string): string {
  if (page === shellOf(lang)) return 'index.html'
  const doors = ['index.html', `${lang}/index.html`, `${lang}/course/index.html`]
  return doors.includes(page) ? start : page
}
