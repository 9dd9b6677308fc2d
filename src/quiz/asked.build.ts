import { createHash } from 'node:crypto'
import type { Locale } from '#i18n/locales.ts'
import { cardsUrl } from '#site/urls.ts'
import type { Question } from './kinds.ts'
import { stemParts } from './question.ts'
import { dealt } from './questions/categorise/categorise.ts'
import type { WrittenQuestion } from './schema.ts'

/**
 * A question as a page shows it, without what only authors need and with no more cards than it shows,
 * which are drawn once and for all; and as the page carries it for the script, which fetches the cards.
 */
export function asked(written: WrittenQuestion, locale: Locale): { question: Question; carried: Question } {
  const {
    outcome: _o,
    level: _l,
    rule: _r,
    task: _t,
    source: _s,
    relevance: _v,
    reviewed_by: _b,
    reviewed_on: _on,
    ...rest
  } = written
  const question = { ...rest, stem: stemParts(written.stem).leadIn } as Question
  if (question.kind !== 'categorise' || !question.show) return { question, carried: question }
  const bank = cardsUrl(locale, question.id, versionOf(question.cards))
  return {
    question: { ...dealt(question, question.cards), bank },
    carried: { ...question, bank, cards: [] },
  }
}

/** A short text that changes when a value does, for addresses of what may be kept for good. */
export function versionOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8)
}
