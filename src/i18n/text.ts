import { en, type Strings } from './en.ts'
import { fill } from './fill.ts'
import { defaultLocale, isLocale, type Locale, locales } from './locales.ts'
import { pseudoStrings } from './pseudo.ts'

const languages: Record<Locale, Strings> = { en, qaa: pseudoStrings() }

/** The strings of one language; English for a code that is not known. */
export function stringsOf(locale: string | undefined): Strings {
  return languages[toLocale(locale)]
}

/** A language code from outside (a route parameter) as a known one; the default where it is not. */
export function toLocale(code: string | undefined): Locale {
  return code !== undefined && isLocale(code) ? code : defaultLocale
}

/** The `lang` that a part of a page needs: none where it is in the language of the page. */
export function otherLang(part: Locale, page: Locale): string | undefined {
  return part === page ? undefined : locales[part].lang
}

/**
 * Chooses between two forms of a string by the plural rules of the language and puts `n` in.
 * English and the pseudo-language know the forms `one` and `other`.
 */
export function plural(locale: Locale, one: string, other: string, n: number): string {
  const rules = new Intl.PluralRules(locale === 'qaa' ? 'en' : locale)
  return fill(rules.select(n) === 'one' ? one : other, { n })
}
