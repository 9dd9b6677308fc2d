import { expect, it } from 'vitest'
import type { Graph } from '../graph.ts'
import { readingOf } from './reading.ts'

const beat = (choices: Graph['nodes'][number]['choices'], ending?: string) => ({
  lines: [],
  choices,
  climate: [0, 0, 0, 0, 0],
  phase: 'call',
  ...(ending ? { ending } : {}),
})

it('makes the first choice each time, and none that leads back', () => {
  const nodes = [
    beat([['on', 1]]),
    beat([
      ['again', 0],
      ['end', 2],
      ['other', 0],
    ]),
    beat([], 'over'),
  ]
  const choices = Object.fromEntries(['on', 'again', 'end', 'other'].map((id) => [id, { text: id }]))
  const graph: Graph = { scenario: 's', chair: 'leader', lines: {}, choices, nodes }
  expect(readingOf(graph)).toEqual({ beats: [0, 1, 2], choices: ['on', 'end'] })
})
