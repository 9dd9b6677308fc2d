import type { Page, Site } from './built.ts'
import { isLesson } from './outline.ts'
import { attribute, type Element, textOf } from './tree.ts'

/** A point of coverage.yaml: where it is taught, as `lesson#heading` or a role-play. */
export type Point = { readonly point: string; readonly at: readonly string[] }

/** A paragraph or two with their notes; a heading under which something is only announced has less below it. */
const fewestWords = 60

/** Places that the coverage names and that the pages of a language do not have, or that have nothing to read. */
export function coverageProblems(site: Site, points: readonly Point[], locale: string): string[] {
  return points.flatMap(({ point, at }) =>
    at.flatMap((place) => {
      const problem = problemAt(site, place, locale)
      return problem === undefined ? [] : [`${point}: ${place} ${problem}`]
    }),
  )
}

/**
 * Sections that a way through the course has in place of a whole lesson, as `lesson~heading`, and that are not there.
 * One of a lesson that is not written yet has no page, and is left alone if the way says so.
 */
export function sectionProblems(
  site: Site,
  sections: readonly string[],
  locale: string,
  unwritten: (lesson: string) => boolean,
): string[] {
  return sections.flatMap((section) => {
    const [lesson = '', heading = ''] = section.split('~')
    if (!lessonIn(site, lesson, locale) && unwritten(lesson)) return []
    const problem = problemAt(site, `${lesson}#${heading}`, locale)
    return problem === undefined ? [] : [`${section} ${problem}`]
  })
}

function problemAt(site: Site, place: string, locale: string): string | undefined {
  const [id = '', heading] = place.split('#')
  if (heading === undefined) return rolePlayProblem(site, `${locale}/chairs/${id}/index.html`)
  const page = lessonIn(site, id, locale)
  if (!page) return 'is no lesson that was built'
  const found = page.elements.find((one) => attribute(one, 'id') === heading)
  if (!found) return `is not there: ${page.file} has no such part`
  if (!/^h[2-6]$/.test(found.tagName)) return `is no heading but ${found.tagName}`
  const words = wordsUnder(found)
  return words < fewestWords ? `has ${words} words below it` : undefined
}

function rolePlayProblem(site: Site, file: string): string | undefined {
  const page = site.pages.find((one) => one.file === file)
  if (!page) return 'is no role-play that was built'
  return page.elements.some((one) => attribute(one, 'data-chair') !== undefined) ? undefined : 'has no chair to take'
}

const lessonIn = (site: Site, id: string, locale: string): Page | undefined =>
  site.pages.find(
    (page) =>
      page.locale === locale && isLesson(page) && page.elements.some((one) => attribute(one, 'data-lesson') === id),
  )

/** How many words stand between a heading and the next one that is not below it. */
function wordsUnder(heading: Element): number {
  const siblings = heading.parentNode?.childNodes ?? []
  const after = siblings.slice(siblings.indexOf(heading) + 1)
  const isNext = (name: string) => /^h[1-6]$/.test(name) && name <= heading.tagName
  const end = after.findIndex(({ nodeName }) => isNext(nodeName))
  const text = (end < 0 ? after : after.slice(0, end)).map(textOf).join(' ')
  return text.split(/\s+/).filter((word) => word !== '').length
}
