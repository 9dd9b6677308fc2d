import { meant, type Problem } from '#source/problem.ts'
import type { Scenario } from '../schema.ts'
import type { Script } from '../script.ts'
import { readTags, type Tags } from '../tags.ts'

/** A story, and the chair from which it is played. */
export type Story = { readonly script: Script; readonly chair: string }

/** A line or a choice of a story with its tags, where it stands. */
export type Tagged = {
  readonly file: string
  readonly line: number
  readonly kind: 'line' | 'choice'
  readonly chair: string
  readonly tags: Tags
}

/** A problem in scenario.yaml, at the place of a path; none without a message. */
export type Say = (path: readonly PropertyKey[], message: string | undefined) => Problem[]

/** Every line and choice of all stories. */
export function taggedIn(stories: readonly Story[]): Tagged[] {
  return stories.flatMap(({ script: { file, spoken }, chair }) =>
    spoken.map(({ line, kind, tags }): Tagged => ({ file, line, kind, chair, tags: readTags(tags, kind).tags })),
  )
}

/** Who of a cast is there from a chair. */
export function present<P extends { readonly chairs?: readonly string[] | undefined }>(
  cast: readonly P[],
  chair: string,
): P[] {
  return cast.filter(({ chairs }) => chairs?.includes(chair) ?? true)
}

/** A sentence if an id is not in its list. */
export function missing(what: string, id: string, ids: Iterable<string> | undefined, where = ''): string | undefined {
  const list = ids && new Set(ids)
  if (!list || list.has(id)) return undefined
  const guess = meant(id, list)
  return `there is no ${what} "${id}"${where}. ${guess ? `Did you mean "${guess}"?` : 'Check the id, or add it first.'}`
}

/** What the stories name: people, notes and endings; and ids that another file of the same role-play has already. */
export function checkTagged(all: readonly Tagged[], { cast, why, endings }: Scenario): Problem[] {
  const first = new Map<string, string>()
  return all.flatMap(({ file, line, kind, chair, tags }) => {
    const people = [...present(cast, chair).map(({ id }) => id), 'you', 'narrator']
    const before = first.get(tags.id ?? '')
    if (tags.id && !before) first.set(tags.id, file)
    const elsewhere = before && before !== file
    const messages = [
      tags.who && missing('person', tags.who, people, ' in the cast'),
      tags.away && missing('person', tags.away, people.slice(0, -1), ' in the cast'),
      tags.why && missing('note', tags.why, Object.keys(why), ' in scenario.yaml'),
      tags.ending && missing('ending', tags.ending, Object.keys(endings), ' in scenario.yaml'),
      elsewhere && `the id "${tags.id}" stands already in ${before}. Give this ${kind} one of its own.`,
    ]
    return messages.flatMap((message) => (message ? [{ file, line, message }] : []))
  })
}
