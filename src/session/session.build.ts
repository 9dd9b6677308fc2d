import { hourIn } from '#hour/hour.build.ts'
import { middleOf } from '#hour/hour.ts'
import type { Hour } from '#hour/schema.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/text.ts'
import { type Given, wordsOf } from './face.ts'

/** A part of the hour as this room shows it. */
export type Part = Hour['before'] & { readonly id: string; readonly planned: number }

/** What comes on the clock: people settle, and then the stages of the case. */
export async function partsIn(locale: Locale): Promise<readonly Part[]> {
  const { before, stages } = await hourIn(locale)
  return [{ id: 'before', ...before }, ...stages].map((part) => ({
    ...part,
    planned: Math.round(middleOf([...part.minutes])),
  }))
}

/** What the scripts of this room are handed. */
export async function givenIn(locale: Locale): Promise<Given> {
  const parts = await partsIn(locale)
  return {
    phases: parts.map(({ id, planned }) => ({ id, minutes: planned })),
    titles: parts.map(({ title }) => title),
    t: wordsOf(stringsOf(locale).session),
    locale: locales[locale].dates,
  }
}
