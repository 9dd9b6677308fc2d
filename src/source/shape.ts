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
  const found = issue.path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  )
  const missing = found === undefined
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${place}the key ${listed(issue.keys ?? [])} is not known here. Check its spelling or take it out.`
    case 'invalid_type':
      return missing
        ? `${place}this is missing. Add it (${named(issue.expected)}).`
        : `${place}expected ${named(issue.expected)}, found ${JSON.stringify(found)}.`
    case 'invalid_value': {
      const known = (issue.values ?? []).map(String)
      const guess = typeof found === 'string' ? meant(found, known) : undefined
      const found_ = missing ? 'nothing' : JSON.stringify(found)
      return `${place}expected ${listed(known)}, found ${found_}.${guess ? ` Did you mean "${guess}"?` : ''}`
    }
    case 'invalid_union':
      return `${place}${issue.message}`
    case 'too_small':
      return `${place}${missing ? 'this is missing' : 'there is too little here'}: at least ${issue.minimum} needed.`
    case 'too_big':
      return `${place}there is too much here: ${issue.maximum} at most.`
    default:
      return `${place}${issue.message}`
  }
}

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
