import type { Graph } from '../graph.ts'
import type { Section } from './book.ts'

/** Something of a story that stands in its book too seldom, or too often. */
export type Misprint = { readonly kind: 'line' | 'choice' | 'ending'; readonly id: string; readonly times: number }

/**
 * Holds a book against its story: every line that is reached stands in it once, every choice and every ending at
 * least once, and nothing that is not in the story.
 */
export function misprintsIn(book: readonly Section[], { nodes }: Graph): Misprint[] {
  const lines = book.flatMap(({ passages }) => passages.flat().flatMap((one) => one.lines))
  const choices = book.flatMap((section) => section.choices.map(({ id }) => id))
  const endings = book.flatMap(({ ending }) => ending ?? [])
  return [
    ...compare(
      'line',
      nodes.flatMap((beat) => beat.lines),
      lines,
      1,
    ),
    ...compare(
      'choice',
      nodes.flatMap((beat) => beat.choices.map(([id]) => id)),
      choices,
    ),
    ...compare(
      'ending',
      nodes.flatMap(({ ending }) => ending ?? []),
      endings,
    ),
  ]
}

function compare(kind: Misprint['kind'], reached: readonly string[], printed: readonly string[], most = Infinity) {
  const times = new Map([...new Set([...reached, ...printed])].map((id) => [id, 0]))
  for (const id of printed) times.set(id, (times.get(id) ?? 0) + 1)
  const known = new Set(reached)
  return [...times].flatMap(([id, n]): Misprint[] =>
    known.has(id) && n >= 1 && n <= most ? [] : [{ kind, id, times: n }],
  )
}
