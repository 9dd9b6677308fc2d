import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bakeStory } from '../bake.build.ts'
import { readAlong } from '../fixtures/read-along.ts'
import { runOf } from '../fixtures/runs.ts'
import { smallGraph } from '../fixtures/small-graph.ts'
import { smallInk } from '../fixtures/small-ink.build.ts'
import { bookOf, type Section } from './book.ts'

const { graph: small } = bakeStory('small-story.ink', smallInk, 'small', 'leader')
if (!small) throw new Error('the story of the test cannot be baked')

describe('the book of a story', () => {
  it.each([
    ['a story with every kind of condition', small],
    ['beats written by hand', smallGraph],
  ])('can be read along any run: %s', (_what, graph) => {
    const book = bookOf(graph)
    fc.assert(fc.property(fc.array(fc.nat(9)), (picks) => readAlong(book, graph, runOf(graph, picks))))
  })

  it('has every line once, every ending, and numbers without a gap', () => {
    const book = bookOf(small)
    const lines = book.flatMap(({ passages }) => passages.flat().flatMap((one) => one.lines))
    expect([...lines].sort()).toEqual(Object.keys(small.lines).sort())
    expect(book.flatMap(({ ending }) => ending ?? []).sort()).toEqual(['kept', 'one-minute', 'open'])
    expect(book.map(({ number }) => number)).toEqual(book.map((_, at) => at + 1))
    expect(Math.max(...book.flatMap(waysIn).map(({ to }) => to))).toBe(book.length)
  })

  it('says in words what the author wrote as a condition', () => {
    const book = bookOf(small)
    const [knot] = book.filter(({ passages }) => passages.some((passage) => passage.length === 2))
    expect(knot?.passages).toEqual([
      [
        { when: [{ nearer: 'patient', orEqual: false }], lines: ['d1', 'd2'] },
        { when: [], lines: ['d3'] },
      ],
      [
        { when: [{ quality: 'safety', levels: [1] }], lines: ['d4'] },
        { when: [], lines: [] },
      ],
      [{ when: [], lines: ['d5'] }],
    ])
    expect(knot?.choices.map(({ id, when }) => [id, when])).toEqual([
      ['c-room', undefined],
      ['c-him', [{ nearer: 'doctor', orEqual: true }]],
      ['c-back', undefined],
    ])
    // The silence that is being held does not count itself.
    expect(knot?.choices[0]?.ways.map(({ when }) => when)).toContainEqual([{ quality: 'held', levels: [0] }])
  })
})

const waysIn = ({ choices, goOn }: Section) => [...choices.flatMap(({ ways }) => ways), ...goOn]
