import type { ReadyCard } from '../card.ts'

/** With fewer cards than these, which parts were left out would say what one person has left out. */
export const fewest = 3

/** How many have done a part, and how many have left it out. */
export type PartCount = { readonly id: string; readonly done: number; readonly skipped: number }

/** What the cards of one group say together. */
export type GroupCount = {
  /** Empty for cards that name no group. */
  readonly group: string
  readonly cards: number
  /** Every part that a card names, in the order of the alphabet. */
  readonly named: readonly string[]
  /** Parts that enough cards name, what most have left out first; none below three cards. */
  readonly parts: readonly PartCount[]
  /** Of those, what half of its cards or more have left out. */
  readonly leftOut: readonly string[]
  /** Whether there are parts that are not told because too few cards name them. */
  readonly isThin: boolean
  /** Each once, in the order of the alphabet: it says nothing of who came first. */
  readonly questions: readonly string[]
}

/** Counts cards by group, each person once. The order of the cards means nothing, nor how often one was sent. */
export function countCards(cards: readonly ReadyCard[]): GroupCount[] {
  const groups = Map.groupBy(cards, ({ group }) => group)
  return [...groups].map(([group, theirs]) => countGroup(group, theirs)).toSorted(byText(({ group }) => group))
}

function countGroup(group: string, cards: readonly ReadyCard[]): GroupCount {
  const people = [...Map.groupBy(cards, keyOf).values()]
  const latest = people.map((sent) => sent.reduce(later))
  const counts = tally(latest)
  const parts = counts.filter(({ done, skipped }) => done + skipped >= fewest)
  return {
    ...{ group, cards: people.length, named: counts.map(({ id }) => id) },
    parts: parts.toSorted((a, b) => b.skipped - a.skipped || a.done - b.done),
    leftOut: parts.filter(({ done, skipped }) => skipped >= done).map(({ id }) => id),
    isThin: parts.length < counts.length,
    questions: [...new Set(people.flatMap(questionsOf))].toSorted(byText((question) => question)),
  }
}

/** Of every part that the cards name how many have done it and how many not, in the order of the alphabet. */
function tally(cards: readonly ReadyCard[]): PartCount[] {
  const counts = new Map<string, { done: number; skipped: number }>()
  for (const card of cards)
    for (const what of ['done', 'skipped'] as const)
      for (const id of card[what]) {
        const count = counts.get(id) ?? { done: 0, skipped: 0 }
        count[what]++
        counts.set(id, count)
      }
  return [...counts].map(([id, count]) => ({ id, ...count })).toSorted((a, b) => compare(a.id, b.id))
}

/**
 * Whose card it is: within a group the four signs, and which parts it names, done or not. An assignment names the same
 * parts on all its cards, so one that names others is somebody else’s with the same signs by chance.
 */
const keyOf = ({ mark, done, skipped }: ReadyCard) => [mark, ...[...done, ...skipped].sort()].join()

/** Of two cards of one person, the later one; of one day, the one with more done. */
function later(a: ReadyCard, b: ReadyCard): ReadyCard {
  const order =
    compare(a.on, b.on) ||
    a.done.length - b.done.length ||
    compare([...a.done].sort().join(), [...b.done].sort().join())
  return order < 0 ? b : a
}

/** A question is kept with no card, so an earlier one may have it; what was cut on its way is left out. */
function questionsOf(sent: readonly ReadyCard[]): string[] {
  const all = [...new Set(sent.map(({ question }) => question).filter(Boolean))].sort(compare)
  // What begins another one stands right before one that it begins.
  return all.filter((question, at) => !all[at + 1]?.startsWith(question))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function byText<T>(textOf: (one: T) => string): (a: T, b: T) => number {
  return (a, b) => textOf(a).localeCompare(textOf(b), 'en') || compare(textOf(a), textOf(b))
}
