import { expect, it } from 'vitest'
import { beside } from './beside.ts'
import { smallGraph as graph } from './fixtures/small-graph.ts'
import { replay } from './play.ts'

const runOf = (...choices: string[]) => replay(graph, choices).run
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)

it('two runs are laid beside each other from where they part', () => {
  const { shared, one, other } = beside(graph, runOf('c-rule', 'c-close'), runOf('c-rule', 'c-image', 'c-close'))
  expect(shared).toBe(1)
  expect(ids(one)).toEqual(['c-close', 'b1', 'k2'])
  expect(ids(other)).toEqual(['c-image', 'd1', 'd3', 'c-close', 'b1', 'k1'])
})

it('two runs without a turn in common part at once, and the same run twice never does', () => {
  expect(beside(graph, runOf('c-rule'), runOf('c-stay')).shared).toBe(0)
  expect(beside(graph, runOf('c-rule'), runOf('c-rule'))).toEqual({ shared: 1, one: [], other: [] })
})
