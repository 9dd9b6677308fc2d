import { describe, expect, it } from 'vitest'
import { questions, rationale, written } from '../../fixtures/questions.ts'
import { said } from '../../fixtures/said.build.ts'
import { hotText } from './hot-text.ts'

const question = questions['hot-text']

describe('a hot text', () => {
  it.each([
    ['all that are to be marked', ['b', 'c', 'f'], 6, true],
    ['the same in another order, one twice', ['f', 'b', 'c', 'b'], 6, true],
    ['one too few', ['b', 'c'], 5, true],
    ['one too many', ['b', 'c', 'd', 'f'], 5, true],
    ['the others', ['a', 'd', 'e'], 0, true],
    ['every sentence', ['a', 'b', 'c', 'd', 'e', 'f'], 3, true],
    ['unknown ids beside the right ones', ['b', 'x', 'c', 'f'], 6, true],
    ['unknown ids alone, as if nothing was marked', ['x'], 3, false],
    ['nothing: what was rightly left still fits', [], 3, false],
  ])('counts each sentence as a decision: %s', (_what, response, fitting, complete) => {
    expect(hotText.mark(question, response)).toEqual({ fitting, total: 6 })
    expect(hotText.isComplete(question, response)).toBe(complete)
  })

  it('gives every sentence in the order of reading, with its speaker if it has one', () => {
    const found = hotText.reasons(question, undefined)
    expect(found.map(({ text }) => text)).toEqual([
      ...['Ruth: Option a', 'Jonah: Option b', 'Jonah: Option c'],
      ...['Option d', 'Option e', 'Option f'],
    ])
    expect(found.map(({ key }) => key)).toEqual([false, true, true, false, false, true])
    expect(found[0]).toEqual({ id: 'a', text: 'Ruth: Option a', rationale, key: false })
  })

  it('says beside the reasons what was marked and what was not', () => {
    const chosen = (response: string[]) => hotText.reasons(question, response).map((one) => one.chosen)
    expect(chosen(['c', 'a'])).toEqual([true, false, true, false, false, false])
    expect(chosen([])).toEqual([false, false, false, false, false, false])
  })
})

describe('a hot text in a quiz file', () => {
  const sentences = (ids: string, right: string) =>
    [...ids].map((id) => ({ id, text: id, correct: right.includes(id), rationale }))
  const none = 'sentences: no sentence is to be marked. Give some of them correct: true.'
  const every = 'sentences: every sentence is to be marked. Leave some with correct: false.'
  const [first, ...rest] = question.sentences

  it.each([
    ['six sentences, some with a speaker', question.sentences],
    ['sixteen', sentences('abcdefghijklmnop', 'p')],
    ['all but one to be marked', sentences('abcdef', 'abcde')],
  ])('is accepted with %s', (_what, all) => {
    expect(said({ ...written(question), sentences: all })).toEqual([])
  })

  it.each([
    ['five sentences', sentences('abcde', 'a'), 'sentences: there is too little here: at least 6 entries.'],
    ['seventeen', sentences('abcdefghijklmnopq', 'a'), 'sentences: there is too much here: at most 16 entries.'],
    ['nothing to mark', sentences('abcdef', ''), none],
    ['nothing to leave', sentences('abcdef', 'abcdef'), every],
    [
      'a sentence without rationale',
      [{ ...first, rationale: undefined }, ...rest],
      'sentences.0.rationale: this is missing. Every option, pair, card and sentence has a rationale: what it does, why, and when it would fit.',
    ],
    [
      'a speaker without a name',
      [{ ...first, who: '' }, ...rest],
      'sentences.0.who: there is too little here: at least 1 character.',
    ],
  ])('is refused with %s', (_fault, all, message) => {
    expect(said({ ...written(question), sentences: all })).toEqual([message])
  })
})
