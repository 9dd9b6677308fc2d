import { courseIn, edition } from '#course/course.build.ts'
import type { Module } from '#course/outline.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/text.ts'
import { lessonUrl, moduleUrl, pageUrl, scenarioUrl } from '#site/urls.ts'
import { courseTerms } from './course.ts'
import { moduleTerms } from './parts.ts'
import type { About } from './resource.ts'

/** What every description needs: the site’s address, the edition, and the language in which something is written. */
export async function aboutIn(written: Locale, site: URL | undefined): Promise<About> {
  return {
    at: (path) => new URL(path, site).href,
    lang: locales[written].lang,
    edition: await edition(),
  }
}

/** The whole course, in a language. */
export async function courseTermsIn(locale: Locale, site: URL | undefined) {
  const { title, description, modules, locale: written } = await courseIn(locale)
  return courseTerms(await aboutIn(written, site), stringsOf(locale).discovery.accessibility, {
    path: pageUrl(locale, 'course'),
    title,
    description,
    minutes: modules.reduce((sum, { minutes }) => sum + minutes, 0),
    modules: modules
      .filter((module) => module.written)
      .map((module) => ({
        path: moduleUrl(locale, module.id),
        title: module.title,
        minutes: module.minutes,
        outcomes: taughtIn(module),
      })),
  })
}

/** A module in a language, with the lessons and role-plays that are written. */
export async function moduleTermsIn(locale: Locale, site: URL | undefined, module: Module) {
  const { lessons, scenarios, minutes } = module
  const played = scenarios.filter(({ written }) => written)
  const listed = [
    ...lessons
      .filter(({ written }) => written)
      .map((lesson) => ({
        path: lessonUrl(locale, module.id, lesson.id),
        title: lesson.title,
        minutes: lesson.minutes,
        outcomes: lesson.outcomes.map(({ text }) => text),
        type: 'lesson' as const,
      })),
    ...(await Promise.all(
      played.map(async (scenario) => ({
        path: scenarioUrl(locale, scenario.id),
        title: scenario.title,
        minutes: scenario.minutes,
        outcomes: await outcomesIn(locale, scenario.outcomes),
        type: 'role-play' as const,
      })),
    )),
  ]
  return moduleTerms(
    await aboutIn(module.locale, site),
    stringsOf(locale).discovery.accessibility,
    {
      path: moduleUrl(locale, module.id),
      within: pageUrl(locale, 'course'),
      title: module.title,
      description: module.description,
      outcomes: taughtIn(module),
      minutes,
    },
    listed,
  )
}

/** What can be done after the lessons of a module that are written. */
const taughtIn = ({ lessons }: Module) =>
  lessons.filter(({ written }) => written).flatMap(({ outcomes }) => outcomes.map(({ text }) => text))

/** What outcomes say, by their ids. */
export async function outcomesIn(locale: Locale, ids: readonly string[]): Promise<string[]> {
  const all = (await courseIn(locale)).modules.flatMap(({ lessons }) => lessons.flatMap(({ outcomes }) => outcomes))
  return ids.flatMap((id) => all.find((one) => one.id === id)?.text ?? [])
}
