import { readChoice, readLine, type Words } from './words.ts'

/** What a line of a script can say. One line may say several things: `- else: -> coat`. */
export type Statement =
  | { readonly is: 'knot' | 'stitch'; readonly name: string; readonly parameters: string | undefined }
  | { readonly is: 'declaration'; readonly word: string; readonly name: string; readonly value: string }
  /** A condition, or a line that begins with ~. */
  | { readonly is: 'sum'; readonly text: string }
  | { readonly is: 'line'; readonly words: Words }
  /** `depth` is how many marks it has: a choice with two stands inside one with one. */
  | { readonly is: 'choice'; readonly words: Words; readonly depth: number }
  /** A block: between { and } one of several branches is told. */
  | { readonly is: 'open' | 'close' }
  /** Where a branch of a block begins; without a condition it is the one for all other cases. */
  | { readonly is: 'branch'; readonly condition: string | undefined }
  /** Where the choices above come together again; jumps may lead to its name. */
  | { readonly is: 'gather'; readonly depth: number; readonly name: string | undefined }
  | { readonly is: 'jump'; readonly to: string }
  | { readonly is: 'fault'; readonly message: string }

const sequence = /^(?:[&!~]|(?:(?:stopping|cycle|once|shuffle)\s*)+:)/
const turns = 'words that take turns or are drawn by lot are told differently each time. Use a condition.'
const alone =
  'tags stand here by themselves. They stand at the end of a line; what is true of the whole story stands in scenario.yaml.'

/**
 * Reads one line of ink, as much as the house rules allow.
 * @param inBlock whether it stands inside { }, where a line with - is a branch
 */
export function statementsIn(code: string, inBlock: boolean): Statement[] {
  const rest = (then: string) => (then.trim() ? statementsIn(then.trim(), inBlock) : [])
  const [, mark = '', title = ''] = /^(==?)=*\s*(.*)$/.exec(code) ?? []
  if (mark) return [heading(mark, title)]
  if (code.startsWith('#')) return [{ is: 'fault', message: alone }]
  const [, word, name = '', value = ''] = /^(VAR|CONST|LIST|EXTERNAL|INCLUDE)\s+([\w.]+)\s*=?\s*(.*)$/.exec(code) ?? []
  if (word) return [{ is: 'declaration', word, name, value }]
  if (code.startsWith('~')) return [{ is: 'sum', text: code.slice(1).trim() }]
  // Whether a place exists to which a story jumps, and what is still to be done, ink checks itself.
  if (/^(->|<-|TODO\b)/.test(code)) return jumps(code)
  if (/^[+*]/.test(code)) return choice(code)
  if (code.startsWith('{')) return braces(code)
  if (code.startsWith('}')) return [{ is: 'close' }, ...rest(code.slice(1))]
  if (!code.startsWith('-')) return line(code)
  const [, condition = '', then] = (inBlock && /^-\s*([^:#[]*):(.*)$/.exec(code)) || []
  if (then === undefined) return gather(code, rest)
  return [...branch(condition.trim() === 'else' ? undefined : condition), ...rest(then)]
}

function gather(code: string, rest: (then: string) => Statement[]): Statement[] {
  const [all = '', marks = '', name] = /^((?:-(?!>)\s*)+)(?:\(\s*(\w+)\s*\))?/.exec(code) ?? []
  return [{ is: 'gather', depth: marks.replace(/\s/g, '').length, name }, ...rest(code.slice(all.length))]
}

function branch(condition: string | undefined): Statement[] {
  return [
    { is: 'branch', condition: condition?.trim() },
    ...(condition === undefined ? [] : [{ is: 'sum', text: condition } as const]),
  ]
}

/** Where `-> knot` leads; of a way there and back, `-> knot -> other`, each place. */
function jumps(code: string): Statement[] {
  return [...code.matchAll(/(?:->|<-)\s*([A-Za-z_][\w.]*)/g)].map(([, to = '']) => ({ is: 'jump', to }))
}

function heading(mark: string, title: string): Statement {
  const [, isFunction, name = '', parameters = ''] = /^(function\s+)?(\w+)\s*(?:\(([^)]*)\))?/.exec(title) ?? []
  return { is: mark === '=' ? 'stitch' : 'knot', name, parameters: isFunction ? parameters.trim() : undefined }
}

function line(code: string): Statement[] {
  const words = readLine(code)
  return [{ is: 'line', words }, ...jumps(code), ...said(words)]
}

function choice(code: string): Statement[] {
  const words = readChoice(code)
  const depth = /^[+*\s]*/.exec(code)?.[0].replace(/\s/g, '').length ?? 1
  return [{ is: 'choice', words, depth }, ...jumps(code.slice(code.lastIndexOf(']') + 1)), ...said(words)]
}

function said({ conditions, faults }: Words): Statement[] {
  return [
    ...conditions.map((text) => ({ is: 'sum', text }) as const),
    ...faults.map((message) => ({ is: 'fault', message }) as const),
  ]
}

/** The opening of a block, `{ x > 1:`, or a condition on one line, `{ x > 1: -> y }`. */
function braces(code: string): Statement[] {
  const close = code.lastIndexOf('}')
  const opens = close < 0
  const inside = code.slice(1, opens ? undefined : close).trim()
  if (sequence.test(inside)) return [...(opens ? [{ is: 'open' } as const] : []), { is: 'fault', message: turns }]
  const [, condition = '', then] = /^([^:]*):(.*)$/.exec(inside) ?? []
  // What one line may hold besides its condition is a jump, or one for each case.
  const tells = then === undefined || /[^\s|]/.test(then.replace(/->\s*[\w.]+/g, ''))
  if (!opens && tells) return line(code)
  const head = condition.trim() ? branch(condition) : []
  if (opens) return [{ is: 'open' }, ...head, ...(then?.trim() ? statementsIn(then.trim(), true) : [])]
  const [first = '', ...others] = (then ?? '').split('|')
  const cases = [...jumps(first), ...others.flatMap((other) => [...branch(undefined), ...jumps(other)])]
  return [{ is: 'open' }, ...head, ...cases, { is: 'close' }]
}
