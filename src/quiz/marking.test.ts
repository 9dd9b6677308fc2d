import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isComplete, markOf } from './fixtures/judged.ts'
import { questions, rationale } from './fixtures/questions.ts'
import { type Question, reasonsOf } from './kinds.ts'
import { type Reason, verdict } from './question.ts'

const id = fc.stringMatching(/^[a-z]{1,3}(-[a-z0-9]{1,2})?$/)
const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength })
const part = (one: string) => ({ id: one, text: one, rationale })
/** Parts of which at least `least` are right, and at least one is not. */
const keyed = (least: number, min: number, max: number) =>
  fc
    .tuple(ids(min, max), fc.array(fc.boolean(), { minLength: max, maxLength: max }))
    .map(([all, flags]) =>
      all.map((one, i) => ({ ...part(one), correct: i < least || (i < all.length - 1 && (flags[i] ?? false)) })),
    )
    .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }))

/** A question of a scored kind, its right response, and the same with one thing wrong. */
type Case = { readonly question: Question; readonly right: string | string[]; readonly nearly: string | string[] }
const asked = (kind: 'single' | 'multiple' | 'hot-text' | 'ordering' | 'matching' | 'categorise', rest: object) =>
  ({ ...questions[kind], ...rest }) as Question
const chosen = (all: readonly { id: string; correct: boolean }[]) =>
  all.filter(({ correct }) => correct).map((one) => one.id)

const single = ids(3, 5).map(
  ([first, second, ...others]): Case => ({
    question: asked('single', {
      options: [first, second, ...others].map((one) => ({ ...part(one ?? ''), correct: one === second })),
    }),
    right: second ?? '',
    nearly: first ?? '',
  }),
)
const multiple = keyed(2, 4, 6).map((options): Case => {
  const right = chosen(options)
  return { question: asked('multiple', { options }), right, nearly: right.slice(1) }
})
const hotText = keyed(1, 6, 16).map((sentences): Case => {
  const right = chosen(sentences)
  const other = sentences.find(({ correct }) => !correct)?.id ?? ''
  return { question: asked('hot-text', { sentences }), right, nearly: [...right, other] }
})
const ordering = ids(4, 7).map((right): Case => {
  const [first = '', second = '', ...others] = right
  return { question: asked('ordering', { options: right.map(part) }), right, nearly: [second, first, ...others] }
})
const matching = ids(3, 7).map((all): Case => {
  const right = all.map((one) => `${one}=${one}`)
  const pairs = all.map((one) => ({ ...part(one), match: one }))
  return { question: asked('matching', { pairs }), right, nearly: [`${all[0]}=${all[1]}`, ...right.slice(1)] }
})
const categorise = fc.tuple(ids(4, 8), ids(4, 12), fc.infiniteStream(fc.nat())).map(([classes, all, picks]): Case => {
  const cards = all.map((one) => ({ ...part(one), class: classes[(picks.next().value ?? 0) % classes.length] ?? '' }))
  const right = cards.map((card) => `${card.id}=${card.class}`)
  const other = classes.find((one) => one !== cards[0]?.class)
  const question = asked('categorise', { classes: classes.map((one) => ({ id: one, title: one })), cards })
  return { question, right, nearly: [`${cards[0]?.id}=${other}`, ...right.slice(1)] }
})
const unordered = fc.oneof(multiple, hotText, matching, categorise)
const scored = fc.oneof(single, ordering, unordered)

/** Every text that a response to a question could be made of. */
function pieces({ question, right }: Case): string[] {
  const parts = Object.values(question).flatMap((list) => (Array.isArray(list) ? (list as { id: string }[]) : []))
  const all = parts.map((one) => one.id)
  return [...all, ...all.flatMap((one) => all.map((other) => `${one}=${other}`)), ...[right].flat(), 'x=y', 'unknown']
}
const answered = (cases: typeof scored) =>
  cases.chain((one) =>
    fc
      .array(fc.constantFrom(...pieces(one)), { maxLength: 20 })
      .map((some) => ({ ...one, response: typeof one.right === 'string' ? (some[0] ?? '') : some })),
  )
