import { fill } from '#i18n/fill.ts'
import type { KindName } from './kinds.ts'
import type { Mark, OpenReason, Reason } from './question.ts'
import { verdict } from './question.ts'
import type { QuizStrings } from './strings.ts'

export type { QuizStrings }

type Asked = { readonly kind: KindName; readonly guess?: boolean | undefined }

/** What stands above the reasons after Check: a verdict for a mark, a plain word where there is none. */
export function heading({ kind, guess }: Asked, mark: Mark | null, t: QuizStrings): string {
  if (guess) return t.guessed
  if (mark === null) return kind === 'whose-feeling' ? t.readings : t.others
  switch (verdict(mark)) {
    case 'right':
      return t.right
    case 'wrong':
      return t.wrong
    case 'partly':
      return fill(t.partly, { n: mark.fitting, total: mark.total })
  }
}

/** The words beside a part: what it is, and what the reader did with it. */
export function tags(kind: KindName, reason: OpenReason | Reason, t: QuizStrings): string[] {
  const { chosen, is } = reason
  const { key, place, instead } = { key: false, place: undefined, instead: undefined, ...reason }
  const yours = chosen ? [t.yours] : []
  switch (kind) {
    case 'single':
      return [...(key ? [t.isAnswer] : []), ...yours]
    case 'multiple':
      return [key ? t.belongs : t.belongsNot, ...(chosen === undefined ? [] : [chosen ? t.yours : t.notYours])]
    case 'hot-text':
      return [...(key ? [t.toMark] : []), ...(chosen ? [t.youMarked] : key && chosen === false ? [t.youDidNot] : [])]
    case 'ordering':
      if (place === undefined) return []
      return [chosen ? t.samePlace : fill(t.yourPlace, { n: place })]
    case 'matching':
      if (chosen === undefined) return []
      return [chosen ? t.sameMatch : fill(t.yourMatch, { item: instead ?? '' })]
    case 'concordance':
      return [...(reason.votes === undefined ? [] : [fill(t.votes, { n: reason.votes })]), ...yours]
    default:
      return [...(is ? [is] : []), ...yours]
  }
}
