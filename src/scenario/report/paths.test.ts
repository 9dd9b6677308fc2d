import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bakeStory } from '../bake.build.ts'
import { graphOf } from '../fixtures/graph-of.ts'
import { smallGraph } from '../fixtures/small-graph.ts'
import { smallInk } from '../fixtures/small-ink.build.ts'
import type { Graph } from '../graph.ts'
import { choicesInCircles, groupsOf } from './circles.ts'
import { countPaths, least, most, type Weigh } from './paths.ts'
import { mean, meetings } from './reader.ts'

const { graph: small } = bakeStory('small-story.ink', smallInk, 'small', 'leader')
if (!small) throw new Error('the small story cannot be played.')

const turns: Weigh = (_, choice) => (choice === undefined ? 0 : 1)
/** 1 and 2 lead to each other, and each leads out. */
const circle = graphOf(['on > 1'], ['a > 2', 'x > 3'], ['b > 1', 'y > 4'], [], [])

/** Every complete path that comes to no state twice, one by one. */
function pathsOf(graph: Graph, node = 0, been: readonly number[] = []): string[][] {
  const choices = graph.nodes[node]?.choices ?? []
  if (choices.length === 0) return [[]]
  return choices.flatMap(([id, next]) =>
    next === node || been.includes(next) ? [] : pathsOf(graph, next, [...been, node]).map((rest) => [id, ...rest]),
  )
}

/** Any graph of seven nodes; the last two are endings, and each node leads on to the next, so that all can end. */
const anyGraph = fc
  .array(fc.array(fc.nat(6), { maxLength: 3 }), { minLength: 5, maxLength: 5 })
  .map((ways) =>
    graphOf(...ways.map((more, node) => [node + 1, ...more].map((to, i) => `c${node}-${i} > ${to}`)), [], []),
  )

describe('the number of complete paths', () => {
  it('is counted by hand in the small story: six, two and four after its three first choices', () => {
    expect(countPaths(small)).toBe(12n)
  })

  it('leaves out what comes to a state twice: round a circle, or straight back', () => {
    expect(countPaths(circle)).toBe(2n)
    expect(countPaths(smallGraph)).toBe(12n)
  })

  it('is what one gets by walking every path', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        expect(countPaths(graph)).toBe(BigInt(pathsOf(graph).length))
      }),
    )
  })

  it('is exact where it is larger than a number can say', () => {
    const steps = Array.from({ length: 70 }, (_, i) => [`a${i} > ${i + 1}`, `b${i} > ${i + 1}`])
    expect(countPaths(graphOf(...steps, []))).toBe(2n ** 70n)
  })

  it('is not given where the circles are too tangled', () => {
    const all = Array.from({ length: 12 }, (_, i) => i)
    const tangled = all.map((from) => [...all.map((to) => `c${from}-${to} > ${to}`), `x${from} > 12`])
    expect(countPaths(graphOf(...tangled, []))).toBeUndefined()
  })
})

describe('circles', () => {
  it('are found with the choices that lead round in them', () => {
    expect(groupsOf(circle).map((group) => group.sort())).toEqual([[4], [3], [1, 2], [0]])
    expect([...choicesInCircles(circle)]).toEqual(['a', 'b'])
    expect([...choicesInCircles(smallGraph)]).toEqual(['c-image'])
    expect([...choicesInCircles(small)]).toEqual([])
  })
})

describe('the shortest and the longest path', () => {
  it('of the small story have two and three turns', () => {
    expect([least(small, turns), most(small, turns)]).toEqual([2, 3])
  })

  it('weigh what stands in the beats, the last one included', () => {
    const weigh: Weigh = (node, choice) => (choice === 'x' ? 100 : choice === undefined ? 10 * node : 1)
    expect([least(circle, weigh), most(circle, weigh)]).toEqual([1 + 1 + 1 + 40, 1 + 100 + 30])
  })

  it('come to no place twice: in the small graph all that follows the first turn is one place', () => {
    expect(most(smallGraph, turns)).toBe(2)
  })

  it('have no length where every path comes to a place twice', () => {
    expect(most(graphOf(['a > 1'], ['a > 2'], []), turns)).toBeUndefined()
    expect(least(graphOf(['a > 1'], ['a > 2'], []), turns)).toBe(2)
  })
})

describe('a random reader', () => {
  it('comes to each ending of the small story as often as by hand', () => {
    const times = meetings(small)
    const chance = (slug: string) =>
      small.nodes.reduce((sum, { ending }, node) => sum + (ending === slug ? (times[node] ?? 0) : 0), 0)
    expect(chance('one-minute')).toBeCloseTo(3 / 18, 12)
    expect(chance('open')).toBeCloseTo(7 / 18, 12)
    expect(chance('kept')).toBeCloseTo(8 / 18, 12)
    expect(mean(small, times, turns)).toBeCloseTo(67 / 27, 12)
  })

  it('goes round circles as often as chance has it', () => {
    const times = meetings(circle)
    ;[1, 4 / 3, 2 / 3, 2 / 3, 1 / 3].forEach((value, node) => {
      expect(times[node]).toBeCloseTo(value, 12)
    })
    ;[1, 1 / 2, 1 / 2, 1, 1 / 2, 5 / 6, 1 / 6].forEach((value, node) => {
      expect(meetings(smallGraph)[node]).toBeCloseTo(value, 12)
    })
  })

  it('comes to one ending in the end, and to each node as often as its ways in are taken', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const times = meetings(graph)
        const ends = graph.nodes.reduce((sum, { choices }, node) => sum + (choices.length ? 0 : (times[node] ?? 0)), 0)
        // The last node may be reached by nobody.
        expect(ends).toBeCloseTo(1, 9)
        graph.nodes.forEach((_, node) => {
          const led = graph.nodes.reduce((sum, { choices }, from) => {
            const ways = choices.filter(([, next]) => next === node).length
            return sum + ((times[from] ?? 0) * ways) / (choices.length || 1)
          }, 0)
          expect(times[node]).toBeCloseTo(led + (node === 0 ? 1 : 0), 6)
        })
      }),
    )
  })
})
