import { editionYear } from '#course/changes.build.ts'
import { courseIn, edition } from '#course/course.build.ts'
import type { Locale } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/text.ts'
import { siteName } from '#site/config.build.ts'
import { homeUrl, lessonUrl, moduleUrl, scenarioUrl } from '#site/urls.ts'
import type { Cited } from './cite.ts'

/** Things of one sort that can be cited. */
export type Group = { readonly title: string; readonly parts: readonly Cited[] }

/** The course, and its modules, lessons and role-plays, as they are cited. */
export async function citableIn(locale: Locale, site: URL): Promise<{ course: Cited; groups: Group[] }> {
  const t = stringsOf(locale).universities
  const common = { course: `${siteName}: ${t.subtitle}`, edition: await edition(), year: await editionYear() }
  const cited = (id: string, path: string, title?: string): Cited => ({
    ...common,
    id: `takeachair-${id}`,
    title,
    url: new URL(path, site).href,
  })
  const modules = (await courseIn(locale)).modules.filter(({ written }) => written)
  return {
    course: cited('course', homeUrl(locale)),
    groups: modules.map(({ id, number, title, lessons, scenarios }) => ({
      title: `${number}. ${title}`,
      parts: [
        // A module and its parts share one list of ids, but for this one word.
        cited(`module-${id}`, moduleUrl(locale, id), title),
        ...lessons.filter((one) => one.written).map((one) => cited(one.id, lessonUrl(locale, id, one.id), one.title)),
        ...scenarios.filter((one) => one.written).map((one) => cited(one.id, scenarioUrl(locale, one.id), one.title)),
      ],
    })),
  }
}
