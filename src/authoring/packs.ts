import { partIds } from '#path/path.ts'
import type { Problem } from '#source/problem.ts'
import { slugOf } from './headings.ts'
import { type Library, unknown } from './library.ts'

/**
 * Checks packs.yaml: every part is planned in course.yaml, or a page that says its minutes, and stands once, and every
 * section belongs to a lesson.
 * @param english the library that has all pages, also those that the language has not
 */
export function checkPacks({ packs, course, lessons, pages }: Library, english: Library | undefined): Problem[] {
  if (!packs || !course) return []
  const { sections, student } = packs.data
  const all = [...pages, ...(english?.pages ?? [])]
  // What a page says that could not be read is not known.
  const timed = all.filter(({ data }) => !data || data.minutes !== undefined).map(({ id }) => id)
  const known = partIds(course.data, timed)
  const untimed = (id: string) =>
    !known.has(id) && all.some((page) => page.id === id)
      ? `the page "${id}" does not say how long it takes. Give it minutes: in its frontmatter.`
      : undefined
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
          ...say(['student', 'sittings', s, 'parts', p], untimed(part) ?? unknown('part', part, list, where)),
        ]
      }),
    ),
  ]
}
