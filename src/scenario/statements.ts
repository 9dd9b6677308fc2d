import { readChoice, readLine, type Words } from './words.ts'

/** What a line of a script can say. One line may say several things: `- else: -> coat`. */
export type Statement =
  | { readonly is: 'knot' | 'stitch'; readonly name: string; readonly parameters: string | undefined }
  | { readonly is: 'declaration'; readonly word: string; readonly name: string; readonly value: string }
  /** A condition, or a line that begins with ~. */
  | { readonly is: 'sum'; readonly text: string }
  | { readonly is: 'line' | 'choice'; readonly words: Words }
  | { readonly is: 'open' | 'close' }
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
  // Where a story goes on, and what is still to be done, ink checks itself.
  if (/^(->|<-|TODO\b)/.test(code)) return []
  if (/^[+*]/.test(code)) return spoken('choice', readChoice(code))
  if (code.startsWith('{')) return braces(code)
  if (code.startsWith('}')) return [{ is: 'close' }, ...rest(code.slice(1))]
  if (!code.startsWith('-')) return spoken('line', readLine(code))
  const [, condition = '', then] = (inBlock && /^-\s*([^:#[]*):(.*)$/.exec(code)) || []
  if (then === undefined) return rest(code.replace(/^(?:-(?!>)\s*)+(?:\(\s*\w+\s*\))?/, ''))
  return [...(condition.trim() === 'else' ? [] : [{ is: 'sum', text: condition } as const]), ...rest(then)]
}

function heading(mark: string, title: string): Statement {
  const [, isFunction, name = '', parameters = ''] = /^(function\s+)?(\w+)\s*(?:\(([^)]*)\))?/.exec(title) ?? []
  return { is: mark === '=' ? 'stitch' : 'knot', name, parameters: isFunction ? parameters.trim() : undefined }
}

function spoken(is: 'line' | 'choice', words: Words): Statement[] {
  return [
    { is, words },
    ...words.conditions.map((text) => ({ is: 'sum', text }) as const),
    ...words.faults.map((message) => ({ is: 'fault', message }) as const),
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
  if (!opens && tells) return spoken('line', readLine(code))
  return [
    ...(opens ? [{ is: 'open' } as const] : []),
    ...(condition ? [{ is: 'sum', text: condition } as const] : []),
    ...(opens && then?.trim() ? statementsIn(then.trim(), true) : []),
  ]
}
