import fc from 'fast-check'
import { expect, it } from 'vitest'
import { find } from './find.ts'

// Letters, digits and marks of which the patterns are made, in any order, beside whatever else there is.
const pieces = fc.constantFrom(
  ...'A a Ä 0 9 93 12 2019 . , - ’ @ + ( / : “ \n St Mr Dr van in at from Ward May March aged ninety Road Anna'.split(
    ' ',
  ),
  ' ',
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join(' ')),
)

it('finds in any text only what lies in it, in its order and without overlaps', () => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 2 }), (words, known) => {
      let end = 0
      for (const { from, to } of find(words, { known })) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        end = to
      }
      expect(end).toBeLessThanOrEqual(words.length)
    }),
    { numRuns: 2000 },
  )
})

it('finds the same in a text again, and nothing that is known to it', () => {
  fc.assert(
    // Of letters that touch a number, such as A93 in 20190A93, the end may be taken for a name, known or not.
    fc.property(
      text.filter((words) => !/\p{N}\p{L}/u.test(words)),
      (words) => {
        expect(find(words)).toEqual(find(words))
        expect(find(words, { known: [words] }).filter(({ kind }) => kind === 'name')).toEqual([])
      },
    ),
  )
})

const size = 60_000
const worst = (piece: string, end = '') => piece.repeat(Math.ceil(size / piece.length)).slice(0, size) + end

// What makes a careless pattern begin again at every letter, or try every way of dividing what it has read.
it.each([
  ...[
    'a',
    'A',
    'Aa',
    'Aa ',
    'A-',
    'a-',
    'A’a',
    'A a ',
    '0',
    '0 ',
    '0-',
    '+0 ',
    '1 1-',
    '1.1.',
    '(0) ',
    '@',
    'a@',
    'a.',
  ],
  ...[
    'a@a.',
    'Mr ',
    'Mr A ',
    'Mr van ',
    'in ',
    'in A ',
    'A in A-a ',
    'St ',
    'Ward ',
    'A1 1',
    '12 Aa ',
    'a hundred and ',
  ],
  ...[
    'ninety ',
    'ninety-',
    'aged ',
    'he is ',
    '93 year',
    'May ',
    'March 12',
    'first of ',
    'teenth',
    ' ',
    '\n',
    '“',
    '. ',
  ],
  ...['A\u0301', '\ud800', '1 May '],
])('takes time by the length of the text alone, even for %j again and again', (piece) => {
  const text = worst(piece, '!')
  // A plain loop over the same letters, in the same run, says how fast the machine is just now.
  const loop = quickest(() => [...text].filter((letter) => /[\p{Lu}@]/u.test(letter)).length)
  expect(quickest(() => find(text).length) / Math.max(loop, 1)).toBeLessThan(100)
})

/** The shortest of some runs, in milliseconds: what else the machine does makes a run longer, never shorter. */
function quickest(run: () => number): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...times)
}
