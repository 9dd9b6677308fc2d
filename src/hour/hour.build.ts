import { getEntry } from 'astro:content'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import type { Hour } from './schema.ts'

/** The stages of the hour in a language, or in English. */
export async function hourIn(locale: Locale): Promise<Hour> {
  const entry = (await getEntry('hours', `${locale}/hour`)) ?? (await getEntry('hours', `${defaultLocale}/hour`))
  if (!entry) throw new Error('content/en/hour.yaml is missing.')
  return entry.data
}
