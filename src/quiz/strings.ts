import { type Fn, memberClasses } from '#contribution/contribution.ts'
import type { Strings } from '#i18n/en.ts'
import { stringsOf } from '#i18n/text.ts'

/** What questions say, and the names of what a member may say. */
export type QuizStrings = Strings['quiz'] & { readonly [K in `fn-${Fn}`]?: string }

/** The strings that questions need in one language. */
export function quizStrings(locale: string | undefined): QuizStrings {
  const { quiz, scenario } = stringsOf(locale)
  return { ...quiz, ...Object.fromEntries(memberClasses.map((id) => [`fn-${id}`, scenario[`fn-${id}`]])) }
}
