import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawn, drawOf, nextDraw } from './pool.ts'

const ids = Array.from({ length: 26 }, (_, n) => `q${n}`)

it('draws ten, the same ones in the same order for the same draw', () => {
  fc.assert(
    fc.property(fc.string(), (draw) => {
      const ten = drawn(ids, draw)
      expect(new Set(ten).size).toBe(10)
      expect(ten.every((id) => ids.includes(id))).toBe(true)
      expect(drawn(ids.toReversed(), draw)).toEqual(ten)
    }),
  )
})

it('gives every question its turn within thirty draws', () => {
  const met = new Set(Array.from({ length: 30 }, (_, n) => drawn(ids, String(n + 1))).flat())
  expect(met.size).toBe(ids.length)
})

it('draws all where there are fewer than ten', () => {
  expect(drawn(['a', 'b'], '1').toSorted()).toEqual(['a', 'b'])
})

it.each([
  ['#draw=7', '7'],
  ['#draw=week-two', 'week-two'],
  ['#draw=', undefined],
  ['#draw=a b', undefined],
  ['#draw=%3Cb%3E', undefined],
  [`#draw=${'x'.repeat(41)}`, undefined],
  ['#the-call-meeting', undefined],
  ['', undefined],
])('reads %s as the draw %s', (hash, draw) => {
  expect(drawOf(hash)).toBe(draw)
})

it.each([
  ['1', '2'],
  ['9', '10'],
  ['week-two', '1'],
  ['999999999999', '1'],
])('goes on from draw %s to draw %s', (draw, next) => {
  expect(nextDraw(draw)).toBe(next)
})
