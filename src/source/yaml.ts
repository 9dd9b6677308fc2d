import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Problem } from './problem.ts'

/** A YAML text that remembers where each value stands. */
export type Yaml = {
  readonly file: string
  readonly value: unknown
  /** Line on which the key or list item at `path` begins, or the nearest one above it that exists. */
  lineOf(path: readonly PropertyKey[]): number
  /** What is wrong with the YAML itself, such as a missing quotation mark. */
  readonly problems: readonly Problem[]
}

/**
 * Reads YAML and keeps the lines.
 * @param firstLine the line of the file on which `text` begins (frontmatter begins on line 2)
 */
export function readYaml(file: string, text: string, firstLine = 1): Yaml {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const line = (offset: number) => counter.linePos(offset).line + firstLine - 1
  const problems = document.errors.map((error) => ({
    file,
    line: line(error.pos[0]),
    message: `This is not valid YAML: ${error.message}`,
  }))
  return {
    file,
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const key = path[length - 1]
        const parent = document.getIn(path.slice(0, length - 1), true)
        // A block begins on the line below its key, and the key is what an author looks for.
        const pair = isMap(parent) && parent.items.find((one) => isScalar(one.key) && one.key.value === key)
        const node = pair ? pair.key : document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return line(node.range[0])
      }
      return line(document.contents?.range?.[0] ?? 0)
    },
  }
}
