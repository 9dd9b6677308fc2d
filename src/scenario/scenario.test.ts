import { expect, it } from 'vitest'
import { checkScenario } from './check.build.ts'
import { folderWith, fromTwoChairs, problemsIn } from './fixtures/planting.build.ts'
import { decisionPoints } from './graph.ts'

const files = folderWith([])
const { data, graphs } = checkScenario({ id: 'three-helpers', folder: 'x', files }, {})
const graph = graphs[0]

it('finds nothing wrong with the sound role-play', () => {
  expect(problemsIn(files)).toEqual([])
})

it.each([
  ['a comment of several lines', '/* Is this too early?\n+ [Or later?]\n*/\n-> polite'],
  ['a comment beside a jump', '-> polite // and not back_in'],
  ['a jump on a condition', '{ held > 1: -> polite }\n-> polite'],
  ['a jump for each case', '{ held > 1: -> back_in | -> polite }'],
  ['a block of jumps', '{\n- held > 1: -> polite\n- safety > 1:\n    -> back_in\n- else: -> polite\n}'],
  ['a jump at a gather', '- -> polite'],
])('finds nothing wrong with %s', (_title, written) => {
  expect(problemsIn(folderWith([['story.ink', '#why:flattened\n-> polite', `#why:flattened\n${written}`]]))).toEqual([])
})

it('reads what scenario.yaml says', () => {
  expect(data).toMatchObject({ title: 'Three helpers', chairs: ['leader'], cast: { length: 5 } })
})

it('bakes lines with their tags, and choices with what they do', () => {
  const op4 = { text: 'Amara looks at the floor.', who: 'narrator', watch: 'presenter', ask: 'words' }
  expect(graph?.lines['op4']).toEqual(op4)
  expect(graph?.lines['d2']).toEqual({ text: 'What would he lose if he let her help?', who: 'sefi', fn: 'hypothesis' })
  expect(graph?.choices['c1']).toEqual({ text: 'Stay with the silence.', fn: 'silence', wait: 20 })
})

it('begins with the first beat, in its part of the hour and with the room as it is', () => {
  expect(graph?.nodes[0]).toMatchObject({
    lines: ['op1', 'op2', 'op3', 'op4'],
    choices: [
      ['c1', 1],
      ['c2', 2],
      ['c3', 3],
      ['c4', 4],
    ],
    climate: [2, 1, 1, 2, 0],
    phase: 'hold',
  })
})

it('tells after each choice what follows, and how the room has changed', () => {
  expect(graph?.nodes[1]).toMatchObject({ lines: ['s1', 'ct1'], climate: [2, 2, 1, 2, 1], phase: 'hold' })
  expect(graph?.nodes[4]).toMatchObject({ lines: ['q1'], climate: [1, 1, 1, 1, 0] })
})

it('has an ending where the story ends, and only there', () => {
  const ends = graph?.nodes.filter(({ choices }) => choices.length === 0) ?? []
  expect(new Set(ends.map(({ ending }) => ending))).toEqual(new Set(['ashamed', 'listened', 'on-time']))
  expect(graph?.nodes.filter(({ ending }) => ending)).toHaveLength(ends.length)
  expect(new Set(ends.map(({ phase }) => phase))).toEqual(new Set(['after']))
})

it('counts choices as one place to decide, also where a condition hides one of them', () => {
  expect(graph && decisionPoints(graph)).toEqual([
    ['c1', 'c2', 'c3', 'c4'],
    ['c5', 'c6', 'c14'],
    ['c11', 'c12', 'c13'],
    ['c7', 'c8'],
    ['c9', 'c10'],
  ])
})

it('bakes a story for each chair', () => {
  const two = folderWith(fromTwoChairs)
  expect(problemsIn(two)).toEqual([])
  const checked = checkScenario({ id: 'three-helpers', folder: 'x', files: two }, {})
  expect(checked.graphs.map(({ scenario, chair }) => `${scenario}: ${chair}`)).toEqual([
    'three-helpers: leader',
    'three-helpers: co-leader',
  ])
})
