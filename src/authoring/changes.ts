import type { Problem } from '#source/problem.ts'
import { type Library, planned, unknown } from './library.ts'

/**
 * Checks changes.yaml: this edition comes first, or the next one, for which `npm run release` needs it; each has one
 * entry, the dates go with them, and what has changed exists.
 */
export function checkChanges({ changes, course, pages }: Library): Problem[] {
  if (!changes || !course) return []
  const { yaml, data } = changes
  const say = (path: readonly PropertyKey[], message: string | undefined): Problem[] =>
    message ? [{ file: yaml.file, line: yaml.lineOf(path), message }] : []
  const { lessons, scenarios, modules } = planned(course.data)
  const known = new Set([...lessons.keys(), ...scenarios, ...modules, ...pages.map(({ id }) => id)])
  const newest = data[0]?.edition
  const { edition } = course.data
  return [
    ...say(
      [0, 'edition'],
      newest === edition || newest === edition + 1
        ? undefined
        : `edition: course.yaml has edition ${edition}, and the first entry here is of edition ${newest}. Say what the new one has changed.`,
    ),
    ...data.flatMap((one, at) => {
      const before = data[at + 1]
      if (!before) return []
      return [
        ...say(
          [at + 1, 'edition'],
          before.edition < one.edition
            ? undefined
            : `edition: ${before.edition} stands below ${one.edition}. The newest comes first, each once.`,
        ),
        ...say(
          [at + 1, 'date'],
          before.date <= one.date ? undefined : `date: ${before.date} is later than the edition after it.`,
        ),
      ]
    }),
    ...data.flatMap((one, at) =>
      one.changes.flatMap((change, c) =>
        change.pages.flatMap((id, p) =>
          say([at, 'changes', c, 'pages', p], unknown('lesson, role-play, module or page', id, known)),
        ),
      ),
    ),
  ]
}
