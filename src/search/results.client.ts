import type { Place } from './places.ts'

/** An element with attributes and content; text stays text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...content)
  return made
}

/** One line of the list: a link to the place, where it stands, and the words around what was found. */
export function lineOf({ href, title, within, lang, excerpt }: Place): HTMLLIElement {
  const marked = excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))
  const line = element('li', {}, element('a', { href }, title))
  if (lang !== undefined && lang !== document.documentElement.lang) line.lang = lang
  if (within.length > 0) line.append(element('p', { className: 'search-within' }, within.join(' · ')))
  line.append(element('p', {}, ...marked))
  return line
}
