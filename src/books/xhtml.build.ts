import { attribute, type Child, type Element, isElement, within } from '#source/markup.build.ts'

const keptAttributes = /^(id|class|href|lang|dir|colspan|rowspan|scope|start|alt|src)$/
const empty = /^(br|hr|img|col|wbr|meta|link)$/

/**
 * What readers of books understand, of what browsers do: no drawings, which have their words beside them, and nothing
 * that only looks.
 */
export function readable(nodes: readonly Child[]): Child[] {
  return nodes.flatMap((node): Child[] => {
    if (!isElement(node)) return node.nodeName === '#text' ? [node] : []
    if (node.tagName === 'svg' || attribute(node, 'aria-hidden') === 'true') return []
    const inside = readable(node.childNodes)
    // A rule of HTML that its XML keeps: a list has points, and a caption stands in a figure.
    if (inside.length === 0 && /^([uo]l|dl|figcaption|p)$/.test(node.tagName)) return []
    const copy = within(node.tagName, inside)
    copy.attrs = node.attrs.filter(({ name }) => keptAttributes.test(name))
    return [copy]
  })
}

/** Nodes as XML. The language stands in both attributes that readers look at. */
export function xhtml(nodes: readonly Child[]): string {
  return nodes
    .map((node) => (isElement(node) ? element(node) : node.nodeName === '#text' ? escaped(lettersOf(node)) : ''))
    .join('')
}

const lettersOf = (node: Child) => ('value' in node ? node.value : '')

function element({ tagName, attrs, childNodes }: Element): string {
  const written = attrs.map(({ name, value }) => ` ${name}="${escaped(value)}"`)
  const lang = attrs.find(({ name }) => name === 'lang')
  const head = `<${tagName}${written.join('')}${lang ? ` xml:lang="${escaped(lang.value)}"` : ''}`
  return empty.test(tagName) ? `${head}/>` : `${head}>${xhtml(childNodes)}</${tagName}>`
}

/** Text for XML; characters that XML does not know are left out. */
export const escaped = (words: string): string =>
  words
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
