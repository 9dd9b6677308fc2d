import { type MdastNode, mdxToMdast } from 'satteri'
import { childrenOf } from './mdast.ts'

/** What stands in a text, one after the other, in plain words: without sources and remarks in the margin. */
export type Block =
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string; readonly terms: readonly string[] }
  | {
      readonly is: 'list'
      readonly ordered: boolean
      readonly items: readonly string[]
      readonly terms: readonly string[]
    }
  | {
      readonly is: 'component'
      readonly name: string
      /** Those that are plain text. */
      readonly attributes: Readonly<Record<string, string>>
      readonly inside: readonly Block[]
    }

/** Reads the text of a lesson that has passed the check. */
export const blocksIn = (text: string): Block[] => inside(mdxToMdast(text) as MdastNode)

/** What a sentence has beside its words. */
const beside = ['Cite', 'Note']

const inside = (node: MdastNode): Block[] => childrenOf(node).flatMap(blocksOf)

function blocksOf(node: MdastNode): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ is: 'heading', text: wordsOf(node) }]
    case 'paragraph':
      return [{ is: 'paragraph', text: wordsOf(node), terms: termsIn(node) }]
    case 'list':
      return [
        { is: 'list', ordered: node.ordered ?? false, items: childrenOf(node).map(wordsOf), terms: termsIn(node) },
      ]
    case 'mdxJsxFlowElement':
      return [{ is: 'component', name: node.name ?? '', attributes: attributesOf(node), inside: inside(node) }]
    default:
      return []
  }
}

const nameOf = (node: MdastNode): string => ('name' in node ? (node.name ?? '') : '')

function textIn(node: MdastNode): string {
  if (beside.includes(nameOf(node))) return ''
  return 'value' in node && typeof node.value === 'string' ? node.value : childrenOf(node).map(textIn).join('')
}

const wordsOf = (node: MdastNode): string => textIn(node).replace(/\s+/g, ' ').trim()

function termsIn(node: MdastNode): string[] {
  const own = nameOf(node) === 'Term' ? Object.values(attributesOf(node)) : []
  return [...own, ...childrenOf(node).flatMap(termsIn)]
}

function attributesOf(node: MdastNode): Record<string, string> {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return {}
  return Object.fromEntries(
    node.attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
    ),
  )
}
