import { english } from './english.ts'
import type { Language } from './language.ts'

/** The languages whose words the rules know; a new one is a file like english.ts and a line here. */
const languages: Readonly<Record<string, Language>> = { en: english }

/** The words of a language, if there is a list. */
export function languageOf(locale: string): Language | undefined {
  return Object.hasOwn(languages, locale) ? languages[locale] : undefined
}
