import { describe, expect, it } from 'vitest'
import { keys, questions, rationale, refusedKey, written } from '../../fixtures/questions.ts'
import { said } from '../../fixtures/said.build.ts'
import { type OwnWordsQuestion, ownWords } from './own-words.ts'

const question = questions['own-words']
const [first, ...rest] = question.options

describe('own words', () => {
  it.each([undefined, '', 'image', 'nothing-known'])('never lock the samples: %s', () => {
    expect(ownWords.isComplete()).toBe(true)
  })

  it('stand beside samples, each with its class and its reason, and none of them chosen', () => {
    expect(ownWords.reasons(question)).toEqual([
      { id: 'a', text: 'Option a', rationale, is: 'image' },
      { id: 'b', text: 'Option b', rationale, is: 'hypothesis' },
      { id: 'c', text: 'Option c', rationale, is: 'own-feeling' },
    ])
  })

  it('have no place for a key in their type, and make none of one that was smuggled in', () => {
    const smuggled: OwnWordsQuestion[] = [
      // @ts-expect-error there is no right way to put it
      { ...question, correct: 'a' },
      // @ts-expect-error nor points for it
      { ...question, points: 1 },
      // @ts-expect-error nor is a sample the right one
      { ...question, options: [{ id: 'a', text: 'A', fn: 'image', rationale, correct: true }] },
      // @ts-expect-error nor has it a score
      { ...question, options: [{ id: 'a', text: 'A', fn: 'image', rationale, score: 1 }] },
    ]
    expect('mark' in ownWords).toBe(false)
    for (const one of smuggled)
      expect(Object.keys(ownWords.reasons(one)[0] ?? {})).toEqual(['id', 'text', 'rationale', 'is'])
  })
})

describe('own words in a quiz file', () => {
  it.each([
    ['three samples', question.options],
    ['four', [...question.options, { ...first, id: 'd', fn: 'advice' }]],
  ])('are accepted with %s', (_what, options) => {
    expect(said({ ...written(question), options })).toEqual([])
  })

  it.each([
    ['two samples', rest, /^options: there is too little here: at least 3 entries\.$/],
    [
      'five',
      ['image', 'noticing', 'advice', 'teaching', 'own-story'].map((fn) => ({ ...first, fn })),
      /^options: there is too much here: at most 4 entries\.$/,
    ],
    [
      'two samples of a class',
      [...question.options, { ...first, id: 'd' }],
      /^options\.3\.fn: an earlier sample is of the same class\. Show another way of putting it\.$/,
    ],
    ['what only a leader says', [{ ...first, fn: 'time' }, ...rest], /^options\.0\.fn: expected .*, found "time"\./],
    ['a sample without class', [{ ...first, fn: undefined }, ...rest], /^options\.0\.fn: .*found nothing\./],
  ])('are refused with %s', (_fault, options, message) => {
    const problems = said({ ...written(question), options })
    expect(problems).toEqual([expect.stringMatching(message)])
  })

  it.each(keys)('are refused with “%s”, wherever it stands', (key) => {
    expect(said({ ...written(question), [key]: 1 })).toEqual([refusedKey(key)])
    expect(said({ ...written(question), options: [{ ...first, [key]: 1 }, ...rest] })).toEqual([
      refusedKey(key, 'options.0: '),
    ])
  })

  it('are no guess', () => {
    expect(said({ ...written(question), guess: true })).toEqual([refusedKey('guess')])
  })
})
