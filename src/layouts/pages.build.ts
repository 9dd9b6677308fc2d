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

/** Pages that have a file of their own: for the contact, or because they draw what others have no need of. */
const own = ['about', 'accessibility', 'changes', 'universities']

/** Routes of the pages that stand by themselves. */
export async function textPaths() {
  const written = (await idsOfPages()).filter((id) => !own.includes(id) && !id.includes('/'))
  return siteLocales.flatMap((lang) => written.map((page) => ({ params: { lang, page } })))
}

/** Routes of the pages below the one for universities. */
export async function universityPaths() {
  const parts = (await idsOfPages()).flatMap((id) => /^universities\/(.+)$/.exec(id)?.[1] ?? [])
  return siteLocales.flatMap((lang) => parts.map((part) => ({ params: { lang, part } })))
}

async function idsOfPages(): Promise<string[]> {
  const start = `${defaultLocale}/pages/`
  return (await getCollection('pages')).flatMap(({ id }) => (id.startsWith(start) ? id.slice(start.length) : []))
}
