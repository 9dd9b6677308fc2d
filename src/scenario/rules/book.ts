import type { Problem } from '#source/problem.ts'
import { bookOf } from '../book/book.ts'
import { misprintsIn } from '../book/whole.ts'
import type { Graph } from '../graph.ts'
import type { Script } from '../script.ts'
import { atLine } from './places.ts'

/** That whoever reads the story by its numbers, without script or on paper, can come to all of it. */
export function checkBook(script: Script, graph: Graph, book = bookOf(graph)): Problem[] {
  const at = atLine(script)
  return misprintsIn(book, graph).map(({ kind, id, times }) => {
    const often = times === 0 ? 'is missing' : `stands ${times} times`
    const line = kind === 'ending' ? Object.keys(graph.lines).find((one) => graph.lines[one]?.ending === id) : id
    const message = `the ${kind} "${id}" ${often} in the story as it is read by numbers. That is a fault of the course, not yours: please report it. Until it is mended, write what stands here with fewer conditions.`
    return at(line, message)
  })
}
