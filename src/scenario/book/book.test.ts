import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bakeStory } from '../bake.build.ts'
import { smallGraph } from '../fixtures/small-graph.ts'
import { smallInk } from '../fixtures/small-ink.build.ts'
import type { Graph } from '../graph.ts'
import { beatAt, choose, offers, type Run, start } from '../play.ts'
import { bookOf, type Section, type When } from './book.ts'
import { type Climate, holds } from './conditions.ts'

const { graph: small } = bakeStory('small-story.ink', smallInk, 'small', 'leader')
if (!small) throw new Error('the story of the test cannot be baked')

const anyRun = (graph: Graph) =>
  fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }).map((picks) =>
    picks.reduce<Run>((run, pick) => {
      const offered = offers(graph, run)
      return choose(graph, run, offered[pick % offered.length]?.id ?? '') ?? run
    }, start),
  )

describe('the book of a story', () => {
  it.each([
    ['a story with every kind of condition', small],
    ['beats written by hand', smallGraph],
  ])('can be read along any run: %s', (_what, graph) => {
    const book = bookOf(graph)
    fc.assert(fc.property(anyRun(graph), (run) => readAlong(book, graph, run)))
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

/** Reads the book as a reader would who has made these choices, and knew what the room was like. */
function readAlong(book: readonly Section[], graph: Graph, run: Run): void {
  let section = book[0]
  run.beats.forEach((number, at) => {
    const beat = beatAt(graph, number)
    const before = beatAt(graph, run.beats[Math.max(0, at - 1)] ?? 0).climate
    const rooms = [before, beat.climate]
    let toRead = beat.lines
    const go = <T extends { when: When }>(ways: readonly T[], right: (way: T) => boolean): T => {
      const way = ways.find(right)
      if (!way) throw new Error(`no way on from ${section?.number}`)
      if (way.when !== 'sometimes') expect(rooms.map((room) => firstTrue(ways, room))).toContain(way)
      return way
    }
    for (;;) {
      for (const passage of section?.passages ?? []) {
        const { lines } = go(passage, (one) => one.lines.every((id, place) => toRead[place] === id))
        toRead = toRead.slice(lines.length)
      }
      if (!section?.goOn.length) break
      section = book[go(section.goOn, ({ to }) => startsWith(book, to, toRead)).to - 1]
    }
    expect(toRead).toEqual([])
    expect(section?.ending).toBe(beat.ending)
    const possible = section?.choices.filter(
      ({ when }) => when === undefined || when === 'sometimes' || holds(when, beat.climate),
    )
    expect(possible?.map(({ id }) => id)).toEqual(expect.arrayContaining(beat.choices.map(([id]) => id)))
    if (!possible?.some(({ when }) => when === 'sometimes')) expect(possible).toHaveLength(beat.choices.length)
    const choice = possible?.find(({ id }) => id === run.choices[at])
    const next = beatAt(graph, run.beats[at + 1] ?? 0).lines
    const leads = choice?.ways.find(({ to }) => startsWith(book, to, next))
    if (run.choices[at] !== undefined) section = book[(leads?.to ?? 0) - 1]
  })
}

function firstTrue<T extends { when: When }>(ways: readonly T[], room: Climate): T | undefined {
  return ways.find(({ when }) => when !== 'sometimes' && holds(when, room))
}

/** Whether a section tells these lines first, in some room. */
function startsWith(book: readonly Section[], number: number, lines: readonly string[]): boolean {
  const section = book[number - 1]
  const [first] = section?.passages ?? []
  if (first) return first.some((one) => one.lines.length > 0 && one.lines.every((id, at) => lines[at] === id))
  return section?.goOn.some(({ to }) => startsWith(book, to, lines)) ?? lines.length === 0
}
