import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packs, stock } from './fixtures/stock.ts'
import { packOn } from './packs.ts'
import { shelfOf } from './parts.ts'
import { areWorth, creditsFor, workloadOf, workOf } from './workload.ts'

const [given] = packs.packages
if (!given) throw new Error('The fixture has a package.')

const hours = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4)

it('a workload is what is online by its parts, the groups, and reading and writing', () => {
  const { online, live, alone, sum } = workloadOf(packOn(packs, shelfOf(stock), 'a'), given)
  expect([online, live?.all, alone, sum]).toEqual([71, 270, { least: 210, most: 270 }, { least: 551, most: 611 }])
})

it('without groups or anything to write, only the minutes online are left', () => {
  const { live, sum } = workloadOf({ minutes: 71 }, { ...given, live: undefined, study: [] })
  expect([live, sum]).toEqual([undefined, { least: 71, most: 71 }])
})

it('whatever is asked for, the sum is the sum of its parts, and the least is never more than the most', () => {
  const study = fc.array(fc.record({ what: fc.constant('…'), hours: fc.tuple(hours, hours) }))
  fc.assert(
    fc.property(fc.nat({ max: 900 }), fc.integer({ min: 1, max: 9 }), hours, study, (minutes, sessions, each, some) => {
      const sorted = some.map(({ what, hours: [a, b] }) => ({
        what,
        hours: [Math.min(a, b), Math.max(a, b)] as [number, number],
      }))
      const { sum } = workloadOf({ minutes }, { ...given, live: { sessions, hours: each }, study: sorted })
      const [least, most] = [0, 1].map((end) => sorted.map((one) => one.hours[end] ?? 0).reduce((a, b) => a + b, 0))
      expect(sum.least / 60).toBeCloseTo(minutes / 60 + sessions * each + (least ?? 0))
      expect(sum.most / 60).toBeCloseTo(minutes / 60 + sessions * each + (most ?? 0))
      expect(sum.least).toBeLessThanOrEqual(sum.most)
    }),
  )
})

it('one credit is 25 to 30 hours of work, and half a credit half of it', () => {
  expect([workOf(1), workOf(0.5)]).toEqual([
    { least: 1500, most: 1800 },
    { least: 750, most: 900 },
  ])
})

it('work is worth some credits exactly if it lies between what they stand for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.nat({ max: 9000 }), fc.nat({ max: 600 }), (halves, least, more) => {
      const credits = halves / 2
      const work = { least, most: least + more }
      const worth = creditsFor(work)
      expect(areWorth(credits, work)).toBe(least >= 1500 * credits && least + more <= 1800 * credits)
      expect(worth.least).toBeCloseTo(least / 60 / 30)
      expect(worth.most).toBeCloseTo((least + more) / 60 / 25)
    }),
  )
})

it('what takes less than half a credit’s hours has no credits of its own, and anything more has some', () => {
  expect(areWorth(0, { least: 0, most: 749 })).toBe(true)
  expect(areWorth(0, { least: 0, most: 750 })).toBe(false)
})
