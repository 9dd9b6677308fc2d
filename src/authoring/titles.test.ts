import { expect, it } from 'vitest'
import type { Library } from './library.ts'
import { checkTitles } from './titles.ts'

type Titles = { module?: string; lesson?: string; scenario?: string; page?: string; sheet?: string; path?: string }

/** What is said of a course with these titles on a site called “Site”: where, and what. */
function problemsIn({ module = 'M', lesson = 'L', scenario = 'S', page = 'P', sheet = 'K', path = 'W' }: Titles) {
  const yaml = (file: string) => ({ file, lineOf: (where: PropertyKey[]) => where.join('.') })
  const library = {
    locale: 'en',
    course: {
      yaml: yaml('course.yaml'),
      data: { modules: [{ title: module, lessons: [{ title: lesson }], scenarios: [{ title: scenario }] }] },
    },
    pages: [
      { mdx: { frontmatter: yaml('page.mdx') }, data: { title: page } },
      { mdx: {}, data: undefined },
    ],
    sheets: [{ mdx: { frontmatter: yaml('sheet.mdx') }, data: { title: sheet } }],
    packs: { yaml: yaml('packs.yaml'), data: { student: { title: path } } },
  }
  return checkTitles(library as unknown as Library, 'Site').map(({ file, line, message }) => [file, line, message])
}

/** The longest title of each kind: 70 letters without what is put around it. */
const longest = [
  ['module', 'Review: ', 'course.yaml', 'modules.0.title'],
  ['lesson', '', 'course.yaml', 'modules.0.lessons.0.title'],
  ['scenario', ': a role-play', 'course.yaml', 'modules.0.scenarios.0.title'],
  ['page', '', 'page.mdx', 'title'],
  ['sheet', ': a sheet', 'sheet.mdx', 'title'],
  ['path', '', 'packs.yaml', 'student.title'],
] as const

it.each(longest)(
  'the title of a %s may fill 70 letters with “%s” and the site’s name, and not one more',
  (of, around, ...at) => {
    const title = 'a'.repeat(70 - `${around} · Site`.length)
    expect(problemsIn({ [of]: title })).toEqual([])
    const says = expect.stringContaining('That has 71 characters, and at most 70 fit.')
    expect(problemsIn({ [of]: `${title}a` })).toEqual([[...at, says]])
  },
)
