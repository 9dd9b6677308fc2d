import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isComplete, kinds, markOf, type Question } from './kinds.ts'
import { type OpenKind, stemParts, verdict } from './question.ts'
import { openOptionSchema } from './questions/base/schema.ts'
import { fromPlaces, moveTo, type OrderingQuestion, startingOrder } from './questions/ordering/ordering.ts'
import { quizSchema } from './schema.ts'

const rationale = 'It does this in the group, for this reason, and would fit there.'
const option = (id: string, correct: boolean) => ({ id, text: id, correct, rationale })
const single: Question = {
  id: 'q',
  kind: 'single',
  stem: 'Which?',
  options: [option('a', false), option('b', true), option('c', false)],
}
const multiple: Question = {
  id: 'm',
  kind: 'multiple',
  stem: 'Which? Choose all that apply.',
  options: [option('a', true), option('b', true), option('c', false), option('d', false)],
}
const ordering: OrderingQuestion = {
  id: 'o',
  kind: 'ordering',
  stem: 'In which order?',
  options: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: id, rationale })),
}

describe('marking', () => {
  it('gives a single best answer all or nothing', () => {
    expect(markOf(single, 'b')).toEqual({ fitting: 1, total: 1 })
    expect(markOf(single, 'a')).toEqual({ fitting: 0, total: 1 })
  })

  it('counts each option of a multiple response as a decision, chosen or left', () => {
    expect(markOf(multiple, ['b', 'a'])).toEqual({ fitting: 4, total: 4 })
    expect(markOf(multiple, ['a', 'c'])).toEqual({ fitting: 2, total: 4 })
  })

  it('counts the lines of an ordering that stand in their place', () => {
    expect(markOf(ordering, ['a', 'b', 'c', 'd', 'e'])).toEqual({ fitting: 5, total: 5 })
    expect(markOf(ordering, ['b', 'a', 'c', 'd', 'e'])).toEqual({ fitting: 3, total: 5 })
  })

  it('does not mark a guess', () => {
    expect(markOf({ ...single, guess: true }, 'b')).toBeNull()
  })

  it('never gives more than there is, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'x')), (chosen) => {
        const mark = markOf(multiple, chosen)
        expect(mark && mark.fitting >= 0 && mark.fitting <= mark.total).toBe(true)
      }),
    )
  })

  it('says in words what a mark means', () => {
    expect([0, 2, 4].map((fitting) => verdict({ fitting, total: 4 }))).toEqual(['wrong', 'partly', 'right'])
  })

  it('knows when there is enough to check', () => {
    expect([isComplete(single, undefined), isComplete(single, 'a')]).toEqual([false, true])
    expect([isComplete(multiple, []), isComplete(multiple, ['c'])]).toEqual([false, true])
    expect([isComplete(ordering, ['a', 'b']), isComplete(ordering, startingOrder(ordering))]).toEqual([false, true])
  })
})

describe('ordering', () => {
  it('starts in an order that is always the same and never the right one', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 7 }),
        (id, ids) => {
          const question = { id, options: ids.map((one) => ({ id: one, text: one, rationale })) }
          const order = startingOrder(question)
          expect(order).toEqual(startingOrder(question))
          expect([...order].sort()).toEqual([...ids].sort())
          expect(order).not.toEqual(ids)
        },
      ),
    )
  })

  it('moves a line without losing one, and stops at either end', () => {
    expect(moveTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b'])
    expect(moveTo(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a'])
    expect(moveTo(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c'])
  })

  it('keeps places that were set before the script arrived', () => {
    expect(fromPlaces(['a', 'b', 'c', 'd'], [0, 1, 2, 3])).toEqual(['a', 'b', 'c', 'd'])
    expect(fromPlaces(['a', 'b', 'c', 'd'], [2, 1, 2, 3])).toEqual(['b', 'c', 'a', 'd'])
    expect(fromPlaces(['d', 'c', 'b', 'a'], [3, 2, 1, 0])).toEqual(['a', 'b', 'c', 'd'])
    expect(fromPlaces(['a', 'b', 'c', 'd'], [0, 1, 2, 1])).toEqual(['a', 'd', 'b', 'c'])
    expect(fromPlaces(['a', 'b', 'c', 'd'], [2, 1, 2, 1])).toEqual(['b', 'd', 'a', 'c'])
  })

  it('takes places that were all set for what they say', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), (places) => {
        const order = fromPlaces(['a', 'b', 'c', 'd', 'e', 'f', 'g'], places)
        expect(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => order.indexOf(id))).toEqual(places)
      }),
    )
  })
})

describe('what has no right answer', () => {
  it('cannot carry one in the content', () => {
    const option = { id: 'a', text: 'A', rationale }
    expect(openOptionSchema.safeParse(option).success).toBe(true)
    expect(openOptionSchema.safeParse({ ...option, correct: true }).success).toBe(false)
    expect(openOptionSchema.safeParse({ ...option, score: 1 }).success).toBe(false)
  })

  it('cannot be marked in the code', () => {
    // @ts-expect-error a kind without a right answer has no mark()
    const kind: OpenKind<unknown, unknown> = { ...kinds.concordance, mark: () => 1 }
    expect(kind.scored).toBe(false)
    const open = Object.entries(kinds).flatMap(([name, one]) => ('mark' in one ? [] : [name]))
    expect(open).toEqual(['concordance', 'own-words', 'whose-feeling', 'reflection'])
    expect(Object.entries(kinds).flatMap(([name, one]) => (one.scored ? [] : [name]))).toEqual(open)
  })
})

describe('a quiz file', () => {
  const write = (question: object) => ({ id: 'q', title: 'Q', questions: [question] })
  const written = { ...single, outcome: 'the-call-1', level: 'apply' }

  it('is accepted as the guide describes it', () => {
    expect(quizSchema.safeParse(write(written)).success).toBe(true)
  })

  it.each([
    ['two keys in a single question', { options: [option('a', true), option('b', true), option('c', false)] }],
    ['no key', { options: [option('a', false), option('b', false), option('c', false)] }],
    ['two options', { options: [option('a', true), option('b', false)] }],
    ['a rationale of four words', { options: [{ ...option('a', true), rationale: 'It is the answer' }] }],
    ['a kind that does not exist', { kind: 'essay' }],
    ['a key that does not exist', { hint: 'no' }],
    ['guess: false', { guess: false }],
  ])('is refused with %s', (_fault, change) => {
    expect(quizSchema.safeParse(write({ ...written, ...change })).success).toBe(false)
  })
})

it('takes a stem apart into the scene and the lead-in', () => {
  expect(stemParts('Ines tells\nof him.\n\nWhat now?\n')).toEqual({
    scene: ['Ines tells of him.'],
    leadIn: 'What now?',
  })
})
