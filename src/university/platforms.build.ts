import { getCollection } from 'astro:content'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import type { Platforms } from './schema.ts'

/** What was tried in which learning platform, in a language or in English. */
export async function platformsIn(locale: Locale): Promise<Platforms> {
  const all = await getCollection('platforms')
  for (const lang of [locale, defaultLocale]) {
    const entry = all.find(({ id }) => id === `${lang}/platforms`)
    if (entry) return entry.data
  }
  throw new Error('content/en/platforms.yaml is missing.')
}
