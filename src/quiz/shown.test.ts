import { expect, it } from 'vitest'
import type { Question } from './kinds.ts'
import { shownOf } from './shown.ts'
import { quizStrings } from './strings.ts'

const t = quizStrings('en')
const base = { id: 'q', stem: 'Which?' }
const part = (id: string) => ({ id, text: `Text ${id}`, rationale: `Because ${id}` })
const parts = ['a', 'b', 'c', 'd'].map(part)
const texts = parts.map(({ text }) => text)

it.each(['single', 'multiple', 'concordance'] as const)('shows the options of kind %s in their order', (kind) => {
  const options = parts.map((one, index) => ({ ...one, correct: index === 0 }))
  expect(shownOf({ ...base, kind, options } as Question, t)).toEqual({ from: texts, to: [] })
})

it('shows the lines of an ordering in another order than the answer’s', () => {
  const { from } = shownOf({ ...base, kind: 'ordering', options: parts }, t)
  expect([...from].sort()).toEqual(texts)
  expect(from).not.toEqual(texts)
})

it('shows what is to be matched, and the matches mixed', () => {
  const pairs = parts.map((one) => ({ ...one, match: `Match ${one.id}` }))
  const { from, to } = shownOf({ ...base, kind: 'matching', pairs }, t)
  expect(from).toEqual(texts)
  expect([...to].sort()).toEqual(pairs.map(({ match }) => match))
  expect(to).not.toEqual(pairs.map(({ match }) => match))
})

it('shows cards and classes, sentences with their speakers, and readings in words', () => {
  const classes = [{ id: 'x', title: 'Class x' }]
  const cards = parts.map((one) => ({ ...one, class: 'x' }))
  expect(shownOf({ ...base, kind: 'categorise', classes, cards }, t)).toEqual({ from: texts, to: ['Class x'] })
  const sentences = [
    { ...part('a'), who: 'Ines', correct: true },
    { ...part('b'), correct: false },
  ]
  expect(shownOf({ ...base, kind: 'hot-text', sentences }, t).from).toEqual(['Ines: Text a', 'Text b'])
  const options = [{ id: 'mine' as const, rationale: 'Because.' }]
  expect(shownOf({ ...base, kind: 'whose-feeling', options }, t).from).toEqual([t['bearer-mine']])
})

it('shows none of the samples of what others said, and nothing to choose where there is nothing', () => {
  expect(shownOf({ ...base, kind: 'own-words', options: [{ ...part('a'), fn: 'image' }] }, t).from).toEqual([])
  expect(shownOf({ ...base, kind: 'reflection' }, t).from).toEqual([])
})
