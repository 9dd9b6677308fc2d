import { expect, it } from 'vitest'
import { packs, stock } from './fixtures/stock.ts'
import { shelfOf } from './parts.ts'
import { nextOn, sittingsOf } from './path.ts'

const sittings = sittingsOf(packs, shelfOf(stock))

it('a path is sittings with their parts, whose minutes are summed up', () => {
  expect(sittings.map(({ title, minutes }) => [title, minutes])).toEqual([
    ['First', 14],
    ['Second', 16],
  ])
  expect(sittings.flatMap(({ parts }) => parts.map(({ kind, title }) => `${kind}: ${title}`))).toEqual([
    'page: Start here',
    'lesson: one',
    'lesson: two',
    'scenario: play',
    'section: Half of it',
  ])
})

it('what comes next leaves out what is not written, and after the last there is nothing', () => {
  expect(nextOn(sittings, 'start')?.id).toBe('one')
  expect(nextOn(sittings, 'one')?.id).toBe('play')
  expect(nextOn(sittings, 'two')?.id).toBe('play')
  expect(nextOn(sittings, 'three~half')).toBeUndefined()
})

it('a lesson of which the path has a section only has the place of that section', () => {
  const more = sittings.map((sitting) => ({ ...sitting, parts: [...sitting.parts].reverse() })).reverse()
  expect(nextOn(sittings, 'three')).toBeUndefined()
  expect(nextOn(more, 'three')?.id).toBe('play')
})

it('what the path leaves out is not on it', () => {
  expect(nextOn(sittings, 'thr')).toBeNull()
  expect(nextOn(sittings, 'elsewhere')).toBeNull()
})
