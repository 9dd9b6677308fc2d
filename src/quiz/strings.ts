import { type Fn, memberClasses } from '#contribution/contribution.ts'
import type { Strings } from '#i18n/en.ts'
import { stringsOf } from '#i18n/text.ts'

/** What questions say, the names of what a member may say, and what is said of words that give somebody away. */
export type QuizStrings = Strings['quiz'] & { readonly [K in `fn-${Fn}`]?: string } & {
  readonly discretion: Strings['discretion']
}

/** The words of a box for own words, and of the guard below it. */
export type WritingStrings = Pick<QuizStrings, 'staysHere' | 'deleteWords' | 'discretion'>

/** The strings that questions need in one language. */
export function quizStrings(locale: string | undefined): QuizStrings {
  const { quiz, scenario, discretion } = stringsOf(locale)
  return { ...quiz, discretion, ...Object.fromEntries(memberClasses.map((id) => [`fn-${id}`, scenario[`fn-${id}`]])) }
}
