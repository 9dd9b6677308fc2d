import { expect, it } from 'vitest'
import type { Outline } from '#course/outline.ts'
import { nextOn, partIds, sittingsOf } from './path.ts'
import type { Packs } from './schema.ts'

const lesson = (id: string, minutes: number, written = true) => ({ id, title: id, minutes, written, module: 'm' })
const outline = {
  modules: [
    {
      lessons: [lesson('one', 5), lesson('two', 6, false)],
      scenarios: [{ ...lesson('play', 12), chairs: ['member'] }],
    },
    { lessons: [lesson('three', 8)], scenarios: [] },
  ],
} as unknown as Outline
const packs: Packs = {
  sections: [{ part: 'three~half', title: 'Half of it', minutes: 4 }],
  student: {
    title: 'A path',
    description: 'A path.',
    sittings: [
      { title: 'First', parts: ['start', 'one', 'two'] },
      { title: 'Second', parts: ['play', 'three~half'] },
    ],
    review: { minutes: 10 },
  },
}
const sittings = sittingsOf(packs, outline, new Map([['start', { title: 'Start here', minutes: 3 }]]))

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

it('a part is a page, a planned lesson or a planned role-play', () => {
  expect([...partIds(outline, ['start'])]).toEqual(['start', 'one', 'two', 'play', 'three'])
})
