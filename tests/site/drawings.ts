import { type Page, perPage, type Site } from './built.ts'
import { attribute, type Element, elementsIn, textOf } from './tree.ts'

/** Fewer words than these do not say what a drawing shows. */
const least = 12

/** Drawings in a text that do not say all they show to somebody who cannot see them. */
export function drawingProblems(site: Site): string[] {
  return perPage(site, (page) => drawingsIn(page).flatMap(problemsOf))
}

/** The figures in the text of a page that hold a drawing of ours. */
export function drawingsIn({ elements }: Pick<Page, 'elements'>): Element[] {
  return elements.filter((one) => one.tagName === 'figure' && svgsIn(one).length > 0)
}

const svgsIn = (figure: Element) => elementsIn(figure).filter((one) => one.tagName === 'svg')
const isHidden = (one: Element) => attribute(one, 'aria-hidden') === 'true'

function problemsOf(figure: Element): string[] {
  const name = `the drawing "${attribute(figure, 'class') ?? ''}"`
  const hidden = elementsIn(figure).filter(isHidden)
  const inside = new Set(hidden.flatMap(elementsIn))
  const said = wordsOf(textOutside(figure))
  const drawn = svgsIn(figure)
    .flatMap(elementsIn)
    .filter((one) => one.tagName === 'text')
    .map(textOf)
  const captions = elementsIn(figure).filter((one) => one.tagName === 'figcaption')
  return [
    ...(captions.length === 1 && textOf(captions[0] as Element) !== '' ? [] : [`${name} has no caption`]),
    ...(svgsIn(figure).every((one) => isHidden(one) || inside.has(one))
      ? []
      : [`${name} is read aloud as a picture; its words say it`]),
    ...(said.split(' ').length >= least ? [] : [`${name} is told in fewer than ${least} words`]),
    ...drawn
      .filter((words) => !` ${said}`.includes(` ${wordsOf(words)}`))
      .map((words) => `${name} shows "${words}", and its words do not say it`),
  ]
}

/** Small letters without signs: a name at the beginning of a sentence is the same name, and “calls” says “Call”. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function textOutside(element: Element): string {
  if (isHidden(element)) return ''
  return element.childNodes
    .map((node) => ('tagName' in node ? textOutside(node) : node.nodeName === '#text' ? textOf(node) : ''))
    .join(' ')
}
