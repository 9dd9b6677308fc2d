import { expect, it } from 'vitest'
import { packs, stock } from './fixtures/stock.ts'
import { shelfOf } from './parts.ts'

const shelf = shelfOf(stock)
const taken = (id: string) => shelf.take(id).map(({ id: part, minutes }) => [part, minutes])

it('a part is a page, a lesson, a role-play, a review, the return visits, or what packs.yaml has the minutes of', () => {
  expect([...shelf.parts].sort()).toEqual(
    [
      ...['start', 'one', 'two', 'three', 'play', 'review/m', 'review/n', 'review/student', 'visits'],
      ...['three~half', 'question/one-yours', 'kit/m', 'kit/later'],
    ].sort(),
  )
})

it('a sheet, a review and a whole module with one name are three things', () => {
  expect(taken('m')).toEqual([])
  expect(taken('kit/m')).toEqual([['kit/m', 7]])
  expect(taken('review/m')).toEqual([['review/m', 5]])
  expect(taken('module/m')).toEqual([
    ['one', 5],
    ['two', 6],
    ['play', 12],
    ['review/m', 5],
  ])
})

it('the path taken at once is its parts in their order, and the review at its end', () => {
  expect(taken('path/student').map(([id]) => id)).toEqual([
    'start',
    'one',
    'two',
    'play',
    'three~half',
    'review/student',
  ])
})

it('a review says of which module it is, and a sheet that is not there yet says so', () => {
  expect(shelf.take('review/n')[0]).toMatchObject({ title: 'Review: Second module', module: 'n', written: true })
  expect(['kit/m', 'kit/later'].map((id) => shelf.take(id)[0]?.written)).toEqual([true, false])
})

it('a section and a question know the lesson in which they stand, and are as far written as it is', () => {
  expect(shelf.take('three~half')[0]).toMatchObject({ kind: 'section', lesson: 'three', module: 'n', written: true })
  expect(shelf.take('question/one-yours')[0]).toMatchObject({ kind: 'question', lesson: 'one', module: 'm' })
  const inTwo = shelfOf({ ...stock, quizOf: new Map([['one-yours', 'two']]) })
  expect(inTwo.take('question/one-yours')[0]).toMatchObject({ lesson: 'two', written: false })
})

it('a section or a question of no lesson is no part', () => {
  const sections = [{ part: 'elsewhere~half', title: 'Nowhere', minutes: 1 }]
  const less = shelfOf({ ...stock, packs: { ...packs, sections }, quizOf: new Map() })
  expect(['elsewhere~half', 'question/one-yours'].filter((id) => less.parts.has(id))).toEqual([])
})
