import { describe, expect, it } from 'vitest'
import { isComplete, markOf } from './fixtures/judged.ts'
import { keys, questions, rationale, unknownKey, written } from './fixtures/questions.ts'
import { said } from './fixtures/said.build.ts'
import { isFact, kinds, type Question, reasonsOf } from './kinds.ts'
import type { OpenKind } from './question.ts'
import { openOptionSchema } from './questions/base/schema.ts'
import { quizSchema } from './schema.ts'

const all: Question[] = Object.values(questions)
const open = ['concordance', 'own-words', 'whose-feeling', 'reflection']
const answers: Record<string, string | string[]> = {
  ...{ single: 'b', multiple: ['a', 'b'], ordering: ['a', 'b', 'c', 'd', 'e'], matching: ['a=a', 'b=b', 'c=c'] },
  ...{ categorise: ['a=opens', 'b=holds', 'c=closes', 'd=opens'], 'hot-text': ['b', 'c', 'f'] },
  ...{ concordance: 'a', 'own-words': 'image', 'whose-feeling': ['mine'], reflection: '' },
}

describe('a question of any kind', () => {
  it('is handed to the kind that it is of', () => {
    const marks = all.map((question) => [question.kind, markOf(question, answers[question.kind])?.total ?? null])
    expect(Object.fromEntries(marks)).toEqual({
      ...{ single: 1, multiple: 4, ordering: 5, matching: 3, categorise: 4, 'hot-text': 6 },
      ...{ concordance: null, 'own-words': null, 'whose-feeling': null, reflection: null },
    })
    const unready = all.filter((question) => !isComplete(question, answers[question.kind]))
    expect(unready.map(({ kind }) => kind)).toEqual(['reflection'])
  })

  it('has a reason for every part, and with a response says what was chosen', () => {
    for (const question of all.filter(({ kind }) => kind !== 'reflection')) {
      expect(reasonsOf(question).map((one) => one.rationale)).toContain(rationale)
      expect(reasonsOf(question).some((one) => 'chosen' in one)).toBe(false)
      const said = reasonsOf(question, answers[question.kind]).some((one) => one.chosen)
      expect([question.kind, said]).toEqual([question.kind, question.kind !== 'own-words'])
    }
  })

  it('comes back on a later day if it has a right answer and is no guess', () => {
    expect(all.filter((question) => !isFact(question)).map(({ kind }) => kind)).toEqual(open)
    expect(all.some((question) => isFact({ ...question, guess: true }))).toBe(false)
  })
})

describe('what has no right answer', () => {
  it('cannot carry one in the content', () => {
    const option = { id: 'a', text: 'A', rationale }
    expect(openOptionSchema.safeParse(option).success).toBe(true)
    for (const key of keys) expect(openOptionSchema.safeParse({ ...option, [key]: 1 }).success).toBe(false)
  })

  it('cannot be marked in the code', () => {
    // @ts-expect-error a kind without a right answer has no mark()
    const kind: OpenKind<unknown, unknown> = { ...kinds.concordance, mark: () => 1 }
    expect(kind.scored).toBe(false)
    // @ts-expect-error nor points
    const other: OpenKind<unknown, unknown> = { ...kinds.concordance, points: 1 }
    expect(other.scored).toBe(false)
    expect(Object.entries(kinds).flatMap(([name, one]) => ('mark' in one ? [] : [name]))).toEqual(open)
    expect(Object.entries(kinds).flatMap(([name, one]) => (one.scored ? [] : [name]))).toEqual(open)
  })

  it('says of no part that it is the answer', () => {
    for (const question of all.filter(({ kind }) => open.includes(kind)))
      for (const response of [undefined, answers[question.kind]])
        expect(reasonsOf(question, response).some((one) => 'key' in one)).toBe(false)
  })
})

describe('a quiz file', () => {
  const question = written(questions.single)
  const quiz = { id: 'q', title: 'Q', questions: all.map(written) }

  it('is accepted with a question of each kind', () => {
    expect(quizSchema.safeParse(quiz).success).toBe(true)
    expect(all.flatMap((one) => said(written(one)))).toEqual([])
  })

  it.each([
    ['no question', { questions: [] }],
    ['no title', { title: '' }],
    ['a key that does not exist', { locale: 'en' }],
  ])('is refused with %s', (_fault, change) => {
    expect(quizSchema.safeParse({ ...quiz, ...change }).success).toBe(false)
  })

  const eight = 'a rationale has at least eight words: what it does, why, and when it would fit.'
  const [first, ...rest] = question.options
  const words = (text: string) => ({ options: [{ ...first, rationale: text }, ...rest] })

  it('takes a rationale of eight words, and what else a question may have', () => {
    expect(said({ ...question, ...words('One two three four five six seven eight') })).toEqual([])
    const more = { rule: 'voluntary', task: 'safe-space', source: ['salinsky2009'] }
    expect(said({ ...question, ...more, reviewed_by: 'A. Leader', reviewed_on: '2026-11-22' })).toEqual([])
  })

  it.each(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'])('can ask to %s', (level) => {
    expect(said({ ...question, level })).toEqual([])
  })

  it.each([
    ['a rationale of seven words', words(' One two  three\nfour five six seven '), `options.0.rationale: ${eight}`],
    ['a key that does not exist', { hint: 'no' }, unknownKey('hint')],
    ['no outcome', { outcome: undefined }, 'outcome: this is missing. Add it (a text).'],
    ['a number as an id', { id: 'One' }, 'id: an id is made of small letters, digits and hyphens.'],
    [
      'a review on no day',
      { reviewed_on: 'soon' },
      'reviewed_on: expected a date, found "soon". Write it like 2027-03-31.',
    ],
    ['a level that does not exist', { level: 'know' }, expect.stringMatching(/^level: expected .*, found "know"/)],
    [
      'a kind that does not exist',
      { kind: 'essay' },
      `kind: expected ${Object.keys(kinds)
        .map((name) => `"${name}"`)
        .join(', ')
        .replace(/, ([^,]*)$/, ' or $1')}, found "essay".`,
    ],
  ])('is refused with a question that has %s', (_fault, change, message) => {
    expect(said({ ...question, ...change })).toEqual([message])
  })
})
