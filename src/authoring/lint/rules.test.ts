import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionSchema } from '#quiz/schema.ts'
import { atLeast, chiSquareTail } from './chance.ts'
import { ofBanks } from './fixtures/of-banks.ts'
import { ofForm } from './fixtures/of-form.ts'
import { ofLengths } from './fixtures/of-lengths.ts'
import { ofWords } from './fixtures/of-words.ts'
import { bankWith, found, sound, type Written } from './fixtures/sound.ts'
import { lint, skipped } from './lint.ts'
import { rules } from './rules.ts'

const examples = [...ofForm, ...ofWords, ...ofLengths, ...ofBanks]
const passing = examples.flatMap(({ rule, passes }) => passes.map((one) => ({ rule, ...one })))
const failing = examples.flatMap(({ rule, fails }) => fails.map((one) => ({ rule, ...one })))

const two = (n: number) => String(n).padStart(2, '0')
const numbers = [...Array.from({ length: 27 }, (_, n) => `L${two(n + 1)}`), 'B01', 'B02', 'B04', 'B05']

it('has 31 rules, each of them once, with examples that pass and that fail', () => {
  expect(rules.map(({ id }) => id)).toEqual(numbers)
  expect(examples.map(({ rule }) => rule).sort()).toEqual([...numbers].sort())
  expect(examples.filter(({ passes, fails }) => passes.length * fails.length === 0)).toEqual([])
})

it.each(Object.values(sound))(
  'finds nothing in a sound question of the kind $kind, which the schema takes',
  (question) => {
    expect(questionSchema.safeParse(question).error).toBeUndefined()
    expect(found([question])).toEqual([])
  },
)

it.each(passing)('$rule lets pass: $title', ({ rule, questions, bank, locale }) => {
  expect(found(questions, bank, locale).filter((one) => one.rule === rule)).toEqual([])
})

it.each(failing)('$rule finds: $title', ({ rule, questions, bank, locale, severity, at, says }) => {
  const said = found(questions, bank, locale).filter((one) => one.rule === rule)
  expect(said).toEqual([expect.objectContaining({ severity, at, message: expect.stringContaining(says) })])
})

it('says what is found as a whole sentence, and why in words of its own', () => {
  const messages = failing.flatMap(({ questions, bank, locale }) => found(questions, bank, locale))
  expect(messages.filter(({ message }) => !/[.?][”)]?$/.test(message))).toEqual([])
  expect(rules.filter(({ title, why }) => !/[.)]$/.test(title) || !/[.?]$/.test(why))).toEqual([])
})

describe('in a language without a list of words', () => {
  const words = ['L05', 'L06', 'L07', 'L11', 'L12', 'L13', 'L18', 'L21', 'L25', 'L26']

  it.each(failing.filter(({ rule }) => words.includes(rule)))('$rule is silent: $title', ({ rule, questions }) => {
    expect(found(questions, {}, 'qaa').filter((one) => one.rule === rule)).toEqual([])
  })

  it('counts nevertheless', () => {
    const counted = failing.filter(({ rule }) =>
      ['L03', 'L04', 'L09', 'L10', 'L14', 'L17', 'B01', 'B02'].includes(rule),
    )
    for (const { rule, questions } of counted)
      expect(found(questions, {}, 'qaa').map((one) => one.rule)).toContain(rule)
  })
})

it('says why a rule cannot be applied yet', () => {
  expect(skipped(bankWith([sound.single]).bank)).toEqual([
    { rule: 'B05', reason: expect.stringContaining('no categorise') },
  ])
  expect(skipped(bankWith(failing.find(({ rule }) => rule === 'B05')?.questions ?? []).bank)).toEqual([])
})

describe('any well-formed question', () => {
  const pieces = fc.constantFrom('“', '”', 'a', 'not', '?', '…', '\n\n', 'Choose all that apply.', '![](', 'obese', 'Ä')
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces).map((list) => list.join(' ')),
  )
  const part = fc.record(
    { id: text, text, match: text, rationale: text, correct: fc.boolean(), class: text, fn: text, who: text },
    { requiredKeys: ['id'] },
  )
  const parts = fc.array(part, { maxLength: 8 })
  const question: fc.Arbitrary<Written> = fc
    .record({ kind: fc.constantFrom(...Object.keys(sound)), id: text, outcome: text, level: text, stem: text, parts })
    .map(({ parts, ...rest }) => {
      const list = { matching: 'pairs', categorise: 'cards', 'hot-text': 'sentences' }[rest.kind] ?? 'options'
      return { ...rest, [list]: parts }
    })

  it('can be read by every rule, twice with the same result', () => {
    fc.assert(
      fc.property(fc.array(question, { maxLength: 4 }), fc.constantFrom('en', 'qaa'), (questions, locale) => {
        const english = new Map(bankWith(questions.toReversed()).bank.items.map((item) => [item.id, item]))
        const { bank } = bankWith(questions, { english }, locale)
        // A made-up line counts how often one was asked for, so it differs.
        const once = lint(bank).map((finding) => ({ ...finding, line: 0 }))
        expect(lint(bank).map((finding) => ({ ...finding, line: 0 }))).toEqual(once)
      }),
    )
  })
})

describe('chance', () => {
  it('knows the tables of chi-square', () => {
    for (const [x, degrees, p] of [
      [3.841, 1, 0.05],
      [5.991, 2, 0.05],
      [7.815, 3, 0.05],
      [18.307, 10, 0.05],
      [11.345, 3, 0.01],
    ] as const)
      expect(chiSquareTail(x, degrees)).toBeCloseTo(p, 4)
    expect([chiSquareTail(0, 3), chiSquareTail(5000, 3)]).toEqual([1, 0])
  })

  it('finds more than 26 of 60 three-option questions unlikely', () => {
    const chances = Array.from({ length: 60 }, () => 1 / 3)
    expect(atLeast(26, chances)).toBeGreaterThan(0.05)
    expect(atLeast(27, chances)).toBeLessThan(0.05)
    expect(atLeast(2, [0.5, 0.25])).toBeCloseTo(0.125)
    expect([atLeast(0, chances), atLeast(61, chances)]).toEqual([expect.closeTo(1), 0])
  })
})
