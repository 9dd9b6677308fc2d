import type { Block } from '#source/blocks.ts'
import { beginningOf } from './beginning.ts'

/** What a lesson says beside its text. */
export type Lesson = {
  readonly blocks: readonly Block[]
  /** Questions that open a conversation. */
  readonly prompts: readonly string[]
  /** The language of its text. */
  readonly language: string
}

/** What a slide shows below its heading. */
export type Shown =
  | { readonly is: 'title' | 'heading' }
  | { readonly is: 'beginning'; readonly text: string }
  | { readonly is: 'terms'; readonly ids: readonly string[] }
  | { readonly is: 'scene'; readonly title: string | undefined; readonly lines: readonly string[] }
  | { readonly is: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly is: 'diagram'; readonly name: string }
  | { readonly is: 'question' | 'scenario'; readonly id: string }
  | { readonly is: 'keep' | 'talk'; readonly items: readonly string[] }

export type Slide = Shown & {
  /** The heading of the lesson under which it stands; none before the first and after the last. */
  readonly heading: string | undefined
  /** Whether an earlier slide stands under the same heading, or before the first one. */
  readonly again: boolean
  /** What a teacher says under this heading, paragraph by paragraph. */
  readonly note: readonly string[]
}

/**
 * Cuts a lesson into slides, at its headings and at everything that is shown by itself. Of the running text only the
 * beginning of each part is shown: the rest is told.
 */
export function cut({ blocks, prompts, language }: Lesson): Slide[] {
  const keep = blocks.flatMap((one) => (isNamed(one, 'KeyPoints') ? linesIn(one.inside) : []))
  return [
    ...slidesOf(undefined, [], [{ is: 'title' }]),
    ...partsOf(blocks).flatMap(({ heading, own }) =>
      slidesOf(
        heading,
        own.flatMap((one) => (isNamed(one, 'SpeakerNote') ? linesIn(one.inside) : [])),
        shownIn(own, heading === undefined, language),
      ),
    ),
    ...slidesOf(undefined, [], [{ is: 'keep', items: keep }]),
    ...slidesOf(undefined, [], [{ is: 'talk', items: prompts }]),
  ]
}

type Part = { heading: string | undefined; own: Block[] }

/** What stands before the first heading, and under each. */
function partsOf(blocks: readonly Block[]): Part[] {
  return blocks.reduce<Part[]>(
    (parts, block) => {
      if (block.is === 'heading') parts.push({ heading: block.text, own: [] })
      else parts.at(-1)?.own.push(block)
      return parts
    },
    [{ heading: undefined, own: [] }],
  )
}

const slidesOf = (heading: string | undefined, note: readonly string[], all: readonly Shown[]): Slide[] =>
  all.map((shown, index) => ({ ...shown, heading, again: index > 0, note }))

function shownIn(own: readonly Block[], isOpening: boolean, language: string): Shown[] {
  const first = own.find((one) => one.is === 'paragraph')
  const ids = [...new Set(own.flatMap((one) => (one.is === 'paragraph' || one.is === 'list' ? one.terms : [])))]
  const begins: Shown[] = first
    ? [{ is: 'beginning', text: beginningOf(first.text, language) }]
    : isOpening
      ? []
      : [{ is: 'heading' }]
  return [...begins, ...(ids.length > 0 ? [{ is: 'terms' as const, ids }] : []), ...own.flatMap(byItself)]
}

/** What is shown whole, on a slide of its own. */
function byItself(block: Block): Shown[] {
  if (block.is === 'list') return [{ is: 'list', ordered: block.ordered, items: block.items }]
  if (block.is !== 'component') return []
  const { name, attributes, inside } = block
  switch (name) {
    case 'Callout':
      return [{ is: 'scene', title: attributes['title'], lines: linesIn(inside) }]
    case 'Diagram':
      return [{ is: 'diagram', name: attributes['name'] ?? '' }]
    case 'Question':
      return [{ is: 'question', id: attributes['id'] ?? '' }]
    case 'Scenario':
      return [{ is: 'scenario', id: attributes['id'] ?? '' }]
    default:
      return []
  }
}

/** Paragraphs, and the points of lists. */
const linesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((one) => (one.is === 'paragraph' ? [one.text] : one.is === 'list' ? one.items : []))

const isNamed = (block: Block, name: string): block is Block & { is: 'component' } =>
  block.is === 'component' && block.name === name
