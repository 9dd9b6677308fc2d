import { type CollectionEntry, getCollection, getEntry } from 'astro:content'
import { globSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import { onceInABuild } from '#source/once.build.ts'
import { type Module, type Outline, outlineOf } from './outline.ts'

/** A written lesson, and the language in which it is written. */
export type WrittenLesson = { entry: CollectionEntry<'lessons'>; module: string; id: string; locale: Locale }

/** The language in which something exists: the wanted one if it has it, else the default. */
export function writtenIn(ids: ReadonlySet<string>, locale: Locale, path: string): Locale {
  return ids.has(`${locale}/${path}`) ? locale : defaultLocale
}

/** The outline of the course in a language; English where the language has none. */
export const courseIn = onceInABuild(async (locale: Locale): Promise<Outline> => {
  const own = await getEntry('courses', `${locale}/course`)
  const entry = own ?? (await getEntry('courses', `${defaultLocale}/course`))
  if (!entry) throw new Error('content/en/course.yaml is missing.')
  const lessons = await lessonsIn(locale)
  const modules = (await getCollection('modules')).filter(
    ({ id }) => id.startsWith(`${locale}/`) || id.startsWith(`${defaultLocale}/`),
  )
  return outlineOf(
    entry.data,
    own ? locale : defaultLocale,
    new Map(lessons.map(({ id, entry }) => [id, entry.data])),
    new Map(modules.map(({ data }) => [data.id, data])),
    new Set([locale, defaultLocale].flatMap((lang) => writtenScenarios(lang))),
  )
})

/** All written lessons: those of the language, and for the others the default language’s. */
export const lessonsIn = onceInABuild(async (locale: Locale): Promise<WrittenLesson[]> => {
  const all = await getCollection('lessons')
  const ids = new Set(all.map(({ id }) => id))
  return all.flatMap((entry) => {
    const [, lang = '', module = '', id = ''] = /^([^/]+)\/modules\/([^/]+)\/(.+)$/.exec(entry.id) ?? []
    return lang === writtenIn(ids, locale, `modules/${module}/${id}`)
      ? [{ entry, module, id, locale: lang as Locale }]
      : []
  })
})

/** The edition of the course, which goes into everything that is recorded. */
export async function edition(): Promise<number> {
  return (await courseIn(defaultLocale)).edition
}

/** One module of the outline. */
export async function moduleIn(locale: Locale, id: string): Promise<Module> {
  const module = (await courseIn(locale)).modules.find((one) => one.id === id)
  if (!module) throw new Error(`course.yaml has no module "${id}".`)
  return module
}

/** The role-plays that a language has. Their texts are read by the room that plays them. */
function writtenScenarios(lang: Locale): string[] {
  return globSync(`content/${lang}/scenarios/*/scenario.yaml`).map((file) => basename(dirname(file)))
}

/** Routes of the module pages: one for each language and module that has a written lesson. */
export async function modulePaths(locales: readonly Locale[]) {
  const paths = locales.map(async (lang) =>
    (await courseIn(lang)).modules
      .filter(({ written }) => written)
      .map((module) => ({ params: { lang, module: module.id }, props: { module } })),
  )
  return (await Promise.all(paths)).flat()
}

/** Routes of the lesson pages: one for each language and written lesson. */
export async function lessonPaths(locales: readonly Locale[]) {
  const paths = locales.map(async (lang) =>
    (await lessonsIn(lang)).map((lesson) => ({
      params: { lang, module: lesson.module, lesson: lesson.id },
      props: { lesson },
    })),
  )
  return (await Promise.all(paths)).flat()
}
