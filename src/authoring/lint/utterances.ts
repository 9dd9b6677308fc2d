import type { Item, Part } from './item.ts'
import type { BankFault } from './rule.ts'

/** What an utterance does, as far as a member has to tell it apart. */
export const eight = [
  'advice',
  'interrogation',
  'reassurance',
  'teaching',
  'interpretation',
  'own-story',
  'association',
  'hypothesis',
] as const

const enough = 6
const mostInARow = 3

const isOfEight = ({ class: name }: Part) => eight.some((one) => one === name)

/** The questions in which utterances are told apart by these classes. */
export function utterances(items: readonly Item[]): Item[] {
  return items.filter(({ kind, parts }) => kind === 'categorise' && parts.some(isOfEight))
}

/** Classes with too few cards, and cards that stand in blocks. */
export function classesOfUtterances(items: readonly Item[]): BankFault[] {
  const found = utterances(items)
  const cards = found.flatMap(({ parts }) => parts)
  const few = eight
    .map((name) => ({ name, count: cards.filter((card) => card.class === name).length }))
    .filter(({ count }) => count < enough)
    .map(({ name, count }) => ({ message: `the class ${name} has ${count} cards of ${enough}. Write more of them.` }))
  const blocks = found.flatMap((item) => {
    const start = item.parts.findIndex((_, place) => {
      const row = item.parts.slice(place, place + mostInARow + 1)
      return row.length > mostInARow && row.every((card) => card.class === row[0]?.class)
    })
    const first = item.parts[start]
    if (!first) return []
    const message = `more than ${mostInARow} cards of the class ${first.class} stand in a row in ${item.id}. Mix them.`
    return [{ file: item.file, line: item.lineOf(first.path), message }]
  })
  return [...few, ...blocks]
}
