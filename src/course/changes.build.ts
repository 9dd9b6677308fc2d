import { getCollection } from 'astro:content'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import { edition } from './course.build.ts'
import type { Changes } from './schema.ts'

/**
 * What each edition has changed, the newest first, and the language in which that is told. What is written of the next
 * one is told when that comes out.
 */
export async function changesIn(locale: Locale): Promise<{ log: Changes; locale: Locale }> {
  const [all, now] = await Promise.all([getCollection('changes'), edition()])
  for (const lang of [locale, defaultLocale]) {
    const entry = all.find(({ id }) => id === `${lang}/changes`)
    if (entry) return { log: entry.data.filter((one) => one.edition <= now), locale: lang }
  }
  throw new Error('content/en/changes.yaml is missing.')
}

/** The year of this edition. */
export async function editionYear(): Promise<number> {
  const [{ log }, now] = await Promise.all([changesIn(defaultLocale), edition()])
  return Number(log.find((one) => one.edition === now)?.date.slice(0, 4))
}
