import type { Question } from './kinds.ts'
import { offered } from './questions/matching/matching.ts'
import { startingOrder } from './questions/ordering/ordering.ts'
import type { QuizStrings } from './strings.ts'

/** What a question lets people choose from, as a class sees it: nothing of it says what is right. */
export type Shown = {
  readonly from: readonly string[]
  /** What each of these is to be put with. */
  readonly to: readonly string[]
}

/** A question for a wall: in the order in which a page asks it. */
export function shownOf(question: Question, t: QuizStrings): Shown {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'concordance':
      return { from: question.options.map(({ text }) => text), to: [] }
    case 'ordering': {
      const textOf = new Map(question.options.map(({ id, text }) => [id, text]))
      return { from: startingOrder(question).map((id) => textOf.get(id) ?? ''), to: [] }
    }
    case 'matching':
      return { from: question.pairs.map(({ text }) => text), to: offered(question).map(({ match }) => match) }
    case 'categorise':
      return { from: question.cards.map(({ text }) => text), to: question.classes.map(({ title }) => title) }
    case 'hot-text':
      return { from: question.sentences.map(({ who, text }) => (who ? `${who}: ${text}` : text)), to: [] }
    case 'whose-feeling':
      return { from: question.options.map(({ id }) => t[`bearer-${id}`]), to: [] }
    case 'own-words':
    case 'reflection':
      return { from: [], to: [] }
  }
}
