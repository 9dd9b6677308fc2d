/**
 * The languages that the interface can speak. `qaa` is a made-up language for tests: English with
 * accents, stretched and put in brackets, so that untranslated or overflowing text shows itself.
 */
export const locales = {
  en: { name: 'English', lang: 'en', dir: 'ltr', dates: 'en-GB' },
  qaa: { name: 'Pseudo', lang: 'qaa', dir: 'ltr', dates: 'en-GB' },
} as const

/** A language code that has an entry in `locales`. */
export type Locale = keyof typeof locales

/** The language that content falls back to where a translation is missing. */
export const defaultLocale: Locale = 'en'

/** True if `code` is the code of a known language. */
export function isLocale(code: string): code is Locale {
  return Object.hasOwn(locales, code)
}
