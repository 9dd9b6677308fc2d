import { partIds } from '#path/path.ts'
import type { Problem } from '#source/problem.ts'
import { slugOf } from './headings.ts'
import { type Library, unknown } from './library.ts'

/** Checks packs.yaml: every part is planned in course.yaml and stands once, and every section belongs to a lesson. */
export function checkPacks({ packs, course, lessons }: Library): Problem[] {
  if (!packs || !course) return []
  const { sections, student } = packs.data
  const known = partIds(course.data)
  const ofSections = sections.map(({ part }) => part)
  const seen = new Set<string>()
  const say = (path: PropertyKey[], message: string | undefined): Problem[] =>
    message ? [{ file: packs.yaml.file, line: packs.yaml.lineOf(path), message }] : []
  return [
    ...sections.flatMap(({ part }, s) => {
      const [id = '', section] = part.split('~')
      const lesson = lessons.find((one) => one.id === id)
      const isThere = !lesson || lesson.mdx.headings.some(({ text }) => slugOf(text) === section)
      return [
        ...say(['sections', s], unknown('lesson', id, known, 'course.yaml')),
        ...say(['sections', s], section ? undefined : `"${part}" is no section. Write lesson~section.`),
        ...say(['sections', s], isThere ? undefined : `the lesson "${id}" has no heading "${section}".`),
      ]
    }),
    ...student.sittings.flatMap(({ parts }, s) =>
      parts.flatMap((part, p) => {
        const again = seen.has(part) ? `"${part}" stands twice on the path.` : undefined
        seen.add(part)
        const list = part.includes('~') ? ofSections : known
        const where = part.includes('~') ? 'sections' : 'course.yaml'
        return [
          ...say(['student', 'sittings', s, 'parts', p], again),
          ...say(['student', 'sittings', s, 'parts', p], unknown('part', part, list, where)),
        ]
      }),
    ),
  ]
}
