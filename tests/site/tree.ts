import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

export type Element = Tree.Element
type Node = Tree.Node

/** A page as a browser without script reads it, so that what stands in noscript is seen. */
export const parsePage = (html: string): Tree.Document => parse(html, { scriptingEnabled: false })

/** Every element below a node, in the order of the page. */
export function elementsIn(node: Node): Element[] {
  return childrenOf(node).flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []))
}

function childrenOf(node: Node): Node[] {
  if ('content' in node) return node.content.childNodes
  return 'childNodes' in node ? node.childNodes : []
}

/** The value of an attribute, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => nameOf(one) === name)?.value
}

/** An attribute's name with its prefix (`xlink:href`), as it was written. */
export const nameOf = ({ name, prefix }: Element['attrs'][number]): string => (prefix ? `${prefix}:${name}` : name)

/** The text of a node without that of scripts and styles, its white space made single. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim()
}

/** What stands in a script or style element, letter by letter. */
export const codeOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')

function rawText(node: Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value
  if (node.nodeName === 'script' || node.nodeName === 'style') return ''
  return childrenOf(node).map(rawText).join('')
}
