import { expect, it } from 'vitest'
import { kinds } from '../kinds.ts'
import { answeringOf, letterOf, numbersOf } from './printed.ts'

it('every kind can be answered on paper', () => {
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) expect(answeringOf(kind), kind).toBeTruthy()
})

it('questions are numbered once each in their order, and a reflection is left out', () => {
  const numbers = numbersOf([
    { id: 'one', kind: 'single' },
    { id: 'alone', kind: 'reflection' },
    { id: 'two', kind: 'ordering' },
    { id: 'one', kind: 'single' },
    { id: 'three', kind: 'own-words' },
  ])
  expect([...numbers]).toEqual([
    ['one', 1],
    ['two', 2],
    ['three', 3],
  ])
})

it('choices have letters from A', () => {
  expect([0, 1, 25].map(letterOf)).toEqual(['A', 'B', 'Z'])
})
