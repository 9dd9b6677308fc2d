import { fill } from '#i18n/fill.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/text.ts'

/** Who has checked a lesson, and on which day, such as 2027-03-31; undefined until somebody has. */
export type LeadersCheck = { readonly by: string; readonly on: string } | undefined

/** The state of the leader’s check of a lesson, in a sentence of the page’s language. */
export function checkInWords(checked: LeadersCheck, locale: Locale): string {
  const t = stringsOf(locale).course
  if (!checked) return t.notChecked
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const
  const date = new Intl.DateTimeFormat(locales[locale].dates, style).format(Date.parse(checked.on))
  return fill(t.checked, { by: checked.by, date })
}
