import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packs, stock } from './fixtures/stock.ts'
import { keepsItsPromise, lessonsIn, packOn, packsOf, twiceIn } from './packs.ts'
import { type Part, shelfOf } from './parts.ts'

const shelf = shelfOf(stock)
const ids = [...shelf.parts, ...shelf.groups]
const packWith = (parts: string[]) =>
  packOn({ ...packs, packs: [{ id: 'mine', title: 'Mine', description: 'Mine.', parts }] }, shelf, 'mine')

it('there is one list of packs: the path, the packs for a group, and what the packages do online', () => {
  expect(packsOf(packs, shelf).map(({ id, minutes }) => [id, minutes])).toEqual([
    ['student', 3 + 5 + 6 + 12 + 4 + 10],
    ['20', 7 + 8 + 2],
    ['a', 3 + 5 + 6 + 12 + 5 + 40],
  ])
})

it('a pack that is not there is named, with the one that was probably meant', () => {
  expect(() => packOn(packs, shelf, 'studend')).toThrow('packs.yaml has no pack "studend". Did you mean "student"?')
})

it('whatever a pack is made of, it has the parts of its list in their order, and the sum of their minutes', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids)), (list) => {
      const { parts, minutes } = packWith(list)
      expect(parts).toEqual(list.flatMap((id) => [...shelf.take(id)]))
      let left = minutes
      for (const part of parts) left -= part.minutes
      expect(left).toBe(0)
    }),
  )
})

it('two packs one after the other take as long as both', () => {
  const some = fc.array(fc.constantFrom(...ids))
  fc.assert(
    fc.property(some, some, (one, two) => {
      expect(packWith([...one, ...two]).minutes).toBe(packWith(one).minutes + packWith(two).minutes)
    }),
  )
})

it('no part is counted twice in a list of different parts, and one that comes again is found wherever it stands', () => {
  const apart = [...shelf.parts].filter((id) => !['three', 'one'].includes(id))
  fc.assert(
    fc.property(fc.shuffledSubarray(apart, { minLength: 1 }), fc.nat(), fc.nat(), (list, which, where) => {
      const { parts } = packWith(list)
      expect(twiceIn(parts)).toEqual([])
      const before = which % parts.length
      const at = before + 1 + (where % (parts.length - before))
      expect(twiceIn(parts.toSpliced(at, 0, parts[before] as Part))).toEqual([{ at, before }])
    }),
  )
})

it.each([
  ['three', 'three~half'],
  ['three~half', 'three'],
  ['one', 'question/one-yours'],
  ['question/one-yours', 'one'],
])('%s and %s count the same minutes', (first, second) => {
  expect(twiceIn(packWith([first, 'play', second]).parts)).toEqual([{ at: 2, before: 0 }])
})

it.each([
  ['60', 54, true],
  ['60', 53, false],
  ['60', 66, true],
  ['leaders-60', 67, false],
  ['15', 16, true],
  ['15', 17, false],
  ['student', 999, true],
])('the pack %s with %i minutes keeps its promise: %s', (id, minutes, keeps) => {
  expect(keepsItsPromise({ id, minutes })).toBe(keeps)
})

it('the lessons of a pack are those that are read, whole or in part, each once', () => {
  const { parts } = packWith(['question/one-yours', 'three~half', 'kit/m', 'play', 'two', 'review/m', 'three'])
  expect(lessonsIn({ parts })).toEqual(['three', 'two'])
})
