import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questions, rationale } from '../../fixtures/questions.ts'
import { type Card, dealt, draw, offeredFor } from './categorise.ts'

const classIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const card = (klass: string, n: number): Card => ({ id: `${klass}${n}`, text: `${klass}${n}`, class: klass, rationale })
/** As many cards of each class as the numbers say. */
const bank = (...sizes: number[]) =>
  sizes.flatMap((size, c) => Array.from({ length: size }, (_, n) => card(classIds[c] ?? '', n)))
const someBank = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 8 }).map((sizes) => bank(...sizes))
const someCount = fc.nat({ max: 20 })
const ids = (cards: readonly Card[]) => cards.map(({ id }) => id)
const seeds = Array.from({ length: 200 }, (_, n) => `seed-${n}`)

function shares(cards: readonly Card[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of cards) counts.set(one.class, (counts.get(one.class) ?? 0) + 1)
  return counts
}

describe('a draw of cards', () => {
  it('has as many cards as were asked for, or all of them, and none twice', () => {
    fc.assert(
      fc.property(someBank, someCount, fc.string(), (cards, count, seed) => {
        const drawn = ids(draw(cards, count, seed))
        expect(drawn).toHaveLength(Math.min(count, cards.length))
        expect(new Set(drawn).size).toBe(drawn.length)
        expect(ids(cards)).toEqual(expect.arrayContaining(drawn))
      }),
    )
  })

  it('takes as many from each class as from any other, give or take one, while a class has cards', () => {
    fc.assert(
      fc.property(someBank, someCount, fc.string(), (cards, count, seed) => {
        const drawn = shares(draw(cards, count, seed))
        const most = Math.max(0, ...drawn.values())
        for (const [id, size] of shares(cards))
          expect(drawn.get(id) ?? 0).toBeGreaterThanOrEqual(Math.min(most - 1, size))
      }),
    )
  })

  it('is the same for the same seed, in whatever order the cards are written', () => {
    fc.assert(
      fc.property(someBank, someCount, fc.string(), (cards, count, seed) => {
        expect(draw(cards, count, seed)).toEqual(draw(cards, count, seed))
        expect(draw(cards.toReversed(), count, seed)).toEqual(draw(cards, count, seed))
      }),
    )
  })

  it('is the same in every version: it decides what a page shows', () => {
    expect(ids(draw(bank(4, 4, 4, 4), 6, 'the-call')).join(' ')).toBe('d0 b3 d3 a0 c0 a1')
  })

  it('is another one for another seed: other cards, and another order of the same ones', () => {
    const cards = bank(4, 4, 4, 4)
    const chosen = new Set(
      seeds.map((seed) =>
        ids(draw(cards, 4, seed))
          .sort()
          .join(),
      ),
    )
    const orders = new Set(seeds.map((seed) => ids(draw(cards, 16, seed)).join()))
    // 256 are possible, and about 139 are to be expected of 200 draws.
    expect(chosen.size).toBeGreaterThan(100)
    expect(orders.size).toBe(200)
  })

  it('can leave out any class where there is not room for all, and any card of a class', () => {
    const cards = bank(3, 3, 3, 3, 3)
    const first = new Set(seeds.flatMap((seed) => draw(cards, 1, seed).map((one) => one.class)))
    expect([...first].sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
    const alone = new Set(seeds.map((seed) => draw(bank(1, 1, 1, 1, 1), 1, seed)[0]?.class))
    expect([...alone].sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
    const second = seeds.flatMap((seed) =>
      [...shares(draw(cards, 6, seed))].flatMap(([id, n]) => (n === 2 ? [id] : [])),
    )
    expect([...new Set(second)].sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
    const cut = new Set(seeds.flatMap((seed) => ids(draw(cards, 5, seed))))
    expect(cut.size).toBe(15)
  })

  it('chooses the class that gets one more in each turn anew', () => {
    const cards = bank(2, 2, 2)
    const extra = (count: number, seed: string) => {
      const most = [...shares(draw(cards, count, seed))].sort((a, b) => b[1] - a[1])
      return most[0]?.[0]
    }
    expect(seeds.some((seed) => extra(1, seed) !== extra(4, seed))).toBe(true)
  })

  it('does not deal the classes by turns: what stood before says nothing of what comes', () => {
    const classesOf = (seed: string) => draw(bank(2, 2, 2, 2), 8, seed).map((one) => one.class)
    const turns = seeds.filter((seed) => new Set(classesOf(seed).slice(0, 4)).size === 4)
    // By chance 16 of 70.
    expect(turns.length).toBeGreaterThan(20)
    expect(turns.length).toBeLessThan(75)
  })

  it('is empty without cards', () => {
    expect(draw([], 12, 'seed')).toEqual([])
  })
})

describe('the cards that a question shows', () => {
  const all = bank(4, 4, 4, 4)
  const shown = (change: object) => dealt({ ...questions.categorise, id: 'the-call', cards: [], ...change }, all).cards

  it('are drawn by its id, or by a seed of its own', () => {
    expect(shown({ show: 6 })).toEqual(draw(all, 6, 'the-call'))
    expect(shown({ show: 6, seed: 'today' })).toEqual(draw(all, 6, 'today'))
  })

  it('are all, as they are written, where it does not say how many', () => {
    expect(shown({})).toEqual(all)
  })
})

describe('the classes that a card offers', () => {
  const classes = classIds.map((id) => ({ id, title: id.toUpperCase() }))
  const question = { ...questions.categorise, classes }
  const offered = (one: Card, asked = question) => offeredFor(asked, one).map(({ id }) => id)

  it('are its own and those that its author names, in the order of the question', () => {
    expect(offered({ ...card('e', 0), others: ['h', 'a', 'f'] })).toEqual(['a', 'e', 'f', 'h'])
    expect(offeredFor(question, { ...card('e', 0), others: ['h', 'a', 'f'] })[0]).toEqual({ id: 'a', title: 'A' })
  })

  it('are its own and up to four others, where its author names none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 8 }), fc.nat({ max: 7 }), fc.nat(), fc.string(), (size, own, n, id) => {
        const some = classes.slice(0, size)
        const one = card(some[own % size]?.id ?? '', n)
        const found = offered(one, { ...question, id, classes: some })
        expect(found).toHaveLength(Math.min(size, 5))
        expect(found).toContain(one.class)
        expect(found).toEqual(some.map((known) => known.id).filter((known) => found.includes(known)))
      }),
    )
  })

  it('are the same for a card at any time, and others for another card or question', () => {
    const cards = Array.from({ length: 12 }, (_, n) => card('a', n))
    expect(cards.map((one) => offered(one))).toEqual(cards.map((one) => offered(one)))
    expect(new Set(cards.map((one) => offered(one).join())).size).toBeGreaterThan(4)
    expect(cards.map((one) => offered(one, { ...question, id: 'another' }))).not.toEqual(
      cards.map((one) => offered(one)),
    )
  })

  it('can be any of the classes, each about as often as another', () => {
    const counts = new Map<string, number>()
    for (let n = 0; n < 700; n++) for (const id of offered(card('d', n))) counts.set(id, (counts.get(id) ?? 0) + 1)
    expect(counts.get('d')).toBe(700)
    expect(counts.size).toBe(8)
    // 400 each of the seven others; four standard deviations are 53.
    for (const id of 'abcefgh') expect(Math.abs((counts.get(id) ?? 0) - 400)).toBeLessThan(53)
  })
})
