import type { Mark, QuestionBase, ScoredKind } from '../../question.ts'
import { shuffled } from '../../shuffle.ts'

/** Ordering: `options` stand in the right order. */
export type OrderingQuestion = QuestionBase & {
  readonly kind: 'ordering'
  readonly options: readonly { id: string; text: string; rationale: string }[]
}

/** The ids of all options in the order in which the reader put them. */
export type OrderingResponse = readonly string[]

export const ordering = {
  scored: true,
  shape: 'many',
  isComplete: (question, response) =>
    response.length === question.options.length && question.options.every(({ id }) => response.includes(id)),
  /** A line fits if it stands in its own place. */
  mark: (question, response): Mark => ({
    fitting: question.options.filter(({ id }, place) => response[place] === id).length,
    total: question.options.length,
  }),
  reasons: (question, response) =>
    question.options.map(({ id, text, rationale }, place) => ({
      ...{ id, text, rationale, key: true },
      ...(response && { chosen: response[place] === id, place: response.indexOf(id) + 1 }),
    })),
} satisfies ScoredKind<OrderingQuestion, OrderingResponse>

/**
 * The order in which an ordering question is first shown: always the same one for the same question
 * (every build is identical), and never the right one.
 */
export function startingOrder(question: Pick<OrderingQuestion, 'id' | 'options'>): string[] {
  const ids = question.options.map(({ id }) => id)
  const order = shuffled(question.options, question.id).map(({ id }) => id)
  return order.every((id, place) => id === ids[place]) ? [...order.slice(1), ...order.slice(0, 1)] : order
}

/** Moves one item to `place` (from 0; beyond either end is that end). The others close up. */
export function moveTo(order: readonly string[], id: string, place: number): string[] {
  const rest = order.filter((other) => other !== id)
  const at = Math.min(Math.max(place, 0), rest.length)
  return [...rest.slice(0, at), id, ...rest.slice(at)]
}

/**
 * The order that somebody meant who set places in the lists before the script arrived. A line that
 * was set goes to its place; the others keep their order around it.
 * @param places chosen place (from 0) of each item of `order`; untouched lists still say the old place
 */
export function fromPlaces(order: readonly string[], places: readonly number[]): string[] {
  const placeOf = (id: string) => places[order.indexOf(id)] ?? order.indexOf(id)
  const untouched = order.filter((id, index) => placeOf(id) === index)
  const touched = order.filter((id) => !untouched.includes(id)).sort((a, b) => placeOf(a) - placeOf(b))
  // From the first place to the last, so that no line pushes another from the place it was given.
  return touched.reduce((result, id) => moveTo(result, id, placeOf(id)), untouched)
}
