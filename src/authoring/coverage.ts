import type { Problem } from '#source/problem.ts'
import { slugOf } from './headings.ts'
import { type Library, planned, unknown } from './library.ts'

/** How many points each of the two texts has. */
const points = { A: 30, B: 49 }

/**
 * Checks coverage.yaml: every point stands there once, and what it names is there: a lesson with that heading, or a
 * role-play that is written. What all languages share is checked against the default one.
 */
export function checkCoverage({ coverage, course, lessons, scenarios, locale }: Library, main: string): Problem[] {
  if (!coverage || !course || locale !== main) return []
  const { file, lineOf } = coverage.yaml
  const say = (path: PropertyKey[], message: string | undefined): Problem[] =>
    message ? [{ file, line: lineOf(path), message }] : []
  const all = coverage.data.map(({ point }) => point)
  const wanted = Object.entries(points).flatMap(([text, count]) =>
    Array.from({ length: count }, (_, at) => `${text}${at + 1}`),
  )
  const written = new Map(lessons.map(({ id, mdx }) => [id, new Set(mdx.headings.map(({ text }) => slugOf(text)))]))
  const unread = new Set(lessons.flatMap(({ id, mdx }) => (mdx.problems.length > 0 ? [id] : [])))
  const played = new Set(scenarios.map(({ id }) => id))
  const known = [...planned(course.data).lessons.keys(), ...planned(course.data).scenarios]
  return [
    ...wanted
      .filter((point) => !all.includes(point))
      .map((point) => ({
        file,
        message: `the point ${point} is missing. Say where it is taught, or at: [] until it is.`,
      })),
    ...coverage.data.flatMap(({ point, at }, p) => [
      ...say([p, 'point'], all.indexOf(point) < p ? `the point ${point} stands twice.` : undefined),
      ...say([p, 'point'], wanted.includes(point) ? undefined : `there is no point ${point}.`),
      ...at.flatMap((place, a) => {
        const [id = '', heading] = place.split('#')
        const headings = written.get(id)
        const missing = unknown('lesson or role-play', id, known, 'course.yaml')
        if (missing) return say([p, 'at', a], missing)
        if (unread.has(id)) return []
        if (played.has(id)) return say([p, 'at', a], heading && 'a role-play has no headings. Name it alone.')
        if (!headings) return say([p, 'at', a], `"${id}" is not written yet. Leave it out until it is.`)
        return say([p, 'at', a], heading ? unknown('heading', heading, headings, id) : 'name a heading of the lesson.')
      }),
    ]),
  ]
}
