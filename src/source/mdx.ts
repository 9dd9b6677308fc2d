import { type MdastNode, mdxToMdast } from 'satteri'
import type { Problem } from './problem.ts'
import { readYaml, type Yaml } from './yaml.ts'

/** A component as an author wrote it. Attribute values that are not plain text are `undefined`. */
export type Element = {
  readonly name: string
  readonly line: number
  readonly attributes: ReadonlyMap<string, string | undefined>
  /** How many words a reader has read when it comes. */
  readonly wordsBefore: number
  /** Whether it stands on lines of its own or inside a sentence. */
  readonly block: boolean
}

/** A lesson or page as written: frontmatter, components, links, headings and words with their lines. */
export type Mdx = {
  readonly file: string
  readonly frontmatter: Yaml
  readonly elements: readonly Element[]
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
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute') code.push({ line })
          else attributes.set(attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined)
        }
        const block = node.type === 'mdxJsxFlowElement'
        elements.push({ name: node.name ?? '', line, attributes, wordsBefore: words, block })
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
        if (!silent) words += node.value.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length
        break
    }
    const quiet = silent || ('name' in node && node.name === 'SpeakerNote')
    if ('children' in node) for (const child of node.children) visit(child as MdastNode, quiet)
  }

  try {
    visit(mdxToMdast(text) as MdastNode, false)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const place = /^(\d+):\d+: /.exec(message)
    problems.push({
      file,
      line: place ? Number(place[1]) : undefined,
      message: `This MDX cannot be read: ${message.replace(/^\d+:\d+: /, '').replace(/ \(mdx[^)]*\)$/, '')}.`,
    })
  }
  return { file, frontmatter, elements, links, headings, images, code, words, problems }
}

/** The plain words below a node. */
function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  return 'children' in node ? node.children.map((child) => textOf(child as MdastNode)).join('') : ''
}
