import { readChoice, readLine, type Words } from './words.ts'

/** A told line or a choice, where it stands. */
export type Spoken = Words & { readonly kind: 'line' | 'choice'; readonly line: number; readonly knot: string }

/** A part of a script with a name; `body` is what stands in it, line by line, without empty lines. */
export type Knot = {
  readonly name: string
  readonly line: number
  /** What a function takes; undefined for a knot or stitch that is told. */
  readonly parameters: string | undefined
  readonly body: string[]
}

/** A story in ink as its author wrote it. ink itself forgets which line was which. */
export type Script = {
  readonly file: string
  readonly spoken: readonly Spoken[]
  readonly knots: readonly Knot[]
  /** VAR, CONST, LIST, EXTERNAL and INCLUDE. */
  readonly declared: readonly { word: string; name: string; value: string; line: number }[]
  /** Conditions and the lines that begin with ~. */
  readonly sums: readonly { text: string; line: number }[]
  /** What the course does not write, found while reading. */
  readonly faults: readonly { line: number; message: string }[]
}

const sequence = /^(?:[&!~]|(?:(?:stopping|cycle|once|shuffle)\s*)+:)/

/** Reads a story line by line. It knows as much of ink as the house rules allow, and names the rest. */
export function readScript(file: string, source: string): Script {
  const spoken: Spoken[] = []
  const knots: Knot[] = []
  const declared: Script['declared'][number][] = []
  const sums: Script['sums'][number][] = []
  const faults: Script['faults'][number][] = []
  let [depth, line, knot] = [0, 0, '']

  /** The opening of a block, or a condition on one line: `{ x > 1:` and `{ x > 1: -> y }`. */
  function braces(code: string) {
    const close = code.lastIndexOf('}')
    const inside = code.slice(1, close < 0 ? undefined : close).trim()
    if (close < 0) depth++
    if (sequence.test(inside)) {
      faults.push({
        line,
        message: 'words that take turns or are drawn by lot are told differently each time. Use a condition.',
      })
      return
    }
    const [, condition = inside, then = ''] = /^([^:]*):(.*)$/.exec(inside) ?? []
    if (close >= 0 && (!inside.includes(':') || /[^\s|]/.test(then.replace(/->\s*[\w.]+/g, '')))) {
      speak('line', readLine(code))
      return
    }
    if (condition) sums.push({ text: condition, line })
    if (close < 0 && then.trim()) read(then.trim())
  }

  function speak(kind: Spoken['kind'], words: Words) {
    spoken.push({ ...words, kind, line, knot })
    for (const text of words.conditions) sums.push({ text, line })
    for (const message of words.faults) faults.push({ line, message })
  }

  function name(title: string, whole = '') {
    const [, isFunction, word = '', parameters = ''] = /^(function\s+)?(\w+)\s*(?:\(([^)]*)\))?/.exec(title) ?? []
    knot = whole ? `${whole}.${word}` : word
    depth = 0
    knots.push({ name: knot, line, parameters: isFunction ? parameters.trim() : undefined, body: [] })
  }

  function read(code: string) {
    const declaration = /^(VAR|CONST|LIST|EXTERNAL|INCLUDE)\s+([\w.]+)\s*=?\s*(.*)$/.exec(code)
    const branch = depth > 0 ? /^-(?!>)\s*([^:#[]*):(.*)$/.exec(code) : null
    if (/^==/.test(code)) name(code.replace(/^=+\s*/, ''))
    else if (code.startsWith('=')) name(code.replace(/^=\s*/, ''), knot.split('.')[0])
    else if (code.startsWith('#')) {
      const message = 'tags stand here by themselves. They stand at the end of a line; what is true of the whole story stands in scenario.yaml.'
      faults.push({ line, message })
    } else if (declaration) {
      const [, word = '', what = '', value = ''] = declaration
      declared.push({ word, name: what, value, line })
    } else if (code.startsWith('~')) sums.push({ text: code.slice(1).trim(), line })
    else if (/^(->|<-|TODO\b)/.test(code)) return
    else if (/^[+*]/.test(code)) speak('choice', readChoice(code))
    else if (code.startsWith('}')) {
      depth = Math.max(0, depth - 1)
      if (code.slice(1).trim()) read(code.slice(1).trim())
    } else if (branch) {
      const [, condition = '', then = ''] = branch
      if (condition.trim() !== 'else') sums.push({ text: condition, line })
      if (then.trim()) read(then.trim())
    } else if (code.startsWith('-')) {
      const then = code.replace(/^(-\s*)+(\(\s*\w+\s*\)\s*)?/, '')
      if (then) read(then)
    } else if (code.startsWith('{')) braces(code)
    else speak('line', readLine(code))
  }

  for (const [index, whole] of withoutBlockComments(source).split('\n').entries()) {
    line = index + 1
    const [code = '', cut] = whole.split(/\/\/(.*)/)
    if (!code.trim()) continue
    knots.at(-1)?.body.push(code.trim())
    const before = spoken.length
    read(code.trim())
    const last = spoken.length > before ? spoken.at(-1) : undefined
    if (cut === undefined || !last) continue
    faults.push({
      line,
      message:
        '// begins a comment, so that the rest of this line is lost. Take it out; an address has no place in words.',
    })
  }
  return { file, spoken, knots, declared, sums, faults }
}

/** The source with its block comments blanked and all lines where they were. */
function withoutBlockComments(source: string): string {
  return source.replaceAll('\r', '').replace(/\/\*[\s\S]*?(\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '))
}
