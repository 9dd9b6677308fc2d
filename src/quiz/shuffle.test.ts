import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffled } from './shuffle.ts'

const things = (...ids: string[]) => ids.map((id) => ({ id }))
const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id).join(' ')
const someIds = fc.uniqueArray(fc.string({ maxLength: 4 }), { maxLength: 12 })

describe('an order that looks like none', () => {
  it('is the same on every machine and in every version, because answers and pages are drawn by it', () => {
    expect(idsOf(shuffled(things('a', 'b', 'c', 'd', 'e', 'f'), 'the-call'))).toBe('d b c e a f')
    expect(idsOf(shuffled(things('rules', 'news', 'call', 'story'), 'utterances/Zoë'))).toBe('rules call news story')
  })

  it('keeps every thing once, and does not touch the list that it was given', () => {
    fc.assert(
      fc.property(someIds, fc.string(), (ids, seed) => {
        const given = Object.freeze(things(...ids))
        expect(
          shuffled(given, seed)
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...ids].sort())
        expect(given.map(({ id }) => id)).toEqual(ids)
      }),
    )
  })

  it('does not hang on the order in which the things were written', () => {
    fc.assert(
      fc.property(someIds, fc.string(), fc.nat(), (ids, seed, turn) => {
        const turned = [...ids.slice(turn % (ids.length || 1)), ...ids.slice(0, turn % (ids.length || 1))].reverse()
        expect(shuffled(things(...turned), seed)).toEqual(shuffled(things(...ids), seed))
      }),
    )
  })

  it('leaves the others as they stand when one more comes', () => {
    fc.assert(
      fc.property(someIds, fc.string(), (ids, seed) => {
        const more = shuffled(things(...ids, 'one more'), seed)
        expect(more.filter(({ id }) => id !== 'one more')).toEqual(shuffled(things(...ids), seed))
      }),
    )
  })

  it.each([
    ['half their number', 'card-189', 'card-547'],
    ['all but the last bit', 'card-71158', 'card-49842'],
  ])('tells things apart that have in common %s', (_what, first, second) => {
    // Found by trying some hundred thousand ids.
    expect(idsOf(shuffled(things(first, second), 'seed'))).toBe(`${first} ${second}`)
    expect(idsOf(shuffled(things(second, first), 'seed'))).toBe(`${first} ${second}`)
  })

  it('puts two things with the same number into the order of their ids', () => {
    // Found by trying two million ids.
    const [first, second] = ['card-1332789', 'card-1529192']
    expect(idsOf(shuffled(things(first, second), 'seed'))).toBe(`${first} ${second}`)
    expect(idsOf(shuffled(things(second, first), 'seed'))).toBe(`${first} ${second}`)
  })

  it.each([
    ['ids that differ in their last letter', ['card-1', 'card-2', 'card-3', 'card-4']],
    ['ids that have nothing in common', ['advice', 'hypothesis', 'image', 'own-story']],
  ])('has no favourite place for %s', (_what, ids) => {
    const rounds = 2400
    const counts = new Map<string, number>()
    for (let n = 0; n < rounds; n++)
      shuffled(things(...ids), `seed-${n}`).forEach(({ id }, place) => {
        counts.set(`${id} ${place}`, (counts.get(`${id} ${place}`) ?? 0) + 1)
      })
    expect(counts.size).toBe(16)
    // 600 each; four standard deviations are 85.
    for (const count of counts.values()) expect(Math.abs(count - rounds / 4)).toBeLessThan(85)
  })

  it('has no favourite neighbours: all orders of three come about equally often', () => {
    const counts = new Map<string, number>()
    for (let n = 0; n < 3000; n++) {
      const order = idsOf(shuffled(things('card-1', 'card-2', 'card-3'), `${n}`))
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    // 500 each; four standard deviations are 82.
    for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(82)
  })
})
