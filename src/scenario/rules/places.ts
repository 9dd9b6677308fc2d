import type { Problem } from '#source/problem.ts'
import type { Script } from '../script.ts'
import { readTags } from '../tags.ts'

/** A problem with the line or choice of an id; with the first line of the file where there is no id. */
export type At = (id: string | undefined, message: string) => Problem

/** Finds the place of an id in a script. */
export function atLine({ file, spoken }: Script): At {
  const lines = new Map(
    spoken.map(({ kind, tags, line }): [string | undefined, number] => [readTags(tags, kind).tags.id, line]),
  )
  return (id, message) => ({ file, line: (id && lines.get(id)) || 1, message })
}

/** Many states of a story can show one mistake; it is named once. */
export function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [`${one.file} ${one.line} ${one.message}`, one])).values()]
}
