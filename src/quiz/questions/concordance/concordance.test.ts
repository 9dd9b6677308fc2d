import { describe, expect, it } from 'vitest'
import { keys, questions, rationale, refusedKey, written } from '../../fixtures/questions.ts'
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
  const source = 'it does not say whose view stands beside the reader’s. Write view: authors.'
  const both =
    'panel: it says view: authors, too. Leave one: the panel, if real people have been asked, or else the view.'
  const silent = (n: number) =>
    `options.${n}: this option has no votes. Say how many of the panel chose it; 0 is a number, too.`
  const count = (n: number) => `panel.n: the panel has 12 people, and the votes are ${n} together. Count again.`
  const uncounted = 'options.2.votes: nobody has been asked, so there are no votes. Take them out.'

  it.each([
    ['the view of the authors', { view }],
    ['a panel and all its votes', { panel, options: voted(8, 4, 0) }],
  ])('is accepted with %s', (_what, change) => {
    expect(said({ ...nobody, ...change })).toEqual([])
  })

  it.each<[string, object, ...string[]]>([
    ['nobody’s view', {}, source],
    ['two views', { view, panel, options: voted(8, 4, 0) }, both],
    ['another view', { view: 'experts' }, 'view: expected "authors", found "experts".'],
    ['votes that nobody gave', { view, options: voted(undefined, undefined, 0) }, uncounted],
    ['an option of a panel without votes', { panel, options: voted(8, 4) }, silent(2)],
    ['a panel without votes', { panel }, ...[0, 1, 2].map(silent), count(0)],
    ['too few votes', { panel, options: voted(8, 3, 0) }, count(11)],
    ['too many', { panel, options: voted(8, 4, 1) }, count(13)],
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
      'panel.when: expected a date, found "spring". Write it like 2027-03-31.',
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
    ['guess: it is no fact', { view, guess: true }, refusedKey('guess')],
  ])('is refused with %s', (_fault, change, ...messages) => {
    expect(said({ ...nobody, ...change })).toEqual(messages)
  })

  it.each(keys)('is refused with “%s”, wherever it stands', (key) => {
    const [first, ...rest] = question.options
    expect(said({ ...nobody, view, [key]: 1 })).toEqual([refusedKey(key)])
    expect(said({ ...nobody, view, options: [{ ...first, [key]: 1 }, ...rest] })).toEqual([
      refusedKey(key, 'options.0: '),
    ])
  })
})
