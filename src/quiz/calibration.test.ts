import { expect, it } from 'vitest'
import { apply } from '#progress/merge.ts'
import { emptyProgress } from '#progress/progress.ts'
import { calibrationOf } from './calibration.ts'

const answer = (question: string, fitting: number, confidence?: 'guess' | 'sure') =>
  ({ type: 'answered', question, response: 'a', mark: { fitting, total: 2 }, confidence, at: 5 }) as const
const guess = { type: 'answered', question: 'g', response: 'a', mark: null, confidence: 'sure', at: 5 } as const

const progress = [
  answer('sure-right', 2, 'sure'),
  answer('sure-partly', 1, 'sure'),
  answer('lucky', 2, 'guess'),
  answer('unasked', 2),
  answer('elsewhere', 2, 'sure'),
  guess,
].reduce(apply, emptyProgress)

it('counts the answers that somebody was sure of, and which of them were wholly right', () => {
  expect(calibrationOf(progress, ['sure-right', 'sure-partly', 'lucky', 'unasked', 'g'])).toEqual({ sure: 2, right: 1 })
})

it('takes the latest answer', () => {
  const later = apply(progress, { ...answer('sure-partly', 2, 'sure'), at: 9 })
  expect(calibrationOf(later, ['sure-right', 'sure-partly'])).toEqual({ sure: 2, right: 2 })
})

it('says nothing where nobody was sure', () => {
  expect(calibrationOf(progress, ['lucky', 'unasked', 'g', 'toString'])).toBeUndefined()
})