/** What no question has: ids have no question mark. */
const unknown = fc.string().map((text) => `?${text}`)

describe('the mark of whatever is answered', () => {
  it('is never less than nothing, and never more than there is', () => {
    fc.assert(
      fc.property(answered(scored), ({ question, response }) => {
        const mark = markOf(question, response)
        expect(mark?.fitting).toBeGreaterThanOrEqual(0)
        expect(mark?.fitting).toBeLessThanOrEqual(mark?.total ?? -1)
        expect(mark?.total).toBeGreaterThan(0)
      }),
    )
  })

  it('is all there is for the right response, which is complete', () => {
    fc.assert(
      fc.property(scored, ({ question, right }) => {
        const mark = markOf(question, right)
        expect(mark?.fitting).toBe(mark?.total)
        expect(mark && verdict(mark)).toBe('right')
        expect(isComplete(question, right)).toBe(true)
      }),
    )
  })

  it('is less as soon as one thing is wrong', () => {
    fc.assert(
      fc.property(scored, ({ question, right, nearly }) => {
        expect(markOf(question, nearly)?.fitting).toBeLessThan(markOf(question, right)?.fitting ?? 0)
      }),
    )
  })

  it('does not hang on the order of a response where order means nothing', () => {
    const turned = answered(unordered).chain((one) => {
      // Of two choices for one thing the first counts, so each thing is chosen for once.
      const things = (one.response as string[]).map((text) => text.split('=')[0])
      const response = (one.response as string[]).filter((_, i) => things.indexOf(things[i]) === i)
      return fc.shuffledSubarray(response, { minLength: response.length }).map((other) => ({ ...one, response, other }))
    })
    fc.assert(
      fc.property(turned, ({ question, response, other }) => {
        expect(markOf(question, other)).toEqual(markOf(question, response))
        expect(isComplete(question, other)).toBe(isComplete(question, response))
        expect(reasonsOf(question, other)).toEqual(reasonsOf(question, response))
      }),
    )
  })

  it('is not changed by unknown ids at the end', () => {
    fc.assert(
      fc.property(answered(fc.oneof(ordering, unordered)), fc.array(unknown), ({ question, response }, more) => {
        expect(markOf(question, [...response, ...more])).toEqual(markOf(question, response))
      }),
    )
    fc.assert(
      fc.property(single, unknown, ({ question }, other) => {
        expect(markOf(question, other)).toEqual({ fitting: 0, total: 1 })
      }),
    )
  })

  it('is not changed by saying the same again', () => {
    fc.assert(
      fc.property(answered(unordered), ({ question, response }) => {
        expect(markOf(question, [...response, ...response])).toEqual(markOf(question, response))
      }),
    )
  })

  it('agrees with the reasons: as many parts are said to fit as were counted', () => {
    const isDecision = ({ kind }: Question) => kind === 'multiple' || kind === 'hot-text'
    fc.assert(
      fc.property(answered(scored), ({ question, response }) => {
        const reasons = reasonsOf(question, response) as Reason[]
        const fitting = reasons.filter(({ key, chosen: was = false }) =>
          isDecision(question) ? key === was : key && was,
        )
        expect(markOf(question, response)?.fitting).toBe(fitting.length)
      }),
    )
  })

  it('is given for nothing at all without a crash, and nothing is not complete', () => {
    fc.assert(
      fc.property(scored, ({ question, right }) => {
        const nothing = typeof right === 'string' ? undefined : []
        expect(isComplete(question, nothing)).toBe(false)
        expect(markOf(question, nothing)?.fitting).toBeLessThan(markOf(question, right)?.fitting ?? 0)
        expect(reasonsOf(question, nothing)).toHaveLength(reasonsOf(question).length)
      }),
    )
  })

  it('is none for a guess, right or not', () => {
    fc.assert(
      fc.property(answered(scored), ({ question, right, response }) => {
        expect(markOf({ ...question, guess: true }, right)).toBeNull()
        expect(markOf({ ...question, guess: true }, response)).toBeNull()
      }),
    )
  })
})
