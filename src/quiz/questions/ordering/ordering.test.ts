import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questions, rationale, written } from '../../fixtures/questions.ts'
import { said } from '../../fixtures/said.build.ts'
import { fromPlaces, moveTo, ordering, startingOrder } from './ordering.ts'

const question = questions.ordering

describe('an ordering', () => {
  it.each([
    ['all in their places', 'abcde', 5, true],
    ['two that changed places', 'bacde', 3, true],
    ['none in its place', 'bcdea', 0, true],
    ['the right order of another length', 'bcde', 0, false],
    ['a beginning', 'ab', 2, false],
    ['a line twice', 'abcdd', 4, false],
    ['all, and one that is not there', 'abcdex', 5, false],
    ['one that is not there instead of another', 'abcdx', 4, false],
    ['nothing', '', 0, false],
  ])('counts the lines that stand in their place: %s', (_what, lines, fitting, complete) => {
    expect(ordering.mark(question, [...lines])).toEqual({ fitting, total: 5 })
    expect(ordering.isComplete(question, [...lines])).toBe(complete)
  })

  it('gives the lines in the right order, each with its reason', () => {
    expect(ordering.reasons(question, undefined)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: `Option ${id}`, rationale, key: true })),
    )
  })

  it('says beside the reasons where the reader put each line, from one', () => {
    const found = ordering.reasons(question, ['a', 'c', 'b', 'e', 'd'])
    expect(found.map(({ chosen }) => chosen)).toEqual([true, false, false, false, false])
    expect(found.map(({ place }) => place)).toEqual([1, 3, 2, 5, 4])
  })
})

describe('the first order of an ordering', () => {
  it('is always the same and never the right one', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 7 })
    fc.assert(
      fc.property(fc.string(), ids, (id, right) => {
        const asked = { id, options: right.map((one) => ({ id: one, text: one, rationale })) }
        const order = startingOrder(asked)
        expect(order).toEqual(startingOrder(asked))
        expect([...order].sort()).toEqual([...right].sort())
        expect(order).not.toEqual(right)
      }),
    )
  })

  it('is the mixed one, and begins with its second line where that is the right one', () => {
    expect(startingOrder(question)).toEqual(['b', 'c', 'a', 'd', 'e'])
    const mixed = ['b', 'c', 'a', 'd', 'e'].map((id) => ({ id, text: id, rationale }))
    expect(startingOrder({ ...question, options: mixed })).toEqual(['c', 'a', 'd', 'e', 'b'])
  })
})

describe('moving lines', () => {
  it('loses none, and stops at either end', () => {
    expect(moveTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b'])
    expect(moveTo(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a'])
    expect(moveTo(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c'])
    expect(moveTo(['a', 'b', 'c'], 'c', -1)).toEqual(['c', 'a', 'b'])
  })

  it('keeps places that were set before the script arrived', () => {
    expect(fromPlaces(['a', 'b', 'c', 'd'], [0, 1, 2, 3])).toEqual(['a', 'b', 'c', 'd'])
    expect(fromPlaces(['a', 'b', 'c', 'd'], [2, 1, 2, 3])).toEqual(['b', 'c', 'a', 'd'])
    expect(fromPlaces(['d', 'c', 'b', 'a'], [3, 2, 1, 0])).toEqual(['a', 'b', 'c', 'd'])
    expect(fromPlaces(['a', 'b', 'c', 'd'], [0, 1, 2, 1])).toEqual(['a', 'd', 'b', 'c'])
    expect(fromPlaces(['a', 'b', 'c', 'd'], [2, 1, 2, 1])).toEqual(['b', 'd', 'a', 'c'])
  })

  it('leaves the order as it is where no places could be read', () => {
    expect(fromPlaces(['b', 'a', 'c'], [])).toEqual(['b', 'a', 'c'])
  })

  it('takes places that were all set for what they say', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), (places) => {
        const order = fromPlaces(ids, places)
        expect(ids.map((id) => order.indexOf(id))).toEqual(places)
      }),
    )
  })
})

describe('an ordering in a quiz file', () => {
  const options = (ids: string) => [...ids].map((id) => ({ id, text: id, rationale }))
  const [first, ...rest] = question.options

  it.each([['abcd'], ['abcdefg']])('is accepted with the lines %s', (ids) => {
    expect(said({ ...written(question), options: options(ids) })).toEqual([])
  })

  it.each([
    ['three lines', { options: options('abc') }, 'options: there is too little here: at least 4 entries.'],
    ['eight', { options: options('abcdefgh') }, 'options: there is too much here: at most 7 entries.'],
    [
      'a key: the order is the key',
      { options: [{ ...first, correct: true }, ...rest] },
      'options.0: the order in which the options stand is the answer. Take "correct" out.',
    ],
  ])('is refused with %s', (_fault, change, message) => {
    expect(said({ ...written(question), ...change })).toEqual([message])
  })
})
