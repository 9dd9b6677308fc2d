import { describe, expect, it } from 'vitest'
import { neighbours, outlineOf } from './outline.ts'
import type { Course } from './schema.ts'

const lesson = (id: string, minutes: number) => ({ id, title: id, minutes, outcomes: [] })
const scenario = (id: string) => ({
  id,
  title: id,
  description: 'D',
  minutes: 12,
  outcomes: [],
  chairs: ['leader' as const],
})
const course = {
  title: 'T',
  edition: 1,
  description: 'D',
  modules: [
    { id: 'm', title: 'M', description: 'D', lessons: [lesson('a', 5), lesson('b', 6), lesson('c', 4)], scenarios: [] },
    { id: 'n', title: 'N', description: 'D', lessons: [lesson('d', 5)], scenarios: [scenario('s'), scenario('t')] },
  ],
} satisfies Course
const outline = outlineOf(
  course,
  'en',
  new Map([
    ['a', { description: 'A' }],
    ['c', { description: 'C' }],
  ]),
  new Map(),
  new Set(['s']),
)

describe('the outline', () => {
  it('numbers modules and lessons by their place', () => {
    expect(outline.modules.map(({ number }) => number)).toEqual([1, 2])
    expect(outline.modules[0]?.lessons.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('knows what is written and adds up the minutes of a module', () => {
    expect(outline.modules.map(({ written, minutes }) => [written, minutes])).toEqual([
      [true, 15],
      [false, 5],
    ])
    expect(outline.modules[0]?.lessons.map(({ written }) => written)).toEqual([true, false, true])
  })

  it('knows which role-plays are written, whether their module is or not', () => {
    expect(outline.modules[1]?.scenarios.map(({ id, written }) => [id, written])).toEqual([
      ['s', true],
      ['t', false],
    ])
  })

  it('leads from one written lesson to the next and past what is not written', () => {
    const module = outline.modules[0]
    if (!module) throw new Error('there is a first module')
    expect(neighbours(module, 'a').after?.id).toBe('c')
    expect(neighbours(module, 'c').before?.id).toBe('a')
    expect(neighbours(module, 'c').after).toBeUndefined()
  })
})
