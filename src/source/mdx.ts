import { type MdastNode, mdxToMdast } from 'satteri'
import type { Problem } from './problem.ts'
import { readYaml, type Yaml } from './yaml.ts'

/** A component as an author wrote it. Attribute values that are not plain text are `undefined`. */
export type Element = {
  readonly name: string
  readonly line: number
  readonly attributes: ReadonlyMap<string, string | undefined>
  /** Attribute values that are whole numbers in curly brackets. */
  readonly counts: ReadonlyMap<string, number>
  /** How many words a reader has read when it comes. */
  readonly wordsBefore: number
  /** Whether it stands on lines of its own or inside a sentence. */
  readonly block: boolean
}

/** What stands at the top level of a text: a heading, a component with what is in it, or a paragraph or list. */
export type Block = {
  readonly line: number
  /** The words of the heading, if it is one. */
  readonly heading?: string | undefined
  /** The name of the component, if it is one. */
  readonly component?: string | undefined
  /** All words in it, whether a reader of the page sees them or not. */
  readonly words: number
  /** The points of the lists that stand directly in it. */
  readonly points: number
}

/** A lesson or page as written: frontmatter, components, links, headings and words with their lines. */
export type Mdx = {
  readonly file: string
  readonly frontmatter: Yaml
  readonly elements: readonly Element[]
  readonly blocks: readonly Block[]
  readonly links: readonly { url: string; line: number }[]
  readonly headings: readonly { text: string; depth: number; line: number }[]
  readonly images: readonly { alt: string; line: number }[]
  /** Imports, expressions and the like, which a lesson does not have. */
  readonly code: readonly { line: number }[]
  /** Words that a reader of the page reads: without frontmatter and speaker notes. */
  readonly words: number
  readonly problems: readonly Problem[]
}

/** Reads one MDX file. What cannot be read is one problem with its line, and the rest stays empty. */
export function readMdx(file: string, text: string): Mdx {
  const elements: Element[] = []
  let blocks: Block[] = []
  const links: { url: string; line: number }[] = []
  const headings: { text: string; depth: number; line: number }[] = []
  const images: { alt: string; line: number }[] = []
  const code: { line: number }[] = []
  const problems: Problem[] = []
  let frontmatter = readYaml(file, '', 1)
  let words = 0

  function visit(node: MdastNode, silent: boolean): void {
    const line = node.position?.start.line ?? 1
    switch (node.type) {
      case 'yaml':
        frontmatter = readYaml(file, node.value, 2)
        return
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const attributes = new Map<string, string | undefined>()
        const counts = new Map<string, number>()
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute') {
            code.push({ line })
            continue
          }
          const { name, value } = attribute
          attributes.set(name, typeof value === 'string' ? value : undefined)
          if (value && typeof value === 'object' && /^\s*\d+\s*$/.test(value.value))
            counts.set(name, Number(value.value))
        }
        const block = node.type === 'mdxJsxFlowElement'
        elements.push({ name: node.name ?? '', line, attributes, counts, wordsBefore: words, block })
        break
      }
      case 'link':
        links.push({ url: node.url, line })
        break
      case 'heading':
        headings.push({ text: textOf(node), depth: node.depth, line })
        break
      case 'image':
        images.push({ alt: node.alt ?? '', line })
        break
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        code.push({ line })
        break
      case 'text':
        if (!silent) words += wordsIn(node.value)
        break
    }
    const quiet = silent || ('name' in node && node.name === 'SpeakerNote')
    for (const child of childrenOf(node)) visit(child, quiet)
  }

  try {
    const tree = mdxToMdast(text) as MdastNode
    visit(tree, false)
    blocks = childrenOf(tree)
      .filter(({ type }) => type !== 'yaml')
      .map(blockOf)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const place = /^(\d+):\d+: /.exec(message)
    problems.push({
      file,
      line: place ? Number(place[1]) : undefined,
      message: `This MDX cannot be read: ${message.replace(/^\d+:\d+: /, '').replace(/ \(mdx[^)]*\)$/, '')}.`,
    })
  }
  return { file, frontmatter, elements, blocks, links, headings, images, code, words, problems }
}

function blockOf(node: MdastNode): Block {
  const lists = childrenOf(node).filter(({ type }) => type === 'list')
  return {
    line: node.position?.start.line ?? 1,
    heading: node.type === 'heading' ? textOf(node) : undefined,
    component: node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : undefined,
    words: textsIn(node).reduce((sum, text) => sum + wordsIn(text), 0),
    points: lists.flatMap(childrenOf).length,
  }
}

const childrenOf = (node: MdastNode): MdastNode[] => ('children' in node ? (node.children as MdastNode[]) : [])

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length

/** The plain words below a node. */
const textOf = (node: MdastNode): string => textsIn(node).join('')

/** The plain texts below a node, as the Markdown divides them. */
function textsIn(node: MdastNode): string[] {
  if ('value' in node && typeof node.value === 'string') return [node.value]
  return childrenOf(node).flatMap(textsIn)
}
