import type { Item, Part } from './item.ts'
import { everywhere, type Fault, type ItemRule } from './rule.ts'

/** What must be the same in every language: the answer. */
const answerOf = ({ correct, class: kind }: Part) => `${correct ?? ''} ${kind ?? ''}`

function difference(item: Item, original: Item): Fault[] {
  if (item.kind !== original.kind)
    return [{ path: ['kind'], message: `it is ${item.kind} here and ${original.kind} in English. Make them the same.` }]
  const theirs = new Map(original.parts.map((part) => [part.id, part]))
  const ours = new Set(item.parts.map(({ id }) => id))
  const faults: Fault[] = original.parts
    .filter(({ id }) => !ours.has(id))
    .map(({ id, what, path }) => ({ path: path.slice(0, 1), message: `the ${what} "${id}" is missing. Translate it.` }))
  for (const part of item.parts) {
    const other = theirs.get(part.id)
    const { what, id, path } = part
    if (!other) faults.push({ path, message: `the ${what} "${id}" does not exist in English. Take it out.` })
    else if (answerOf(part) !== answerOf(other))
      faults.push({ path, message: `the ${what} "${id}" has another answer than in English. Make it the same.` })
    if (other?.rationale !== undefined && !part.rationale?.trim())
      faults.push({ path, message: `the ${what} "${id}" has no rationale. Translate it.` })
  }
  const order = (one: Item) => one.parts.map(({ id }) => id).join(' ')
  if (item.kind === 'ordering' && faults.length === 0 && order(item) !== order(original))
    faults.push({ path: ['options'], message: 'the order differs from English, and the order is the answer.' })
  return faults
}

/** A question in another language, beside the English one of the same id. */
export const translation: readonly ItemRule[] = [
  {
    id: 'L27',
    severity: 'error',
    title: 'A translation has the same options as English by id, the same answer, and a rationale for each.',
    why: 'What a learner did in one language counts in every other.',
    applies: everywhere,
    check(item, { english }) {
      if (!english) return []
      const original = english.get(item.id)
      if (original) return difference(item, original)
      return [{ path: ['id'], message: `there is no question "${item.id}" in English. Write it there first.` }]
    },
  },
]
