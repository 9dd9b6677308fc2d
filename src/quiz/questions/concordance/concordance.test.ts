import { describe, expect, it } from 'vitest'
import { keys, questions, rationale, unknownKey, written } from '../../fixtures/questions.ts'
import { said } from '../../fixtures/said.build.ts'
import { type ConcordanceQuestion, concordance } from './concordance.ts'

const question = questions.concordance
const { view, ...nobody } = written(question)
const panel = { n: 12, when: '2026-05-01', who: 'Leaders of groups for students' }
const voted = (...votes: (number | undefined)[]) => question.options.map((one, i) => ({ ...one, votes: votes[i] }))

describe('a concordance', () => {
  it.each([
    ['an option', 'b', true],
    ['an option that is not there', 'x', false],
    ['an empty text', '', false],
    ['nothing', undefined, false],
  ])('takes %s for what it is', (_what, response, complete) => {
    expect(concordance.isComplete(question, response)).toBe(complete)
  })

  it('gives every option with its reason, and no votes where nobody was counted', () => {
    expect(concordance.reasons(question, undefined)).toEqual(
      ['a', 'b', 'c'].map((id) => ({ id, text: `Option ${id}`, rationale })),
    )
    expect(concordance.reasons(question, undefined).some((one) => 'votes' in one)).toBe(false)
  })

  it('says beside the reasons what was chosen, and how many of a panel chose it, none included', () => {
    const asked: ConcordanceQuestion = { ...question, view: undefined, panel, options: voted(8, 4, 0) }
    expect(concordance.reasons(asked, 'b').map(({ chosen, votes }) => [chosen, votes])).toEqual([
      [false, 8],
      [true, 4],
      [false, 0],
    ])
    expect(concordance.reasons(asked, undefined).some((one) => 'chosen' in one)).toBe(false)
  })

  it('has no place for a key in its type, and makes none of one that was smuggled in', () => {
    const [first] = question.options
    const smuggled: ConcordanceQuestion[] = [
      // @ts-expect-error a judgement has no right answer
      { ...question, correct: 'a' },
      // @ts-expect-error nor points
      { ...question, points: 1 },
      // @ts-expect-error nor has one of its options
      { ...question, options: [{ id: 'a', text: 'A', rationale, correct: true }] },
      // @ts-expect-error nor a score
      { ...question, options: [{ id: 'a', text: 'A', rationale, score: 1 }] },
      // @ts-expect-error and it shows one view, not two
      { ...question, panel, options: [first] },
    ]
    expect('mark' in concordance).toBe(false)
    for (const one of smuggled)
      expect(Object.keys(concordance.reasons(one, 'a')[0] ?? {})).toEqual(['id', 'text', 'rationale', 'chosen'])
  })
})

describe('a concordance in a quiz file', () => {
  const source =
    'a "concordance" question says where the comparison comes from: either panel {n, when, who} or view: authors.'
  const sum = 'each option has votes, and together they are the 12 of the panel.'
  const uncounted = 'votes belong to a panel. With view: authors nobody was counted.'

  it.each([
    ['the view of the authors', { view }],
    ['a panel and all its votes', { panel, options: voted(8, 4, 0) }],
  ])('is accepted with %s', (_what, change) => {
    expect(said({ ...nobody, ...change })).toEqual([])
  })

  it.each([
    ['nobody’s view', {}, source],
    ['two views', { view, panel, options: voted(8, 4, 0) }, source],
    ['another view', { view: 'experts' }, 'view: expected "authors", found "experts".'],
    ['votes that nobody gave', { view, options: voted(undefined, undefined, 0) }, uncounted],
    ['an option of a panel without votes', { panel, options: voted(8, 4) }, sum],
    ['a panel without votes', { panel }, sum],
    ['too few votes', { panel, options: voted(8, 3, 0) }, sum],
    ['too many', { panel, options: voted(8, 4, 1) }, sum],
    [
      'less than no votes',
      { panel, options: voted(13, 0, -1) },
      'options.2.votes: there is too little here: at least 0.',
    ],
    [
      'a panel of nobody',
      { panel: { ...panel, n: 0 }, options: voted(0, 0, 0) },
      'panel.n: there is too little here: at least 1.',
    ],
    [
      'a panel without a day',
      { panel: { ...panel, when: 'spring' }, options: voted(8, 4, 0) },
      'panel.when: expected a date, found "spring".',
    ],
    [
      'two options',
      { view, options: question.options.slice(1) },
      'options: there is too little here: at least 3 entries.',
    ],
    [
      'six options',
      { view, options: [...question.options, ...question.options] },
      'options: there is too much here: at most 5 entries.',
    ],
    ['guess: it is no fact', { view, guess: true }, unknownKey('guess')],
  ])('is refused with %s', (_fault, change, message) => {
    expect(said({ ...nobody, ...change })).toEqual([message])
  })

  it.each(keys)('is refused with “%s”, wherever it stands', (key) => {
    const [first, ...rest] = question.options
    expect(said({ ...nobody, view, [key]: 1 })).toEqual([unknownKey(key)])
    expect(said({ ...nobody, view, options: [{ ...first, [key]: 1 }, ...rest] })).toEqual([
      unknownKey(key, 'options.0: '),
    ])
  })
})
