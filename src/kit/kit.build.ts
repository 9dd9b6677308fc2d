import { type CollectionEntry, getCollection } from 'astro:content'
import { readFileSync } from 'node:fs'
import { writtenIn } from '#course/course.build.ts'
import type { Locale } from '#i18n/locales.ts'
import { sheetIds } from './sheets.ts'

/** A sheet of the kit, and the language in which it is written. */
export type Sheet = { readonly id: string; readonly entry: CollectionEntry<'kit'>; readonly locale: Locale }

/** All sheets in their order: those of the language, and for the others the default language’s. */
export async function sheetsIn(locale: Locale): Promise<Sheet[]> {
  const entries = new Map((await getCollection('kit')).map((entry) => [entry.id, entry]))
  return sheetIds.flatMap((id) => {
    const lang = writtenIn(new Set(entries.keys()), locale, `kit/${id}`)
    const entry = entries.get(`${lang}/kit/${id}`)
    return entry ? [{ id, entry, locale: lang }] : []
  })
}

/** Routes of the sheets and of their sources: one for each language and sheet. */
export async function sheetPaths(locales: readonly Locale[]) {
  const paths = locales.map(async (lang) =>
    (await sheetsIn(lang)).map((sheet) => ({ params: { lang, sheet: sheet.id }, props: { sheet } })),
  )
  return (await Promise.all(paths)).flat()
}

/** A sheet as its authors write it, with its front matter. */
export const sourceOf = ({ entry }: Sheet): string => readFileSync(entry.filePath ?? '', 'utf8')
