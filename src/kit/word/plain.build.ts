import { serialize } from 'parse5'
import {
  attribute,
  type Child,
  type Element,
  elementsIn,
  hasClass,
  isElement,
  pageTree,
  text,
  textOf,
  within,
} from '#source/markup.build.ts'

/** A sheet as it stands on its page, in the plain HTML that a word processor knows. */
export type PlainSheet = {
  readonly title: string
  readonly lang: string
  /** Its address, against which its links are read. */
  readonly address: string
  readonly html: string
}

/** So many underscores are a line across a page, and across a card. */
const across = { page: 78, card: 32 } as const
const blank = '________________'

/**
 * The sheet on a built page: what only a screen can do is left out, what is drawn as room to write becomes signs, and
 * cards become a table. A page without a sheet gives nothing.
 */
export function plainSheet(page: string): PlainSheet | undefined {
  const elements = elementsIn(pageTree(page))
  const sheet = elements.find((one) => attribute(one, 'data-sheet') !== undefined)
  if (!sheet) return undefined
  const canonical = elements.find((one) => attribute(one, 'rel') === 'canonical')
  const heading = elementsIn(sheet).find(({ tagName }) => tagName === 'h1')
  const html = serialize(within('div', plain(sheet.childNodes, 'page')))
  return {
    title: heading ? textOf(heading).trim() : '',
    lang: attribute(sheet, 'lang') ?? 'en',
    address: (canonical && attribute(canonical, 'href')) ?? '',
    html,
  }
}

type Room = keyof typeof across

function plain(nodes: readonly Child[], room: Room): Child[] {
  return nodes.flatMap((node, at): Child[] => {
    if (!isElement(node)) return node.nodeName === '#text' ? [node] : []
    const before = nodes.slice(0, at).findLast(isElement)
    const changed = changedTo(node, room)
    // Word knows no rule that breaks a page: the next paragraph begins one.
    if (before && hasClass(before, 'page-break'))
      for (const one of changed.filter(isElement).slice(0, 1)) breakBefore(one)
    return changed
  })
}

function changedTo(element: Element, room: Room): Child[] {
  const { tagName, childNodes } = element
  const inside = () => plain(childNodes, room)
  if (isUnseen(element) || hasClass(element, 'page-break')) return []
  if (hasClass(element, 'cite')) return [within('sup', inside())]
  if (hasClass(element, 'tick')) return [text('☐')]
  if (hasClass(element, 'blank')) return [text(blank)]
  if (hasClass(element, 'blank-lines')) return lines(Number(attribute(element, 'data-blank')), room)
  if (hasClass(element, 'kit-cards'))
    return [table(childNodes.filter(isElement).map((card) => plain(card.childNodes, 'card')))]
  if (hasClass(element, 'kit-card-title') || tagName === 'dt') return [within('p', [within('b', inside())])]
  if (tagName === 'summary') return [within('h2', inside())]
  if (['dd', 'figcaption'].includes(tagName)) return paragraphs(inside())
  if (/^[ou]l$/.test(tagName) && attribute(element, 'role') === 'list')
    return childNodes.filter(isElement).flatMap((item) => paragraphs(plain(item.childNodes, room)))
  if (['button', 'span', 'small', 'cite'].includes(tagName)) return inside()
  if (['article', 'section', 'div', 'details', 'figure', 'dl', 'nav'].includes(tagName)) return inside()
  return [within(tagName, inside(), kept(element))]
}

/** What stands on a page for a screen, a script or an eye that sees drawings. */
function isUnseen(element: Element): boolean {
  const names = ['svg', 'link', 'script', 'style', 'template']
  return (
    names.includes(element.tagName) ||
    attribute(element, 'popover') !== undefined ||
    attribute(element, 'aria-hidden') === 'true'
  )
}

/** Of all attributes a word processor needs where a link leads, and how far a cell goes. */
function kept(element: Element): Record<string, string> {
  const wanted = element.attrs.filter(({ name }) => ['href', 'colspan', 'rowspan', 'start'].includes(name))
  return Object.fromEntries(wanted.map(({ name, value }) => [name, value]))
}

function lines(count: number, room: Room): Child[] {
  return Array.from({ length: count }).flatMap(() => [within('br', []), text('_'.repeat(across[room]))])
}

/** Two cards beside each other, with lines to cut along. */
function table(cards: readonly Child[][]): Element {
  const style = 'border: 1px dashed #666; padding: 6pt; width: 50%; vertical-align: top'
  const rows = cards.flatMap((card, at) => (at % 2 === 0 ? [[card, cards[at + 1] ?? []]] : []))
  const cell = (card: Child[]) => within('td', card.length > 0 ? card : [within('p', [])], { style })
  return within(
    'table',
    [
      within(
        'tbody',
        rows.map((row) => within('tr', row.map(cell), { style: 'break-inside: avoid' })),
      ),
    ],
    { style: 'width: 100%' },
  )
}

const blocks = /^(p|ul|ol|table|h[1-6]|div|dl)$/

/** Paragraphs as they are; words that stand by themselves become one. */
function paragraphs(nodes: Child[]): Child[] {
  if (nodes.some((node) => isElement(node) && blocks.test(node.tagName))) return nodes
  return [within('p', nodes)]
}

function breakBefore(element: Element): void {
  element.attrs.push({ name: 'style', value: 'page-break-before: always' })
}
