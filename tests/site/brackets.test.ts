import { expect, it } from 'vitest'
import { outsideBrackets } from './brackets.ts'

it.each([
  '⟦Léššöñ 1 ~⟧',
  '⟦a⟧ · ⟦b⟧: 3–5',
  '⟦a ⟦b⟧ c⟧',
  ' · 12 → ',
  'Take a Chair',
  '⟦Çhööšé⟧ · Take a Chair',
  '⟦Review: The hour ~⟧',
])('takes “%s” for translated', (text) => expect(outsideBrackets(text, ['Take a Chair'])).toBe(''))

it.each([
  ['Lesson 1', 'Lesson 1'],
  ['⟦a⟧ lessons', 'lessons'],
  ['⟦a⟧ Chair', 'Chair'],
  ['⟦a ⟦b⟧ c', '⟦a ⟦b⟧ c'],
  ['a⟧ b ⟦c', 'a⟧ b ⟦c'],
  ['“für”', '“für”'],
])('finds in “%s” what nobody can translate', (text, rest) => {
  expect(outsideBrackets(text, ['Take a Chair'])).toBe(rest)
})
