import { type CollectionEntry, getCollection, getEntry } from 'astro:content'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import { siteLocales } from '#site/config.build.ts'

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

/** Routes of the pages that stand by themselves; `about` has a file of its own, for the contact. */
export async function textPaths() {
  const written = (await getCollection('pages'))
    .map(({ id }) => id.split('/'))
    .filter(([lang, , page]) => lang === defaultLocale && page !== 'about')
  return siteLocales.flatMap((lang) => written.map(([, , page = '']) => ({ params: { lang, page } })))
}
