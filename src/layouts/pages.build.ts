import { type CollectionEntry, getEntry } from 'astro:content'
import { defaultLocale, type Locale } from '#i18n/locales.ts'

/** A page that stands by itself, in a language or in English, and which of the two it is. */
export async function pagesIn(
  locale: Locale,
  id: string,
): Promise<{ entry: CollectionEntry<'pages'>; locale: Locale }> {
  const own = await getEntry('pages', `${locale}/pages/${id}`)
  const entry = own ?? (await getEntry('pages', `${defaultLocale}/pages/${id}`))
  if (!entry) throw new Error(`content/en/pages/${id}.mdx is missing.`)
  return { entry, locale: own ? locale : defaultLocale }
}
