import type { MdastNode } from 'satteri'
import { childrenOf, textsIn } from './mdast.ts'

/** A word with its definition from the glossary, in the text of a passage. */
type Linked = { readonly id: string; readonly at: number; readonly line: number }

/** A paragraph, a heading or a title: the smallest part of a text that is read by itself, without its notes. */
export type Passage = {
  readonly line: number
  readonly text: string
  readonly kind: 'paragraph' | 'heading' | 'title' | 'note'
  /** The heading above it; undefined before the first. */
  readonly heading: string | undefined
  /** The names of the components around it, the outermost first. */
  readonly within: readonly string[]
  /** The sources that it names, its notes included. */
  readonly cites: readonly string[]
  readonly terms: readonly Linked[]
}

/** The passages of a text in the order of reading. */
export function passagesOf(tree: MdastNode): Passage[] {
  const passages: Passage[] = []
  let heading: string | undefined

  function visit(node: MdastNode, within: readonly string[]): void {
    switch (node.type) {
      case 'yaml':
        return
      case 'heading':
        heading = textsIn(node).join('')
        read(node, 'heading', within)
        return
      case 'paragraph':
        read(node, 'paragraph', within)
        return
      case 'mdxJsxFlowElement': {
        const inside = [...within, node.name ?? '']
        const title = attributeOf(node, 'title')
        const rest = { heading, within: inside, cites: [], terms: [] }
        if (title) passages.push({ line: lineOf(node), text: title, kind: 'title', ...rest })
        for (const child of childrenOf(node)) visit(child, inside)
        return
      }
      default:
        for (const child of childrenOf(node)) visit(child, within)
    }
  }

  function read(node: MdastNode, kind: Passage['kind'], within: readonly string[]): void {
    let text = ''
    const cites: string[] = []
    const terms: Linked[] = []
    const notes: MdastNode[] = []
    const collect = (part: MdastNode): void => {
      if ('value' in part && typeof part.value === 'string') text += part.value
      if (part.type === 'break') text += ' '
      if (part.type === 'mdxJsxTextElement') {
        if (part.name === 'Note' && part !== node) return void notes.push(part)
        if (part.name === 'Cite') cites.push(...(attributeOf(part, 'k') ?? '').split(/\s+/).filter(Boolean))
        if (part.name === 'Term') terms.push({ id: attributeOf(part, 'id') ?? '', at: text.length, line: lineOf(part) })
      }
      for (const child of childrenOf(part)) collect(child)
    }
    collect(node)
    const place = passages.length
    // A note is read after the passage that it belongs to, whose sources are its own as well.
    for (const note of notes) read(note, 'note', [...within, 'Note'])
    const ofNotes = passages.splice(place)
    const all = [...cites, ...ofNotes.flatMap((one) => one.cites)]
    const words = text.replace(/\s/g, ' ')
    passages.push({ line: lineOf(node), text: words, kind, heading, within, cites: all, terms })
    passages.push(...ofNotes.map((one) => ({ ...one, cites: all })))
  }

  visit(tree, [])
  return passages
}

const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1

function attributeOf(node: MdastNode, name: string): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined
  for (const attribute of node.attributes)
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name)
      return typeof attribute.value === 'string' ? attribute.value : undefined
  return undefined
}
