import { describe, expect, it } from 'vitest'
import { questions, rationale, unknownKey, written } from '../../fixtures/questions.ts'
import { said } from '../../fixtures/said.build.ts'
import { matching, offered } from './matching.ts'

const question = questions.matching

describe('a matching', () => {
  it.each([
    ['each its own', ['a=a', 'b=b', 'c=c'], 3, true],
    ['the same in another order', ['c=c', 'a=a', 'b=b'], 3, true],
    ['a choice twice', ['a=a', 'a=a', 'b=b', 'c=c'], 3, true],
    ['two choices for one thing: the first counts', ['a=b', 'a=a', 'b=b', 'c=c'], 2, true],
    ['two that changed places', ['a=b', 'b=a', 'c=c'], 1, true],
    ['one match for all', ['a=a', 'b=a', 'c=a'], 1, true],
    ['none its own', ['a=b', 'b=c', 'c=a'], 0, true],
    ['one without a choice', ['a=a', 'b=b'], 2, false],
    ['a match that is not there', ['a=a', 'b=b', 'c=x'], 2, false],
    ['a thing that is not there', ['a=a', 'b=b', 'c=c', 'x=a'], 3, true],
    ['ids without an equals sign', ['a', 'b', 'c'], 0, false],
    ['nothing', [], 0, false],
  ])('counts the pairs that were found: %s', (_what, response, fitting, complete) => {
    expect(matching.mark(question, response)).toEqual({ fitting, total: 3 })
    expect(matching.isComplete(question, response)).toBe(complete)
  })

  it('gives every pair with its reason', () => {
    expect(matching.reasons(question, undefined)).toEqual(
      ['a', 'b', 'c'].map((id) => ({ id, text: `Thing ${id}: Match ${id}`, rationale, key: true })),
    )
  })

  it('says beside the reasons what was chosen instead, as far as the question still has it', () => {
    const found = matching.reasons(question, ['a=c', 'b=b', 'c=x'])
    expect(found.map(({ chosen, instead }) => [chosen, instead])).toEqual([
      [false, 'Match c'],
      [true, undefined],
      [false, undefined],
    ])
    expect(found.map((one) => 'instead' in one)).toEqual([true, false, false])
  })

  it('says nothing of a choice where there was none', () => {
    expect(matching.reasons(question, ['a=a']).map((one) => 'chosen' in one)).toEqual([true, false, false])
    expect(matching.reasons(question, []).map((one) => 'chosen' in one)).toEqual([false, false, false])
  })

  it('offers all matches, always in the same mixed order', () => {
    const seven = { ...question, pairs: [...'abcdefg'].map((id) => ({ id, text: id, match: id, rationale })) }
    const order = offered(seven).map(({ id }) => id)
    expect(order).not.toEqual([...'abcdefg'])
    expect([...order].sort()).toEqual([...'abcdefg'])
    expect(offered({ ...seven, pairs: seven.pairs.toReversed() }).map(({ id }) => id)).toEqual(order)
    expect(offered({ ...seven, id: 'another' }).map(({ id }) => id)).not.toEqual(order)
  })
})

describe('a matching in a quiz file', () => {
  const pairs = (ids: string) => [...ids].map((id) => ({ id, text: id, match: `to ${id}`, rationale }))
  const [first, ...rest] = question.pairs

  it.each([['abc'], ['abcdefg']])('is accepted with the pairs %s', (ids) => {
    expect(said({ ...written(question), pairs: pairs(ids) })).toEqual([])
  })

  it.each([
    ['two pairs', { pairs: pairs('ab') }, 'pairs: there is too little here: at least 3 entries.'],
    ['eight', { pairs: pairs('abcdefgh') }, 'pairs: there is too much here: at most 7 entries.'],
    [
      'a thing that stands twice',
      { pairs: [...pairs('abc'), { ...pairs('d')[0], text: 'b' }] },
      'pairs.3.text: an earlier pair has the same text, so that two choices would fit. Make them differ.',
    ],
    [
      'a match that stands twice',
      { pairs: [...pairs('abc'), { ...pairs('d')[0], match: 'to a' }] },
      'pairs.3.match: an earlier pair has the same match, so that two choices would fit. Make them differ.',
    ],
    [
      'a key: the pair is the key',
      { pairs: [{ ...first, correct: true }, ...rest] },
      unknownKey('correct', 'pairs.0: '),
    ],
    [
      'a thing without a match',
      { pairs: [{ ...first, match: undefined }, ...rest] },
      'pairs.0.match: this is missing. Add it (a text).',
    ],
  ])('is refused with %s', (_fault, change, message) => {
    expect(said({ ...written(question), ...change })).toEqual([message])
  })
})
