import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spread } from './spread.ts'

const places = fc
  .array(fc.integer({ min: 0, max: 600 }), { maxLength: 12 })
  .map((all) => all.toSorted((one, other) => one - other))
const apart = fc.integer({ min: 0, max: 80 })
const costOf = (wanted: readonly number[], got: readonly number[]) =>
  wanted.reduce((sum, place, i) => sum + (place - (got[i] ?? 0)) ** 2, 0)

it('keeps the order, and lets no two places be nearer than they may', () => {
  fc.assert(
    fc.property(places, apart, (wanted, least) => {
      const got = spread(wanted, least)
      expect(got).toHaveLength(wanted.length)
      for (const [i, place] of got.slice(1).entries())
        expect(place - (got[i] ?? 0)).toBeGreaterThanOrEqual(least - 1e-9)
    }),
  )
})

it('leaves alone what is far enough apart', () => {
  fc.assert(
    fc.property(places, (wanted) => {
      const far = wanted.map((place, i) => place + i * 40)
      expect(spread(far, 40)).toEqual(far.map((place) => expect.closeTo(place, 6)))
    }),
  )
})

it('moves as little as it takes: no other way of keeping apart moves less', () => {
  fc.assert(
    fc.property(places, apart, places, (wanted, least, gaps) => {
      const other = wanted.map((_, i) => (gaps[0] ?? 0) + i * least + (gaps[Math.min(i, gaps.length - 1)] ?? 0))
      expect(costOf(wanted, spread(wanted, least))).toBeLessThanOrEqual(costOf(wanted, other) + 1e-6)
    }),
  )
  expect(spread([100, 100], 40)).toEqual([80, 120])
})
