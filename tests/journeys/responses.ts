/** Responses to a question, and what the page is to say to them, worked out apart from the code under test. */
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import type { Question } from './content.ts'

/** Ids of options: those chosen, or in an ordering all of them in their order. */
export type Response = readonly string[]

const ids = (options: Question['options']) => options.map(({ id }) => id)

/** The response in which everything fits. */
export function rightResponse({ kind, options }: Question): Response {
  return ids(kind === 'ordering' ? options : options.filter(({ correct }) => correct))
}

/** A response in which something does not fit: a wrong option, every wrong option, or the order from behind. */
export function wrongResponse({ kind, options }: Question): Response {
  const wrong = ids(options.filter(({ correct }) => !correct))
  if (kind === 'ordering') return ids(options).reverse()
  return kind === 'single' ? wrong.slice(0, 1) : wrong
}

/** The words in which the page judges a response. */
export function verdictOn(question: Question, response: Response): string {
  const { kind, options } = question
  const fits = options.filter(({ id, correct }, place) => {
    if (kind === 'ordering') return response[place] === id
    return response.includes(id) === correct
  }).length
  if (fits === options.length) return en.quiz.right
  if (kind === 'single' || fits === 0) return en.quiz.wrong
  return fill(en.quiz.partly, { n: fits, total: options.length })
}
