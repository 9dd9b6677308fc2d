import { type Day, isoDate } from '#calendar/day.ts'
import type { Question } from '#quiz/kinds.ts'

/** How many cards of a question a return visit asks at most: one of several questions, which should take a minute. */
export const mostCards = 6

/**
 * A question as a return visit asks it: of cards that are to be sorted no more than a few, out of all
 * that there are. They are drawn by the day and the question, so that they are the same all day.
 */
export function asAsked(question: Question, day: Day): Question {
  if (question.kind !== 'categorise') return question
  const show = Math.min(question.show ?? mostCards, mostCards)
  return { ...question, show, seed: `${isoDate(day)}/${question.id}` }
}
