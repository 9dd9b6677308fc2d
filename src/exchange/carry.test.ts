import { describe, expect, it } from 'vitest'
import { questions } from '#quiz/fixtures/questions.ts'
import type { Question } from '#quiz/kinds.ts'
import { carry, formats } from './carry.ts'
import { itemsOf } from './items.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('en')
const all = Object.values(questions) as Question[]
const items = all.flatMap((question) => itemsOf(question, [{ text: 'Lesson: The hour' }], t))
const of = (kind: Question['kind']) => items.filter(({ question }) => question === kind)

describe.each(formats)('%s', (format) => {
  it('carries every question or says why not', () => {
    const { items: carried, notes } = carry(format, items, t)
    for (const { id } of all) {
      const left = notes.some((note) => note.question === id && note.how === 'left')
      expect([id, carried.some(({ question }) => question === id)]).toEqual([id, !left])
    }
  })

  it('has a reason for each note, and names what the question asks', () => {
    for (const { why, title, question } of carry(format, items, t).notes) {
      expect(why).toMatch(/\.$/)
      expect(title).toBe(all.find(({ id }) => id === question)?.stem)
    }
  })

  it('keeps the reason of every part of a question of fact', () => {
    for (const item of carry(format, items, t).items) {
      const marked = ['choice', 'marking', 'order', 'match'].includes(item.form)
      if (marked)
        expect([item.id, JSON.stringify(item)]).toEqual([item.id, expect.stringContaining('lets the others imagine')])
    }
  })

  it('gives no key to what has no right answer', () => {
    const open = ['concordance', 'whose-feeling', 'own-words', 'reflection'] as const
    const guess = itemsOf({ ...questions.single, guess: true } as Question, [], t)
    const { items: carried } = carry(format, [...open.flatMap(of), ...guess], t)
    expect(JSON.stringify(carried)).not.toContain('"right"')
    expect(carried.map(({ form }) => form).filter((form) => !['survey', 'essay'].includes(form))).toEqual([])
  })
})

const forms = (format: 'gift' | 'moodle' | 'qti3' | 'qti12', kind: Question['kind']) =>
  carry(format, of(kind), t).items.map(({ form }) => form)

it.each([
  ['single', ['choice'], ['choice'], ['choice'], ['choice']],
  ['multiple', ['choice'], ['choice'], ['choice'], ['choice']],
  ['ordering', ['match'], ['match'], ['order'], []],
  ['matching', ['match'], ['match'], ['match'], ['choice', 'choice', 'choice']],
  ['hot-text', ['choice'], ['choice'], ['marking'], ['choice']],
  ['concordance', ['essay'], ['essay'], ['survey'], []],
  ['own-words', ['essay'], ['essay'], ['essay'], []],
  ['whose-feeling', ['essay'], ['essay'], ['survey'], []],
  ['reflection', ['essay'], ['essay'], ['essay'], []],
] as const)('carries a question of the kind “%s” in a form that each format has', (kind, ...expected) => {
  expect(formats.map((format) => forms(format, kind))).toEqual(expected)
})

it('asks about every card by itself, with its own classes, in every format', () => {
  for (const format of formats) {
    const { items: cards, notes } = carry(format, of('categorise'), t)
    expect(cards.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'].map((id) => `categorise/${id}`))
    expect(notes.map(({ how, why }) => [how, why])).toEqual([
      ['changed', 'Each of its 4 cards has become a question of its own.'],
    ])
  }
})

it('says before it asks for own words that others may read them', () => {
  for (const kind of ['own-words', 'reflection'] as const)
    for (const { stem } of of(kind)) expect(stem.slice(-2)).toEqual([t.readHere, expect.stringMatching(/\?$/)])
})

it('leaves out of Moodle a match that is longer than its field', () => {
  const [first, ...rest] = questions.matching.pairs
  const long = { ...questions.matching, pairs: [{ ...first, match: 'x'.repeat(256) }, ...rest] } as Question
  const { items: none, notes } = carry('moodle', itemsOf(long, [], t), t)
  expect(none).toEqual([])
  expect(notes).toMatchObject([{ how: 'left', why: t['why-too-long'] }])
})
