import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** A finished page as a tree, for what is made of it after the build. */
export type Element = Tree.Element
export type Child = Tree.ChildNode
export type Page = Tree.Document
export type Node = Tree.Node

/** A page as a browser without script reads it. */
export const pageTree = (html: string): Tree.Document => parse(html, { scriptingEnabled: false })

/** A page as a browser that runs scripts reads it. */
export const runningTree = (html: string): Page => parse(html)

/** What a template holds, which is no child of it; nothing of other elements. */
export const contentOf = (element: Element): Node | undefined =>
  'content' in element ? (element as Tree.Template).content : undefined

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node

/** Every element in a node, itself first, in the order of the page. */
export function elementsIn(node: Tree.Node): Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap((child) => elementsIn(child)) : []
  return isElement(node) ? [node, ...inside] : inside
}

/** The value of an attribute, or undefined. */
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value

/** Whether an element has a class. */
export const hasClass = (element: Element, name: string): boolean =>
  attribute(element, 'class')?.split(/\s+/).includes(name) ?? false

/** The text of a node, letter by letter. */
export function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** A new element around nodes. */
export function within(name: string, childNodes: Child[], attributes: Readonly<Record<string, string>> = {}): Element {
  const [element] = parseFragment('<div></div>').childNodes as [Element]
  element.tagName = name
  element.nodeName = name
  element.childNodes = childNodes
  element.attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }))
  return element
}

/** A piece of text. */
export const text = (value: string): Child => ({ nodeName: '#text', value, parentNode: null })
