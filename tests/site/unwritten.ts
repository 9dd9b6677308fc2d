import type { Page, Site } from './built.ts'
import { type Element, elementsIn, textOf } from './tree.ts'

/** A part that is planned and has no page. */
type Part = { readonly id: string; readonly title: string }

/**
 * Places that list a part which is only planned and do not say so, or lead to it: it stands there in an item or a
 * paragraph of its own with these words, and without a link; and nothing has its address.
 * @param places addresses of pages below a language
 */
export function unwrittenProblems(
  site: Site,
  locale: string,
  { id, title }: Part,
  places: readonly string[],
  words: string,
): string[] {
  const built = site.pages.filter(({ file }) => file.split('/').includes(id)).map(({ file }) => `${file}: was built`)
  const listed = places.flatMap((place) => {
    const file = `${locale}/${place}index.html`
    const page = site.pages.find((one) => one.file === file)
    const item = page && itemWith(page, title)
    if (!item) return [`${file}: does not have “${title}”`]
    return [
      ...(textOf(item).includes(words) ? [] : [`${file}: does not say that “${title}” is ${words}`]),
      ...(elementsIn(item).some(({ tagName }) => tagName === 'a')
        ? [`${file}: has a link where “${title}” stands`]
        : []),
    ]
  })
  return [...built, ...listed]
}

/** The item of a list or the paragraph in which a title stands by itself, and not in another item within it. */
function itemWith({ elements }: Page, title: string): Element | undefined {
  const isItem = ({ tagName }: Element) => tagName === 'li' || tagName === 'p'
  const isTitle = (one: Element) => textOf(one) === title
  const within = (one: Element) => elementsIn(one).filter((other) => isItem(other) && elementsIn(other).some(isTitle))
  return elements.find((one) => isItem(one) && elementsIn(one).some(isTitle) && within(one).length === 0)
}
