import { type Statement, statementsIn } from './statements.ts'
import { readLine, type Words } from './words.ts'

/** A told line or a choice, where it stands. */
export type Spoken = Words & { readonly kind: 'line' | 'choice'; readonly line: number; readonly knot: string }

/** A part of a script with a name. */
export type Knot = {
  /** A stitch has the name of its knot before its own: `closing.late`. */
  readonly name: string
  readonly line: number
  /** What a function takes; undefined for a knot or stitch that is told. */
  readonly parameters: string | undefined
  /** What stands in it, without empty lines. */
  readonly body: string[]
}

/** A story in ink as its author wrote it. ink itself forgets which line was which. */
export type Script = {
  readonly file: string
  /** Everything that it says, in its order. */
  readonly statements: readonly (Statement & { readonly line: number })[]
  readonly spoken: readonly Spoken[]
  readonly knots: readonly Knot[]
  /** VAR, CONST, LIST, EXTERNAL and INCLUDE. */
  readonly declared: readonly { word: string; name: string; value: string; line: number }[]
  /** Conditions and the lines that begin with ~. */
  readonly sums: readonly { text: string; line: number }[]
  /** What the course does not write, found while reading. */
  readonly faults: readonly { line: number; message: string }[]
}

const cutShort =
  '// begins a comment, and the rest of this line is lost. Take it out; an address has no place in words.'

/** Reads a story line by line. */
export function readScript(file: string, source: string): Script {
  const all: Script['statements'][number][] = []
  const spoken: Spoken[] = []
  const knots: Knot[] = []
  const declared: Script['declared'][number][] = []
  const sums: Script['sums'][number][] = []
  const faults: Script['faults'][number][] = []
  let [depth, knot] = [0, '']

  for (const [index, whole] of withoutBlockComments(source).split('\n').entries()) {
    const line = index + 1
    const [before = '', cut] = whole.split(/\/\/(.*)/)
    const code = before.trim()
    if (!code) continue
    const statements = statementsIn(code, depth > 0)
    const isCut = cut !== undefined && statements.some(({ is }) => is === 'line' || is === 'choice')
    if (isCut) faults.push({ line, message: cutShort })
    if (!statements.some(({ is }) => is === 'knot' || is === 'stitch')) knots.at(-1)?.body.push(code)

    for (const statement of statements) {
      all.push({ ...statement, line })
      switch (statement.is) {
        case 'knot':
        case 'stitch':
          knot = statement.is === 'knot' ? statement.name : `${knot.split('.')[0]}.${statement.name}`
          depth = 0
          knots.push({ name: knot, line, parameters: statement.parameters, body: [] })
          break
        case 'declaration':
          declared.push({ word: statement.word, name: statement.name, value: statement.value, line })
          break
        case 'sum':
          sums.push({ text: statement.text, line })
          break
        case 'open':
          depth++
          break
        case 'close':
          depth = Math.max(0, depth - 1)
          break
        case 'fault':
          // What else is wrong with half a line is wrong because it is half.
          if (!isCut) faults.push({ line, message: statement.message })
          break
        case 'branch':
        case 'gather':
        case 'jump':
          break
        default: {
          // Its author meant the tags in the lost half, so that what they name is not called unused.
          const tags = [...statement.words.tags, ...(isCut ? readLine(cut).tags : [])]
          spoken.push({ ...statement.words, tags, kind: statement.is, line, knot })
        }
      }
    }
  }
  return { file, statements: all, spoken, knots, declared, sums, faults }
}

/** The source with its block comments blanked and all lines where they were. */
function withoutBlockComments(source: string): string {
  return source.replaceAll('\r', '').replace(/\/\*[\s\S]*?(\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '))
}
