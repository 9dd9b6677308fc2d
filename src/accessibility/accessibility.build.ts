import { getCollection } from 'astro:content'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import type { Accessibility } from './schema.ts'

/** What is known of each criterion, in a language or in English. */
export async function accessibilityIn(locale: Locale): Promise<Accessibility> {
  const all = await getCollection('accessibility')
  for (const lang of [locale, defaultLocale]) {
    const entry = all.find(({ id }) => id === `${lang}/accessibility`)
    if (entry) return entry.data
  }
  throw new Error('content/en/accessibility.yaml is missing.')
}
