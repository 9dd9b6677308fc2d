import { describe, expect, it } from 'vitest'
import { questions, rationale, written } from '../../fixtures/questions.ts'
import { said } from '../../fixtures/said.build.ts'
import { multiple } from './multiple.ts'

const question = questions.multiple
const options = (ids: string, right: string) =>
  [...ids].map((id) => ({ id, text: id, correct: right.includes(id), rationale }))

describe('a multiple response', () => {
  it.each([
    ['all that belong', ['a', 'b'], 4, true],
    ['the same in another order', ['b', 'a'], 4, true],
    ['the same twice', ['a', 'b', 'a'], 4, true],
    ['one that belongs and one that does not', ['a', 'c'], 2, true],
    ['all', ['a', 'b', 'c', 'd'], 2, true],
    ['those that do not belong', ['c', 'd'], 0, true],
    ['unknown ids beside the right ones', ['x', 'a', 'b'], 4, true],
    ['unknown ids alone, as if nothing was chosen', ['x'], 2, false],
    ['nothing: what was rightly left still fits', [], 2, false],
  ])('counts each option as a decision: %s', (_what, response, fitting, complete) => {
    expect(multiple.mark(question, response)).toEqual({ fitting, total: 4 })
    expect(multiple.isComplete(question, response)).toBe(complete)
  })

  it('gives every option with its reason, and says which ones belong', () => {
    expect(multiple.reasons(question, undefined)).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Option ${id}`, rationale, key: id < 'c' })),
    )
  })

  it('says beside the reasons what was chosen and what was left', () => {
    expect(multiple.reasons(question, ['d', 'a']).map(({ chosen }) => chosen)).toEqual([true, false, false, true])
    expect(multiple.reasons(question, []).map(({ chosen }) => chosen)).toEqual([false, false, false, false])
  })
})

describe('a multiple question in a quiz file', () => {
  const keyProblem = (found: string) =>
    `options: a "multiple" question has at least two correct options and one that is not; this one has ${found}.`
  const howMany = 'stem: the stem of a "multiple" question says how many to choose, or “Choose all that apply.”'

  it.each([
    ['four options', {}],
    ['six options', { options: options('abcdef', 'abcde') }],
    ['a number in words', { stem: 'Which two of these belong?' }],
    ['three', { stem: 'Which three of these belong?' }],
  ])('is accepted with %s', (_what, change) => {
    expect(said({ ...written(question), ...change })).toEqual([])
  })

  it.each([
    ['one right option', { options: options('abcd', 'a') }, keyProblem('1 of 4')],
    ['nothing but right options', { options: options('abcd', 'abcd') }, keyProblem('4 of 4')],
    ['three options', { options: options('abc', 'ab') }, 'options: there is too little here: at least 4 entries.'],
    ['seven', { options: options('abcdefg', 'ab') }, 'options: there is too much here: at most 6 entries.'],
    ['a stem that does not say how many', { stem: 'What belongs?' }, howMany],
    ['“which” without a number', { stem: 'Which belong to this?' }, howMany],
  ])('is refused with %s', (_fault, change, message) => {
    expect(said({ ...written(question), ...change })).toEqual([message])
  })
})
