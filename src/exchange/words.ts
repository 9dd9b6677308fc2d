import type { Strings } from '#i18n/en.ts'
import { stringsOf } from '#i18n/text.ts'
import { type QuizStrings, quizStrings } from '#quiz/strings.ts'

/** What exported files say besides the questions. */
export type Words = Strings['exchange'] & { readonly quiz: QuizStrings }

/** The words of exports in one language. */
export const wordsOf = (locale: string | undefined): Words => ({
  ...stringsOf(locale).exchange,
  quiz: quizStrings(locale),
})
