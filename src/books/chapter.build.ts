import { serializeOuter } from 'parse5'
import {
  attribute,
  type Child,
  type Element,
  elementsIn,
  hasClass,
  isElement,
  pageTree,
  textOf,
  within,
} from '#source/markup.build.ts'
import type { Chapter } from './plan.ts'

/** A page of the site as a chapter of a book. Ids and links are still those of the page, and questions are places. */
export type Read = {
  readonly chapter: Chapter
  readonly title: string
  /** The language of its text, where the page says one. */
  readonly lang: string | undefined
  readonly minutes: string
  readonly body: readonly Child[]
  /** The questions that it asks. */
  readonly asks: readonly string[]
  /** What the page is styled by, in order: links to style sheets, and those that stand in it. */
  readonly styles: readonly string[]
}

/** A question's place in a body: it is filled in once the question has its number. */
export const placeOf = (id: string): Element => within('div', [], { 'data-exercise': id })

/**
 * Reads the text of a finished page: without what only a screen can do, its folded parts open, its questions apart.
 * @throws Error if the page has no text
 */
export function chapterOf(chapter: Chapter, html: string): Read {
  const all = elementsIn(pageTree(html))
  const main = all.find(({ tagName }) => tagName === 'main')
  const heading = main && elementsIn(main).find(({ tagName }) => tagName === 'h1')
  if (!main || !heading) throw new Error(`${chapter.page} has no text with a title.`)
  const inside = elementsIn(main)
  const minutes = inside.find((one) => hasClass(one, 'minutes'))
  const article = inside.find(({ tagName }) => tagName === 'article')
  return {
    chapter,
    asks: inside.filter((one) => hasClass(one, 'question')).map(questionOf),
    title: textOf(heading).replace(/\s+/g, ' ').trim(),
    lang: article && attribute(article, 'lang'),
    minutes: minutes ? textOf(minutes).replace(/\s+/g, ' ').trim() : '',
    body: cleaned(main.childNodes, notesIn(inside)),
    styles: stylesOf(all),
  }
}

const questionOf = (section: Element) => attribute(section, 'data-question') ?? ''

/** What a page is styled by, in order: links to style sheets, and those that stand in it. */
export const stylesOf = (elements: readonly Element[]): string[] =>
  elements.filter(isStyle).map((one) => serializeOuter(one))

const isStyle = (one: Element) =>
  one.tagName === 'style' || (one.tagName === 'link' && attribute(one, 'rel') === 'stylesheet')

/** Where the notes of a page lead, by their ids: to the glossary or to the references. */
type Notes = ReadonlyMap<string, string>

function notesIn(elements: readonly Element[]): Notes {
  const notes = elements.filter((one) => attribute(one, 'popover') !== undefined)
  const leadsTo = (note: Element) => elementsIn(note).findLast(({ tagName }) => tagName === 'a')
  return new Map(
    notes.flatMap((note): [string, string][] => {
      const link = leadsTo(note)
      return link ? [[attribute(note, 'id') ?? '', attribute(link, 'href') ?? '']] : []
    }),
  )
}

function cleaned(nodes: readonly Child[], notes: Notes): Child[] {
  return nodes.flatMap((node): Child[] => {
    if (!isElement(node)) return node.nodeName === '#text' ? [node] : []
    return isLeftOut(node) ? [] : changed(node, notes)
  })
}

const elementsLeftOut = ['script', 'style', 'link', 'template', 'noscript', 'nav', 'input', 'select', 'textarea', 'h1']
const classesLeftOut = [
  ...['needs-script', 'is-absent', 'path-next', 'minutes', 'actions', 'to-slides', 'to-paper', 'ask-sure', 'check'],
  ...['door-circle', 'door-words', 'cited-in', 'search-in', 'page-tools'],
]

/** What only a screen, a script or a visitor of the site can do anything with. */
function isLeftOut(element: Element): boolean {
  return (
    elementsLeftOut.includes(element.tagName) ||
    classesLeftOut.some((name) => hasClass(element, name)) ||
    ['hidden', 'popover', 'data-room', 'data-along'].some((name) => attribute(element, name) !== undefined) ||
    attribute(element, 'role') === 'status'
  )
}

function changed(element: Element, notes: Notes): Child[] {
  const { tagName } = element
  const inside = () => cleaned(element.childNodes, notes)
  if (hasClass(element, 'question')) return [placeOf(questionOf(element))]
  if (tagName === 'button') return noted(element, inside(), notes)
  if (tagName === 'main') return inside()
  if (tagName === 'details') return [within('div', inside(), kept(element))]
  if (tagName === 'summary') return summary(element, inside())
  const level = /^h([2-6])$/.exec(tagName)?.[1]
  if (level) return [headed(element, Number(level), inside())]
  return [within(tagName, inside(), kept(element))]
}

/** What named a folded part stays as its heading, or as a line. */
function summary(element: Element, inside: Child[]): Child[] {
  const isHeading = element.childNodes.some((node) => isElement(node) && /^h\d$/.test(node.tagName))
  return isHeading ? inside : [within('p', inside, { class: 'summary' })]
}

/** Titles stand one level lower in a book; numbers of scenes are no titles. */
function headed(element: Element, level: number, inside: Child[]): Element {
  if (/^\d+$/.test(textOf(element).trim())) return within('p', inside, { class: 'scene-number' })
  return within(`h${Math.min(level + 1, 6)}`, inside, kept(element))
}

/** A term leads to the glossary and a number to the references. Other buttons do nothing on paper. */
function noted(button: Element, inside: Child[], notes: Notes): Child[] {
  const href = notes.get(attribute(button, 'popovertarget') ?? '') ?? ''
  if (hasClass(button, 'term')) return [within('a', inside, { class: 'term', href })]
  if (hasClass(button, 'cite')) return [within('sup', [within('a', inside, { href })], { class: 'source-number' })]
  return []
}

const keptAttributes =
  /^(id|class|lang|dir|href|colspan|rowspan|scope|start|type|role|aria-(label|labelledby|hidden)|alt|src|datetime)$/

/** What says something on paper; of a drawing everything. */
function kept(element: Element): Record<string, string> {
  const isDrawn = element.namespaceURI.endsWith('/svg')
  const wanted = element.attrs.filter(
    ({ name }) => isDrawn || keptAttributes.test(name) || name.startsWith('data-astro'),
  )
  return Object.fromEntries(wanted.map(({ name, value }) => [name, value]))
}
