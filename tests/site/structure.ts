import { type Page, perPage, type Site } from './built.ts'
import { attribute, textOf } from './tree.ts'

/** Pages with something after their end, such as a script that stands outside the layout. */
export function endProblems(site: Site): string[] {
  return perPage(site, ({ html }) => (html.trimEnd().endsWith('</html>') ? [] : ['goes on after </html>']))
}

/** Headings that are an outline: one of the first level, it comes first, and no level is left out on the way down. */
export function headingProblems(site: Site): string[] {
  return perPage(site, (page) => {
    const headings = page.elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    const levels = headings.map(({ tagName }) => Number(tagName[1]))
    const firsts = levels.filter((level) => level === 1).length
    const skipping = headings.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1)
    return [
      ...(firsts === 1 ? [] : [`has ${firsts} headings of the first level`]),
      ...skipping.map((heading) => `skips a level before ${heading.tagName} "${textOf(heading)}"`),
    ]
  })
}

// Attributes that hold ids of the same page; the fragments of links are checked with the links.
const references = [
  'popovertarget',
  'for',
  'list',
  'form',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
]

/** Ids that stand twice on a page, and references to ids that it does not have. */
export function idProblems(site: Site): string[] {
  return perPage(site, (page) => {
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? [])
    const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
    const known = new Set(ids)
    return [
      ...[...twice].map((id) => `has the id "${id}" more than once`),
      ...referencesOf(page)
        .filter(({ id }) => !known.has(id))
        .map(({ name, id }) => `${name} names "${id}", which is no id of the page`),
    ]
  })
}

function referencesOf(page: Page): { name: string; id: string }[] {
  return page.elements.flatMap((element) =>
    references.flatMap((name) => (attribute(element, name)?.split(/\s+/) ?? []).map((id) => ({ name, id }))),
  )
}
