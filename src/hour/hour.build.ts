import { getEntry } from 'astro:content'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import type { Hour } from './schema.ts'

/** The stages of the hour in a language, or in English. */
export async function hourIn(locale: Locale): Promise<Hour> {
  const entry = (await entryIn(locale)) ?? (await entryIn(defaultLocale))
  if (!entry) throw new Error('content/en/hour.yaml is missing.')
  return entry.data
}

/** The language in which the stages are written for readers of a language. */
export async function hourLocale(locale: Locale): Promise<Locale> {
  return (await entryIn(locale)) ? locale : defaultLocale
}

const entryIn = (locale: Locale) => getEntry('hours', `${locale}/hour`)
