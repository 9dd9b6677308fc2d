import type { Strings } from '#i18n/en.ts'
import { fill } from '#i18n/fill.ts'
import type { When } from './book/book.ts'
import type { Test } from './book/conditions.ts'
import type { Levels } from './moments.ts'
import type { Tally } from './transcript.ts'
import type { Change } from './turning.ts'

/** The words of the interface for role-plays. */
export type Words = Strings['scenario']

/** The room as a sentence. */
export function roomText(levels: Levels, t: Words): string {
  const { safety, curiosity, patient, doctor } = levels
  return fill(t.roomNow, {
    safety: levelWord('safety', safety, t),
    curiosity: levelWord('curiosity', curiosity, t),
    patient: levelWord('patient', patient, t),
    doctor: levelWord('doctor', doctor, t),
  })
}

/** What a turn changed most, as a sentence. */
export function changeText({ quality, by }: Change, t: Words): string {
  return t[`${quality}-${by > 0 ? 'more' : 'less'}`]
}

/** The classes of one family with how often they came: “2 images, 1 hypothesis”. */
export function classesText(classes: Tally[number]['classes'], t: Words, lang: string): string {
  const rules = new Intl.PluralRules(lang)
  const counted = classes.map(({ fn, n }) => {
    const name = rules.select(n) === 'one' ? t[`fn-${fn}`] : t[`fns-${fn}`]
    return `${n}\u00a0${name}`
  })
  return new Intl.ListFormat(lang, { type: 'unit' }).format(counted)
}

/** What stands above lines or links that depend on the room; nothing where they do not. */
export function whenText(when: When, isOnlyWay: boolean, t: Words, lang: string): string | undefined {
  if (when === 'sometimes') return t.sometimes
  if (when.length === 0) return isOnlyWay ? undefined : t.otherwise
  return fill(t.if, { conditions: when.map((test) => testText(test, t, lang)).join(t.and) })
}

function testText(test: Test, t: Words, lang: string): string {
  if ('nearer' in test) return t[`${test.orEqual ? 'near' : 'nearer'}-${test.nearer}`]
  const { quality, levels } = test
  if (quality === 'held') return t[`held-${levels.join('') as '0' | '1' | '2' | '01' | '12'}`]
  const name = quality === 'near_patient' ? 'patient' : quality === 'near_doctor' ? 'doctor' : quality
  const words = levels.map((level) => levelWord(name, level, t))
  // The course is written in British English, which has no comma before “or”.
  const list = new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, { type: 'disjunction' })
  return fill(t[`is-${quality}`], { words: list.format(words) })
}

/** A level of a quality as a word. */
export const levelWord = (quality: keyof Levels, level: number, t: Words): string =>
  t[`${quality}-${Math.min(4, Math.max(0, level)) as 0 | 1 | 2 | 3 | 4}`]
