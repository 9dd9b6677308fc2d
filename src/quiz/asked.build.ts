import { createHash } from 'node:crypto'
import { memberClasses } from '#contribution/contribution.ts'
import type { Locale } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/text.ts'
import { cardsUrl } from '#site/urls.ts'
import type { Question } from './kinds.ts'
import { stemParts } from './question.ts'
import { draw } from './questions/categorise/categorise.ts'
import type { WrittenQuestion } from './schema.ts'

/**
 * A question as a page carries it: without what only authors need, with the words of the interface
 * that it asks with, and with no more cards than it shows. They are drawn once and for all.
 */
export function asked(written: WrittenQuestion, locale: Locale): Question {
  const { outcome: _o, level: _l, rule: _r, task: _t, source: _s, reviewed_by: _b, reviewed_on: _on, ...rest } = written
  const question = { ...rest, stem: stemParts(written.stem).leadIn } as Question
  if (question.kind === 'own-words') {
    const { scenario } = stringsOf(locale)
    return { ...question, classes: memberClasses.map((id) => ({ id, title: scenario[`fn-${id}`] })) }
  }
  if (question.kind !== 'categorise' || !question.show || question.show >= question.cards.length) return question
  const { show, cards, ...others } = question
  const bank = cardsUrl(locale, question.id, versionOf(cards))
  return { ...others, cards: draw(cards, show, question.id), bank }
}

/** A short text that changes when a value does, for addresses of what may be kept for good. */
export function versionOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8)
}
