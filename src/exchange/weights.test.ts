import { expect, it } from 'vitest'
import { sharesOf, weightsOf } from './weights.ts'

/** What Moodle 4.2 accepts as a fraction, in per cent. */
const known = [
  ...[100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111],
  ...[10, 5],
]

it('gives shares that Moodle knows, and that make a whole', () => {
  for (let n = 1; n <= 20; n++) {
    const shares = sharesOf(n).map(Number)
    expect(shares).toHaveLength(n)
    for (const share of shares) expect(known).toContain(share)
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(100, 3)
  }
})

it('takes away with all wrong options what all right ones give', () => {
  const options = [true, false, true, false, false].map((right) => ({ right }))
  expect(weightsOf(options)).toEqual(['50', '-33.33333', '50', '-33.33333', '-33.33333'])
})
