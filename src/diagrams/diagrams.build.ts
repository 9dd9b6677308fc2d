import { getEntry } from 'astro:content'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import type { Diagrams } from './schema.ts'

/** What the drawings show and say in a language, or in English. */
export async function diagramsIn(locale: Locale): Promise<Diagrams> {
  const inLanguage = await getEntry('diagrams', `${locale}/diagrams`)
  const entry = inLanguage ?? (await getEntry('diagrams', `${defaultLocale}/diagrams`))
  if (!entry) throw new Error('content/en/diagrams.yaml is missing.')
  return entry.data
}
