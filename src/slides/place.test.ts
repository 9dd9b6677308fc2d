import { expect, it } from 'vitest'
import { across, names, placeIn } from './place.ts'

it('finds the slide that an address names', () => {
  expect(placeIn('#3', 12)).toBe(3)
  expect(placeIn('#12', 12)).toBe(12)
  expect(placeIn('', 12)).toBe(1)
})

it.each(['#0', '#13', '#-1', '#03', '#3.5', '#3e0', '#three', '#', '#99999999999', '#%', '#notes=1', '# 3', '#3#4'])(
  'takes %j for nonsense, which is the first slide',
  (fragment) => {
    expect(names(fragment, 12)).toBe(false)
    expect(placeIn(fragment, 12)).toBe(1)
  },
)

it('finds the slide across the middle of the window', () => {
  expect(across([80, 980, 1880], 450)).toBe(1)
  expect(across([-820, 80, 980], 450)).toBe(2)
  // A long slide stays until its successor has come half way up.
  expect(across([-2000, -1100, 451], 450)).toBe(2)
  expect(across([-2000, -1100, 450], 450)).toBe(3)
  expect(across([500, 1400], 450)).toBe(1)
})
