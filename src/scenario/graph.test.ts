import { expect, it } from 'vitest'
import { graphOf } from './fixtures/graph-of.ts'
import { decisionPoints, nodesWithExit, waysIn } from './graph.ts'

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
