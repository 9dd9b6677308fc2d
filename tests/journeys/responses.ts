/** Responses to a question, and what the page is to say to them, worked out apart from the code under test. */
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { othersOf, type Question } from './content.ts'

/**
 * Ids of what was chosen or marked; in an ordering all of them in their order; in a matching and a sorting what was
 * chosen for each, as `pair=pair` or `card=class`. Nothing where there is nothing to choose.
 */
export type Response = readonly string[]

const ids = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id)

/** The response in which everything fits; where nothing can, one that somebody could give. */
export function rightResponse(question: Question): Response {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return ids(question.options.filter(({ correct }) => correct))
    case 'hot-text':
      return ids(question.sentences.filter(({ correct }) => correct))
    case 'ordering':
      return ids(question.options)
    case 'matching':
      return question.pairs.map(({ id }) => `${id}=${id}`)
    case 'categorise':
      return question.cards.map((card) => `${card.id}=${card.class}`)
    case 'concordance':
      return ids(question.options).slice(1, 2)
    case 'whose-feeling':
      return ids(question.options).slice(1, 3)
    default:
      return []
  }
}

/**
 * A response in which something does not fit: a wrong option, every wrong one, the order from behind, each match one
 * too far, another class for each card. Where nothing can fit or fail, another that somebody could give.
 */
export function wrongResponse(question: Question): Response {
  switch (question.kind) {
    case 'single':
      return ids(question.options.filter(({ correct }) => !correct)).slice(0, 1)
    case 'multiple':
      return ids(question.options.filter(({ correct }) => !correct))
    case 'hot-text':
      return ids(question.sentences.filter(({ correct }) => !correct))
    case 'ordering':
      return ids(question.options).reverse()
    case 'matching':
      return question.pairs.map(({ id }, at, all) => `${id}=${all[(at + 1) % all.length]?.id}`)
    case 'categorise':
      return question.cards.map((card) => `${card.id}=${othersOf(question, card)[0]}`)
    case 'concordance':
      return ids(question.options).slice(0, 1)
    case 'whose-feeling':
      return ids(question.options).slice(0, 1)
    default:
      return []
  }
}

/** The heading above what the reader gets back: a verdict, or a plain word where nothing is judged. */
export function headingOn(question: Question, response: Response): string {
  if (question.guess) return en.quiz.guessed
  const decisions = decisionsOf(question, response)
  if (decisions.length === 0) return question.kind === 'whose-feeling' ? en.quiz.readings : en.quiz.others
  const n = decisions.filter((fits) => fits).length
  if (n === decisions.length) return en.quiz.right
  return n === 0 ? en.quiz.wrong : fill(en.quiz.partly, { n, total: decisions.length })
}

/** For each small decision in a response, whether it fits; none where there is no right answer. */
function decisionsOf(question: Question, response: Response): boolean[] {
  const left = ({ id, correct }: { readonly id: string; readonly correct: boolean }) =>
    response.includes(id) === correct
  switch (question.kind) {
    case 'single':
      return [question.options.every(left)]
    case 'multiple':
      return question.options.map(left)
    case 'hot-text':
      return question.sentences.map(left)
    case 'ordering':
      return question.options.map(({ id }, place) => response[place] === id)
    case 'matching':
    case 'categorise':
      return rightResponse(question).map((choice) => response.includes(choice))
    default:
      return []
  }
}

/** What the page is to say of one part beside its text after Check: what it is, and what the reader did with it. */
export function tagsOn(question: Question, response: Response, id: string): string[] {
  const t = en.quiz
  const chosen = response.includes(id)
  const yours = chosen ? [t.yours] : []
  switch (question.kind) {
    case 'single':
      return [...(byId(question.options, id).correct ? [t.isAnswer] : []), ...yours]
    case 'multiple':
      return [byId(question.options, id).correct ? t.belongs : t.belongsNot, chosen ? t.yours : t.notYours]
    case 'hot-text': {
      const { correct } = byId(question.sentences, id)
      return [...(correct ? [t.toMark] : []), ...(chosen ? [t.youMarked] : correct ? [t.youDidNot] : [])]
    }
    case 'ordering': {
      const place = response.indexOf(id) + 1
      return [question.options[place - 1]?.id === id ? t.samePlace : fill(t.yourPlace, { n: place })]
    }
    case 'matching': {
      const chosenFor = response.find((one) => one.startsWith(`${id}=`))?.slice(id.length + 1) ?? ''
      return [chosenFor === id ? t.sameMatch : fill(t.yourMatch, { item: byId(question.pairs, chosenFor).match })]
    }
    case 'own-words': {
      return [en.scenario[`fn-${byId(question.options, id).fn}` as 'fn-image']]
    }
    default:
      return yours
  }
}

/** One part of a list by its id. */
export function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const one = list.find((item) => item.id === id)
  if (!one) throw new Error(`There is no "${id}".`)
  return one
}
