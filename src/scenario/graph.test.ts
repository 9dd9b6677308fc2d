import { expect, it } from 'vitest'
import { decisionPoints, type Graph, nodesWithExit, waysIn } from './graph.ts'

/** A graph with these choices at each node, as `choice > node`. */
function graphOf(...nodes: string[][]): Graph {
  const beats = nodes.map((choices) => ({
    lines: [],
    choices: choices.map((choice) => choice.split(' > ')).map(([id = '', next]) => [id, Number(next)] as const),
    climate: [],
    phase: 'hold',
  }))
  return { scenario: 'small', chair: 'leader', lines: {}, choices: {}, nodes: beats }
}

it('takes choices for one place to decide if a third node offers each of them', () => {
  expect(decisionPoints(graphOf(['a > 1', 'b > 1'], ['c > 2'], ['d > 3'], ['c > 0', 'd > 0']))).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})

it('remembers the first way to a node, and none to the start', () => {
  expect(waysIn(graphOf(['a > 1', 'b > 1'], ['c > 0', 'd > 2'], []))).toEqual([
    undefined,
    { choice: 'a', from: 0 },
    { choice: 'd', from: 1 },
  ])
})

it('finds a way out through several nodes, and none in a circle', () => {
  expect([...nodesWithExit(graphOf(['a > 1', 'b > 3'], ['c > 2'], [], ['d > 4'], ['e > 3']))].sort()).toEqual([0, 1, 2])
})
