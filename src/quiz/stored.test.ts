import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isComplete, markOf } from './fixtures/judged.ts'
import { questions } from './fixtures/questions.ts'
import { kinds, type Question, reasonsOf } from './kinds.ts'
import { fits, type Response } from './question.ts'

const all: [string, Question][] = Object.values(questions).map((question) => [question.kind, question])
const one = (name: string) => kinds[name as keyof typeof kinds].shape === 'one'
const ids = ['a', 'b', 'c', 'mine', 'opens', 'a=a', 'b=holds', 'a=', '=', '__proto__', 'constructor', '']
/** What a store could hold: anything that JSON can say, and lists of ids with something else among them. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constant(undefined),
  fc.constantFrom(...ids),
  fc.array(fc.constantFrom(...ids)),
  fc.array(fc.oneof(fc.constantFrom(...ids), fc.jsonValue())),
)

describe.each(all)('a stored response to a question of the kind %s', (name, question) => {
  it('crashes nothing, whatever it is', () => {
    fc.assert(
      fc.property(anything, (stored) => {
        const response = stored as Response
        expect(typeof isComplete(question, response)).toBe('boolean')
        const mark = markOf(question, response)
        expect(mark === null || (mark.fitting >= 0 && mark.fitting <= mark.total)).toBe(true)
        expect(reasonsOf(question, response)).toHaveLength(reasonsOf(question).length)
      }),
    )
  })

  it('is taken for none where it is of another shape', () => {
    fc.assert(
      fc.property(anything, (stored) => {
        const isText = typeof stored === 'string' || stored === undefined
        const isTexts = Array.isArray(stored) && stored.every((text) => typeof text === 'string')
        expect(fits(kinds[question.kind], stored)).toBe(one(name) ? isText : isTexts)
        if (fits(kinds[question.kind], stored)) return
        const response = stored as Response
        expect(isComplete(question, response)).toBe(false)
        expect(markOf(question, response)).toBeNull()
        expect(reasonsOf(question, response)).toEqual(reasonsOf(question))
      }),
    )
  })
})

it('is one id for these kinds, and a list for the others', () => {
  const shaped = (shape: string) =>
    Object.keys(kinds).filter((name) => kinds[name as keyof typeof kinds].shape === shape)
  expect(shaped('one')).toEqual(['single', 'concordance', 'own-words', 'reflection'])
  const many = ['multiple', 'ordering', 'matching', 'categorise', 'hot-text', 'whose-feeling']
  expect(shaped('many')).toEqual(many)
})
