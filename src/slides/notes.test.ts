import { expect, it } from 'vitest'
import { channelFrom, heard, keptIn, notesAt, notesIn } from './notes.ts'

const name = channelFrom(Uint8Array.from({ length: 16 }, (_, index) => index * 17))

it('makes of sixteen random numbers a name that an address can carry and a window can keep', () => {
  expect(name).toBe('00112233445566778899aabbccddeeff')
  expect(notesIn(notesAt(name))).toBe(name)
  expect(keptIn({ notes: name })).toBe(name)
})

it.each([
  '',
  '#',
  '#3',
  '#notes=',
  '#notes=3',
  `#notes=${name}0`,
  `#notes=${name.toUpperCase()}`,
  `#notes=${name}&x=1`,
])('opens no notes at %j', (fragment) => {
  expect(notesIn(fragment)).toBeUndefined()
})

it.each([null, undefined, 3, 'notes', {}, { notes: undefined }, { notes: 3 }, { notes: 'guessed' }])(
  'finds no name in the history where %j stands',
  (state) => {
    expect(keptIn(state)).toBeUndefined()
  },
)

it('hears that the notes have come, and which slide is shown', () => {
  expect(heard({ is: 'hello' }, 9)).toEqual({ is: 'hello' })
  expect(heard({ is: 'at', slide: 9 }, 9)).toEqual({ is: 'at', slide: 9 })
})

it.each([
  undefined,
  null,
  'at',
  9,
  {},
  { is: 'gone' },
  { is: 'at' },
  { is: 'at', slide: 0 },
  { is: 'at', slide: 10 },
  { is: 'at', slide: 1.5 },
  { is: 'at', slide: '3' },
])('does not listen to %j', (said) => {
  expect(heard(said, 9)).toBeUndefined()
})
