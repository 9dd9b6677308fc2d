import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutEvidence } from './evidence.ts'

const value = fc.double({ min: -5, max: 5, noNaN: true })
const anyResult = fc.tuple(value, value, value, fc.boolean()).map(([a, b, c, isWithout]) => {
  const [low = 0, effect = 0, high = 0] = [a, b, c].sort((one, other) => one - other)
  return { effect, ...(isWithout ? {} : { interval: [low, high] as const }) }
})
const anyResults = fc.array(anyResult, { minLength: 1, maxLength: 8 })

describe('the axis of effects', () => {
  it('has a place for 0 and for all that is drawn, whole dots at both ends', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const { zero, rows, ticks } = layoutEvidence(results)
        const drawn = [zero, ...ticks.map(({ at }) => at), ...rows.flatMap(({ at, ends }) => [at, ...(ends ?? [])])]
        expect(Math.min(...drawn)).toBeGreaterThanOrEqual(2)
        expect(Math.max(...drawn)).toBeLessThanOrEqual(98)
      }),
    )
  })

  it('is linear: as far as two values are from each other are their places', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const { zero, rows, ticks } = layoutEvidence(results)
        const one = (ticks.find(({ value }) => value === 1)?.at ?? 0) - zero
        for (const { result, at, ends } of rows) {
          expect(at - zero).toBeCloseTo(result.effect * one, 0)
          for (const [i, end] of (ends ?? []).entries())
            expect(end - zero).toBeCloseTo((result.interval?.[i] ?? 0) * one, 0)
        }
      }),
    )
  })

  it('marks the whole numbers, 0 and 1 always among them', () => {
    expect(layoutEvidence([{ effect: 0.2 }]).ticks.map(({ value }) => value)).toEqual([0, 1])
    expect(layoutEvidence([{ effect: -1.2 }, { effect: 2.13 }]).ticks.map(({ value }) => value)).toEqual([-1, 0, 1, 2])
    expect(layoutEvidence([{ effect: 0.24 }, { effect: 2.13 }]).zero).toBe(2)
  })
})

describe('the rows', () => {
  it('stand below each other in the order of the file, each dot below its words', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const { rows, height } = layoutEvidence(results)
        expect(rows.map(({ result }) => result)).toEqual(results)
        for (const [i, { y, dot }] of rows.entries()) {
          expect(y).toBeGreaterThan(rows[i - 1]?.dot ?? 0)
          expect(dot).toBeGreaterThan(y)
          expect(dot).toBeLessThan(height)
        }
      }),
    )
  })

  it('have the ends of an interval where there is one, and none where there is none', () => {
    const [first, second] = layoutEvidence([{ effect: 1, interval: [0.5, 2] as const }, { effect: 1 }]).rows
    expect(first?.ends).toEqual([26, 98])
    expect(second).not.toHaveProperty('ends')
  })
})
