import { getEntry } from 'astro:content'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import type { GlossaryEntry } from './schema.ts'

/** The glossary of a language (English where it has none), and the language it is in. */
export async function glossaryIn(locale: Locale): Promise<{ entries: readonly GlossaryEntry[]; locale: Locale }> {
  const own = await getEntry('glossaries', `${locale}/glossary`)
  const entry = own ?? (await getEntry('glossaries', `${defaultLocale}/glossary`))
  if (!entry) throw new Error('content/en/glossary.yaml is missing.')
  return { entries: entry.data, locale: own ? locale : defaultLocale }
}
