import { fill } from '#i18n/fill.ts'
import { type Child, type Element, text, within } from '#source/markup.build.ts'
import type { Placed } from './book.build.ts'
import type { Read } from './chapter.build.ts'
import type { BookStrings } from './strings.ts'

/** How questions, answers and titles are set, on paper and on the screen of a reader. */

export const answerId = (question: string): string => `answer-${question}`

/** What ids among the answers of a chapter begin with. */
export const answerKey = ({ key }: Placed): string => `answer-${key}`

/** A role-play may be called like the lesson that leads to it. */
export const titleOf = ({ title, chapter }: Read, t: BookStrings): string =>
  chapter.kind === 'scenario' ? fill(t.scenario, { title }) : title

/** A question with room to answer, and a way to what stands among the answers. */
export function exercise({ id, label, asked, answer }: Placed, t: BookStrings, toAnswer: string): Element {
  const way = within('a', [text(t.toAnswer)], { href: toAnswer, class: 'to-answer', 'data-in-book': '' })
  const head = [within('b', [text(label)]), ...(answer ? [text(' '), way] : [])]
  return within('section', [within('p', head, { class: 'exercise-label' }), ...asked], { class: 'exercise', id })
}

/** What stands among the answers, and a way back to its question. */
export function answered(
  { id, answer }: Placed,
  body: readonly Child[],
  { href, lang }: { href: string; lang: string | undefined },
): Element {
  const title = within('p', [within('a', [text(answer?.title ?? '')], { href })], { class: 'answer-to' })
  return within('div', [title, ...body], { class: 'answer', id: answerId(id), ...(lang ? { lang } : {}) })
}
