import { fill } from '#i18n/fill.ts'
import { stringsOf } from '#i18n/text.ts'
import type { Problem } from '#source/problem.ts'
import type { Library, Sheet } from './library.ts'

/** What a list of search results and a tab show of the title of a page, and what html-validate allows. */
const most = 70

/**
 * Checks that the title of every page fits, which is a title of the content, with the words that are put around it for
 * a review or a role-play, and the name of the site. A lesson or role-play has its title from course.yaml.
 * @param siteName the name of the site, which follows every title
 */
export function checkTitles({ course, pages, sheets, packs, locale }: Library, siteName: string): Problem[] {
  const { course: t, kit, scenario } = stringsOf(locale)
  const say = (yaml: Sheet<unknown>['yaml'], path: readonly PropertyKey[], titles: readonly string[]): Problem[] => {
    const longest = titles.map((title) => `${title} · ${siteName}`).sort((a, b) => b.length - a.length)[0] ?? ''
    if (longest.length <= most) return []
    const message = `title: the page would be called “${longest}”. That has ${longest.length} characters, and at most ${most} fit. Shorten it.`
    return [{ file: yaml.file, line: yaml.lineOf(path), message }]
  }
  return [
    ...(course?.data.modules ?? []).flatMap((module, m) =>
      course
        ? [
            ...say(course.yaml, ['modules', m, 'title'], [module.title, fill(t.reviewTitle, { module: module.title })]),
            ...module.lessons.flatMap(({ title }, l) =>
              say(course.yaml, ['modules', m, 'lessons', l, 'title'], [title]),
            ),
            ...module.scenarios.flatMap(({ title }, s) =>
              say(
                course.yaml,
                ['modules', m, 'scenarios', s, 'title'],
                [scenario.pageTitle, scenario.paperTitle].map((around) => fill(around, { title })),
              ),
            ),
          ]
        : [],
    ),
    ...pages.flatMap(({ mdx, data }) => (data ? say(mdx.frontmatter, ['title'], [data.title]) : [])),
    ...sheets.flatMap(({ mdx, data }) =>
      data ? say(mdx.frontmatter, ['title'], [fill(kit.pageTitle, { title: data.title })]) : [],
    ),
    ...(packs ? say(packs.yaml, ['student', 'title'], [packs.data.student.title]) : []),
  ]
}
