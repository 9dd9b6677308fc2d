import { chosenFor, type Pairing } from '../../pairing.ts'
import type { Mark, QuestionBase, ScoredKind } from '../../question.ts'
import { shuffled } from '../../shuffle.ts'

export type Card = {
  readonly id: string
  readonly text: string
  readonly class: string
  readonly rationale: string
  /** Classes that are offered beside the card’s own; drawn where they are not written. */
  readonly others?: readonly string[] | undefined
}

/** Categorise: what each card is, by its class. The cards are shown one below the other, mixed. */
export type CategoriseQuestion = QuestionBase & {
  readonly kind: 'categorise'
  readonly classes: readonly { id: string; title: string }[]
  readonly cards: readonly Card[]
  /** How many of the cards a lesson shows; all, if left out. */
  readonly show?: number | undefined
  /** What the cards that are shown are drawn by; the question’s id, if left out. A draw by another seed has no further rounds. */
  readonly seed?: string | undefined
  /** Where all cards can be fetched for another round; absent where there are no more. */
  readonly bank?: string | undefined
}

/** For each card the id of the class that was chosen, as `card=class`. */
export type CategoriseResponse = Pairing

/** How many cards a further round has. */
export const roundSize = 16

/** How many classes a card offers beside its own, where its author does not say which. */
const otherClasses = 4

export const categorise = {
  scored: true,
  shape: 'many',
  isComplete: ({ cards, classes }, response) =>
    cards.every(({ id }) => classes.some((one) => one.id === chosenFor(response, id))),
  mark: ({ cards }, response): Mark => ({
    fitting: cards.filter((card) => chosenFor(response, card.id) === card.class).length,
    total: cards.length,
  }),
  reasons: ({ cards, classes }, response) =>
    cards.map((card) => {
      const { id, text, rationale } = card
      const choice = response && chosenFor(response, id)
      const titleOf = (wanted: string | undefined) => classes.find((one) => one.id === wanted)?.title
      return {
        ...{ id, text, rationale, key: true, is: titleOf(card.class) ?? card.class },
        ...(choice !== undefined && { chosen: choice === card.class, instead: titleOf(choice) ?? choice }),
      }
    }),
} satisfies ScoredKind<CategoriseQuestion, CategoriseResponse>

/** The classes that a card offers, in the order of the question, so that none stands out by its place. */
export function offeredFor({ id, classes }: CategoriseQuestion, card: Card): CategoriseQuestion['classes'] {
  const drawn = shuffled(
    classes.filter((one) => one.id !== card.class),
    `${id}/${card.id}`,
  ).slice(0, otherClasses)
  const others = card.others ?? drawn.map((one) => one.id)
  return classes.filter((one) => one.id === card.class || others.includes(one.id))
}

/**
 * Draws cards for a round: as many from each class as can be, and mixed, so that no class can be
 * guessed from its share or from what stood before.
 * @param count how many; all if there are not so many
 * @param seed the same seed draws the same cards in the same order
 */
export function draw(cards: readonly Card[], count: number, seed: string): Card[] {
  const decks = [...new Set(cards.map((card) => card.class))].map((id) =>
    shuffled(
      cards.filter((card) => card.class === id),
      seed,
    ),
  )
  const rounds = Math.max(0, ...decks.map((deck) => deck.length))
  const byTurns = Array.from({ length: rounds }, (_, turn) => decks.flatMap((deck) => deck.slice(turn, turn + 1)))
  // The last turn may not be whole: who is in it must not depend on the order of the classes.
  const inTurn = byTurns.flatMap((turn, n) => shuffled(turn, `${seed}/${n}`))
  return shuffled(inTurn.slice(0, count), seed)
}

/** A question with the cards that it shows, out of all that there are. */
export function dealt(question: CategoriseQuestion, all: readonly Card[]): CategoriseQuestion {
  const { id, show, seed = id } = question
  return { ...question, cards: show === undefined ? all : draw(all, show, seed) }
}

/**
 * A further round of cards. It follows from the one before, so that it can be told again, and has other cards, as
 * long as there are enough.
 */
export function nextRound(all: readonly Card[], before: readonly Card[]): Card[] {
  const ids = before.map(({ id }) => id)
  const others = all.filter(({ id }) => !ids.includes(id))
  return draw(others.length < roundSize ? all : others, roundSize, ids.join())
}
