import { getCollection, getEntry } from 'astro:content'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { courseIn } from '#course/course.build.ts'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/text.ts'
import { onceInABuild } from '#source/once.build.ts'
import { type Shelf, shelfOf, type TimedPages } from './parts.ts'
import type { Packs } from './schema.ts'

type Stock = { packs: Packs; shelf: Shelf; locale: Locale }

/** packs.yaml of the language or else in English, the language that it is in, and all parts that it can name. */
export const stockIn = onceInABuild(async (locale: Locale): Promise<Stock> => {
  const own = await getEntry('packs', `${locale}/packs`)
  const entry = own ?? (await getEntry('packs', `${defaultLocale}/packs`))
  if (!entry) throw new Error('content/en/packs.yaml is missing.')
  const written = own ? locale : defaultLocale
  const { course, path } = stringsOf(written)
  const shelf = shelfOf({
    packs: entry.data,
    plan: await courseIn(locale),
    pages: await timedPages(locale),
    sheets: new Set([locale, defaultLocale].flatMap(writtenSheets)),
    quizOf: await quizOf(),
    words: { review: course.reviewTitle, mixed: path.reviewTitle },
  })
  return { packs: entry.data, shelf, locale: written }
})

/** The pages that say their minutes, in the language or else in English. */
async function timedPages(locale: Locale): Promise<TimedPages> {
  const pages = await getCollection('pages')
  return new Map(
    [defaultLocale, locale].flatMap((lang) =>
      pages.flatMap(({ id, data: { title, minutes } }) =>
        id.startsWith(`${lang}/`) && minutes !== undefined
          ? [[id.slice(`${lang}/pages/`.length), { title, minutes }] as const]
          : [],
      ),
    ),
  )
}

/** The sheets of the kit that a language has. */
function writtenSheets(lang: Locale): string[] {
  return globSync(`content/${lang}/kit/*.mdx`).map((file) => basename(file, '.mdx').replace(/^\d\d-/, ''))
}

/** The quiz of each question. A question has the same id and place in all languages. */
async function quizOf(): Promise<Map<string, string>> {
  const quizzes = await getCollection('quizzes')
  return new Map(quizzes.flatMap(({ data }) => data.questions.map(({ id }) => [id, data.id] as const)))
}
