import { listed, meant, type Problem } from './problem.ts'
import type { Yaml } from './yaml.ts'

/** The part of a Zod schema that checking needs; the schemas themselves stand with their ideas. */
export type Shape<T> = {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } }
}

type Issue = {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[] | undefined
  readonly values?: readonly unknown[] | undefined
  readonly expected?: string | undefined
  readonly origin?: string | undefined
  readonly format?: string | undefined
  readonly minimum?: number | bigint | undefined
  readonly maximum?: number | bigint | undefined
}

/** The value of a YAML text in its shape, or undefined and every problem with its line. */
export function readShape<T>(shape: Shape<T>, yaml: Yaml): { data?: T; problems: readonly Problem[] } {
  if (yaml.problems.length > 0) return { problems: yaml.problems }
  const result = shape.safeParse(yaml.value)
  if (result.success) return { data: result.data, problems: [] }
  const problems = result.error.issues.map((issue) => ({
    file: yaml.file,
    line: yaml.lineOf([...issue.path, ...(issue.keys?.slice(0, 1) ?? [])]),
    message: sentence(issue, yaml.value),
  }))
  return { problems }
}

/** One Zod issue as a sentence for an author: the place, what was found, what to do. */
function sentence(issue: Issue, value: unknown): string {
  const place = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : ''
  const found = issue.path.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown>)?.[key], value)
  const what = found === undefined || found === null ? 'nothing' : JSON.stringify(found)
  const isOurs = !issue.message.startsWith('Invalid')
  // A message of ours may begin with the key that the place ends with.
  const last = `${String(issue.path.at(-1))}: `
  const message = issue.message.startsWith(last) ? issue.message.slice(last.length) : issue.message
  switch (issue.code) {
    case 'unrecognized_keys':
      if (!issue.message.startsWith('Unrecognized')) return ended(`${place}${message}`)
      return `${place}the key ${listed(issue.keys ?? [])} is not known here. Check its spelling or take it out.`
    case 'invalid_type':
      if (what !== 'nothing' || !place) return `${place}expected ${named(issue.expected)}, found ${what}.`
      return isOurs ? ended(`${place}${message}`) : `${place}this is missing. Add it (${named(issue.expected)}).`
    case 'invalid_value': {
      const known = (issue.values ?? []).map(String)
      const guess = typeof found === 'string' ? meant(found, known) : undefined
      return `${place}expected ${listed(known)}, found ${what}.${guess ? ` Did you mean "${guess}"?` : ''}`
    }
    case 'invalid_union':
      return `${place}${message}, found ${what}.`
    case 'invalid_format':
      if (issue.format === 'date') return `${place}expected a date, found ${what}. Write it like 2027-03-31.`
      return ended(`${place}${isOurs ? message : `expected a ${issue.format}, found ${what}`}`)
    case 'too_small':
      return `${place}there is too little here: at least ${counted(issue.minimum, issue.origin)}.`
    case 'too_big':
      return `${place}there is too much here: at most ${counted(issue.maximum, issue.origin)}.`
    default:
      return ended(`${place}${message}`)
  }
}

const ended = (text: string) => (/[.?!]”?$/.test(text) ? text : `${text}.`)

const names: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a block of keys',
}

function named(type: string | undefined): string {
  return names[type ?? ''] ?? type ?? 'another value'
}

/** How many of what: `155 characters`, `3 entries`; a number by itself. */
function counted(count: number | bigint | undefined, origin: string | undefined): string {
  const [one, more] = { string: ['character', 'characters'], array: ['entry', 'entries'] }[origin ?? ''] ?? []
  return [count, Number(count) === 1 ? one : more].filter((part) => part !== undefined).join(' ')
}
