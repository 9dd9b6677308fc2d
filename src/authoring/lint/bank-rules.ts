import { atLeast, chiSquareTail } from './chance.ts'
import { type Item, isChoice } from './item.ts'
import { longestKeys } from './lengths.ts'
import type { Bank, BankRule } from './rule.ts'
import { plain } from './text.ts'
import { classesOfUtterances, utterances } from './utterances.ts'

const unlikely = 0.05

/** Where the keys of single questions stand: one list of counts, by place, for each number of options. */
function places(items: readonly Item[]): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const { kind, parts } of items) {
    const key = parts.findIndex(({ correct }) => correct)
    if (kind !== 'single' || key < 0) continue
    const counts = groups.get(parts.length) ?? parts.map(() => 0)
    counts[key] = (counts[key] ?? 0) + 1
    groups.set(parts.length, counts)
  }
  return groups
}

/** Runs of three words, by which two texts are compared; a shorter text is one run. */
function shingles(text: string): Set<string> {
  const words = plain(text).split(' ')
  if (words.length < 3) return new Set([words.join(' ')])
  return new Set(words.slice(2).map((_, place) => words.slice(place, place + 3).join(' ')))
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((one) => b.has(one)).length
  return common / (a.size + b.size - common)
}

const names = (items: readonly Item[]) => items.map(({ id }) => id).join(', ')

/** Rules about all questions of a language together. */
export const bankRules: readonly BankRule[] = [
  {
    id: 'B01',
    severity: 'error',
    title: 'The right option of single questions has no favourite place.',
    why: 'Options stand on the page as in the file, so a habit of the author could be learned.',
    checkBank({ items }) {
      const groups = [...places(items)]
      const squares = groups.map(([options, counts]) => {
        const expected = counts.reduce((sum, n) => sum + n, 0) / options
        return counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)
      })
      const degrees = groups.reduce((sum, [options]) => sum + options - 1, 0)
      const p = chiSquareTail(
        squares.reduce((sum, one) => sum + one, 0),
        degrees,
      )
      if (p > unlikely) return []
      const counted = groups.map(
        ([options, counts]) => `with ${options} options, ${counts.join(', ')} times at 1, 2, …`,
      )
      return [
        {
          message: `the places of the right options are less even than chance (p = ${p.toFixed(3)}: ${counted.join('; ')}). Reorder options in some single questions.`,
        },
      ]
    },
  },
  {
    id: 'B02',
    severity: 'warning',
    title: 'The right option is the longest no more often than chance allows.',
    why: 'Each question may pass by itself and all of them together still give the habit away.',
    checkBank({ items }) {
      const choices = items.filter((item) => isChoice(item) && item.parts.length > 0)
      const longest = choices.filter((item) => longestKeys(item).length > 0)
      const chances = choices.map(({ parts }) => parts.filter(({ correct }) => correct).length / parts.length)
      const p = atLeast(longest.length, chances)
      if (longest.length === 0 || p >= unlikely) return []
      return [
        {
          message: `in ${longest.length} of ${choices.length} questions a right option is the longest (p = ${p.toFixed(3)}). Say more in a wrong one in some of: ${names(longest)}.`,
        },
      ]
    },
  },
  // B03 has become a check of the build (../outcomes.ts); a number is not given twice.
  {
    id: 'B04',
    severity: 'warning',
    title: 'No two stems are more than four fifths alike.',
    why: 'The second one is answered from memory of the first.',
    checkBank({ items }) {
      const sets = items.map(({ stem }) => shingles(stem))
      return items.flatMap((item, later) => {
        const earlier = sets.findIndex((set, place) => place < later && alike(set, sets[later] ?? new Set()) > 0.8)
        if (earlier < 0) return []
        const line = item.lineOf(['stem'])
        const message = `the stem of ${item.id} is nearly that of ${items[earlier]?.id}. Tell another scene, or take one out.`
        return [{ file: item.file, line, message }]
      })
    },
  },
  {
    id: 'B05',
    severity: 'warning',
    title: 'Each of the eight classes of utterances has six cards or more, and they are mixed.',
    why: 'Classes that are easily confused are learned by meeting them in turn.',
    skipped: (bank) =>
      utterances(bank.items).length > 0 ? undefined : 'no categorise question has one of the eight classes yet',
    checkBank: ({ items }: Bank) => classesOfUtterances(items),
  },
]
