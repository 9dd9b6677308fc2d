import { describe, expect, it } from 'vitest'
import { questions, rationale, unknownKey, written } from '../../fixtures/questions.ts'
import { said } from '../../fixtures/said.build.ts'
import { single } from './single.ts'

const question = questions.single
const option = (id: string, correct: boolean) => ({ id, text: id, correct, rationale })

describe('a single best answer', () => {
  it.each([
    ['the right option', 'b', 1, true],
    ['another option', 'a', 0, true],
    ['an option that is not there', 'x', 0, false],
    ['an empty text', '', 0, false],
    ['nothing', undefined, 0, false],
  ])('takes %s for what it is', (_what, response, fitting, complete) => {
    expect(single.mark(question, response)).toEqual({ fitting, total: 1 })
    expect(single.isComplete(question, response)).toBe(complete)
  })

  it('gives every option with its reason, and says which one is the answer', () => {
    expect(single.reasons(question, undefined)).toEqual([
      { id: 'a', text: 'Option a', rationale, key: false },
      { id: 'b', text: 'Option b', rationale, key: true },
      { id: 'c', text: 'Option c', rationale, key: false },
    ])
  })

  it('says beside the reasons what was chosen', () => {
    expect(single.reasons(question, 'c').map(({ chosen, key }) => [chosen, key])).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ])
  })
})

describe('a single question in a quiz file', () => {
  it('is accepted with three to five options, and as a guess', () => {
    expect(said(written(question))).toEqual([])
    const five = [...question.options, option('d', false), option('e', false)]
    expect(said({ ...written(question), options: five, guess: true })).toEqual([])
  })

  it.each([
    [
      'two right options',
      { options: ['a', 'b', 'c'].map((id) => option(id, id !== 'c')) },
      'options: a "single" question has exactly one correct option; this one has 2.',
    ],
    [
      'none',
      { options: ['a', 'b', 'c'].map((id) => option(id, false)) },
      'options: a "single" question has exactly one correct option; this one has 0.',
    ],
    [
      'two options',
      { options: [option('a', true), option('b', false)] },
      'options: there is too little here: at least 3 entries.',
    ],
    [
      'six options',
      { options: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => option(id, id === 'a')) },
      'options: there is too much here: at most 5 entries.',
    ],
    ['a key of its own', { answer: 'b' }, unknownKey('answer')],
    ['guess: false', { guess: false }, 'guess: expected "true", found false.'],
  ])('is refused with %s', (_fault, change, message) => {
    expect(said({ ...written(question), ...change })).toEqual([message])
  })
})
