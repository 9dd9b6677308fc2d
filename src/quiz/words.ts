import type { Strings } from '#i18n/en.ts'
import { fill } from '#i18n/fill.ts'
import type { KindName } from './kinds.ts'
import type { Mark, Reason } from './question.ts'
import { verdict } from './question.ts'

export type QuizStrings = Strings['quiz']

/** What stands above the reasons after Check: a verdict for a mark, a plain word for a guess. */
export function heading(mark: Mark | null, t: QuizStrings): string {
  if (mark === null) return t.guessed
  switch (verdict(mark)) {
    case 'right':
      return t.right
    case 'wrong':
      return t.wrong
    case 'partly':
      return fill(t.partly, { n: mark.fitting, total: mark.total })
  }
}

/** The words beside an option: what it is, and what the reader did with it. */
export function tags(kind: KindName, reason: Reason, t: QuizStrings): string[] {
  const done = reason.chosen === undefined ? [] : [reason.chosen ? t.yours : t.notYours]
  switch (kind) {
    case 'single':
      return [...(reason.key ? [t.isAnswer] : []), ...(reason.chosen ? [t.yours] : [])]
    case 'multiple':
      return [reason.key ? t.belongs : t.belongsNot, ...done]
    case 'ordering':
      if (reason.place === undefined) return []
      return [reason.chosen ? t.samePlace : fill(t.yourPlace, { n: reason.place })]
  }
}
