import { type Page, perPage, type Site } from './built.ts'
import { attribute, type Element, elementsIn } from './tree.ts'

/**
 * Lessons that carry more of the course's outline than their own module: every page would grow with
 * the course. What the text of a lesson links to is its author's business.
 */
export function outlineProblems(site: Site): string[] {
  return perPage(site, (page) => {
    const module = moduleIn(page.address)
    if (module === undefined || !isLesson(page)) return []
    const inText = new Set(
      page.elements.filter((one) => attribute(one, 'class')?.split(/\s+/).includes('prose')).flatMap(elementsIn),
    )
    // One link leads on along the student path, which crosses modules.
    const onPath = new Set(
      page.elements.filter((one) => attribute(one, 'data-path-next') !== undefined).flatMap(elementsIn),
    )
    const others = page.elements
      .filter((one) => one.tagName === 'a' && !inText.has(one) && !onPath.has(one))
      .filter((one) => leadsElsewhere(one, page, module))
    return others.map((one) => `links to another module's page outside its text: ${attribute(one, 'href')}`)
  })
}

/** Whether a page is a lesson. */
export const isLesson = ({ elements }: Page): boolean =>
  elements.some((one) => one.tagName === 'article' && attribute(one, 'data-lesson') !== undefined)

const moduleIn = (path: string) => /\/course\/([^/]+)\//.exec(path)?.[1]

function leadsElsewhere(link: Element, { address }: Page, own: string): boolean {
  const { pathname } = new URL(attribute(link, 'href') ?? '', `http://site.invalid${address}`)
  const module = moduleIn(pathname)
  return module !== undefined && module !== own
}
