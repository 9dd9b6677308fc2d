import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { across, type Certainty, layoutNeighbours, type Meeting, places, type Result, results } from './neighbours.ts'

const meeting = (id: string, looks: Meeting['looks'], ...gives: Result[]): Meeting => ({ id, looks, gives })
const some = [
  meeting('talk', { care: 'mostly', between: 'sometimes' }, 'know'),
  meeting('plan', { care: 'mostly' }, 'do'),
  meeting('either', { care: 'sometimes', between: 'mostly', self: 'sometimes' }, 'do', 'see'),
  meeting('ours', { between: 'mostly' }, 'see'),
  meeting('own', { self: 'mostly' }, 'change'),
]
const rowOf = (id: string, meetings: readonly Meeting[] = some) =>
  layoutNeighbours(meetings).rows.find((row) => row.meeting.id === id)

const anyMeeting = fc
  .record({
    looks: fc.dictionary(fc.constantFrom(...places), fc.constantFrom<Certainty>('mostly', 'sometimes'), { minKeys: 1 }),
    first: fc.nat(results.length - 1),
    two: fc.boolean(),
  })
  .map(({ looks, first, two }) => meeting('any', looks, ...results.slice(first, first + (two ? 2 : 1))))

describe('the map of neighbours', () => {
  it('gives every meeting a row of its own, from top to bottom by what comes out', () => {
    fc.assert(
      fc.property(fc.array(anyMeeting, { maxLength: 12 }), (meetings) => {
        const { rows, height } = layoutNeighbours(meetings)
        expect(rows).toHaveLength(meetings.length)
        const order = rows.map((row) => results.indexOf(row.meeting.gives[0] ?? 'know'))
        expect(order).toEqual(order.toSorted((a, b) => a - b))
        for (const [i, row] of rows.entries()) {
          expect(row.y).toBeGreaterThan(rows[i - 1]?.bar ?? 0)
          expect(row.bar).toBeLessThanOrEqual(height)
        }
      }),
    )
  })

  it('keeps a meeting with one result between the borders of that result', () => {
    fc.assert(
      fc.property(fc.array(anyMeeting, { maxLength: 12 }), (meetings) => {
        const { rows, bands } = layoutNeighbours(meetings)
        for (const { meeting, bar, y } of rows.filter((row) => row.meeting.gives.length === 1)) {
          const band = bands.find(({ result }) => result === meeting.gives[0])
          expect(y).toBeGreaterThan(band?.from ?? Number.POSITIVE_INFINITY)
          expect(bar).toBeLessThan(band?.to ?? 0)
        }
      }),
    )
  })

  it('lays a meeting with two results on the border between them, and calls that border uncertain', () => {
    const { borders, bands } = layoutNeighbours(some)
    expect(borders.map(({ isCertain }) => isCertain)).toEqual([true, false, true])
    expect(rowOf('either')?.bar).toBe(borders[1]?.y)
    expect(bands.map(({ from }) => from)).toEqual([0, ...borders.map(({ y }) => y)])
  })

  it('has a band for a result that nothing gives', () => {
    expect(layoutNeighbours([]).bands.map(({ from, to }) => to > from)).toEqual([true, true, true, true])
  })

  it('draws a bar over what a meeting looks at, and never over what it does not look at', () => {
    const share = across / places.length
    fc.assert(
      fc.property(anyMeeting, (one) => {
        const bars = rowOf('any', [one])?.bars ?? []
        const at = places.map((_, i) => {
          const middle = (i + 0.5) * share
          return bars.find(({ from, to }) => from < middle && middle < to)?.certainty
        })
        expect(at).toEqual(places.map((place) => one.looks[place]))
      }),
    )
  })

  it('draws what is looked at alike and lies side by side as one bar, within the map', () => {
    const whole = meeting('all', { care: 'sometimes', between: 'sometimes', self: 'sometimes' }, 'know')
    expect(rowOf('all', [whole])?.bars).toEqual([{ certainty: 'sometimes', from: 2, to: across - 2 }])
    expect(rowOf('either')?.bars.map(({ certainty }) => certainty)).toEqual(['sometimes', 'mostly', 'sometimes'])
  })

  it('writes a name over what its meeting looks at mostly', () => {
    expect(['talk', 'either', 'ours', 'own'].map((id) => rowOf(id)?.anchor)).toEqual([
      'start',
      'middle',
      'middle',
      'end',
    ])
  })
})
