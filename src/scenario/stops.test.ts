import { describe, expect, it } from 'vitest'
import { smallGraph } from './fixtures/small-graph.ts'
import type { Graph, Line } from './graph.ts'
import { replay, start } from './play.ts'
import { isFaded, lastPassed, stopsIn, toldIn } from './stops.ts'

/** The small story with more on some of its lines. */
function graphWith(more: Readonly<Record<string, Partial<Line>>>, chair = 'leader'): Graph {
  const lines = Object.entries(smallGraph.lines).map(([id, line]) => [id, { ...line, ...more[id] }])
  return { ...smallGraph, chair, lines: Object.fromEntries(lines) }
}
const runOf = (graph: Graph, ...choices: string[]) => replay(graph, choices).run

describe('where the learner has a part', () => {
  it('is nowhere in a story that asks nothing', () => {
    expect(stopsIn(smallGraph, start, {})).toEqual([])
    expect(toldIn(smallGraph, start, {})).toEqual({ lines: 2, from: 0 })
  })

  it('is after a line whose feeling or whose work is asked, and the rest is told afterwards', () => {
    const graph = graphWith({ s1: { ask: 'feeling' } })
    const run = runOf(graph, 'c-stay')
    const stop = { kind: 'feeling', line: 's1', told: 1 }
    expect(toldIn(graph, run, {})).toEqual({ lines: 1, from: 0, stop })
    expect(toldIn(graph, run, { s1: 'mine' })).toEqual({ lines: 3, from: 1 })
    expect(lastPassed(graph, run, {})).toBeUndefined()
    expect(lastPassed(graph, run, { s1: 'mine' })).toEqual(stop)
  })

  it('is passed in the same way whatever is said there', () => {
    const graph = graphWith({ s1: { ask: 'feeling' }, d1: { ask: 'tag' }, d3: { ask: 'words' } }, 'observer')
    const run = runOf(graph, 'c-stay')
    const stops = (said: string) => stopsIn(graph, run, { s1: said, d1: said, d3: said })
    expect(stops('mine')).toEqual(stopsIn(graph, run, {}))
    expect(stops('image')).toEqual(stops('mine'))
    expect(toldIn(graph, run, { s1: 'group' })).toEqual(toldIn(graph, run, { s1: 'cannot-tell' }))
    expect(runOf(graph, 'c-stay', 'c-room')).toEqual(replay(smallGraph, ['c-stay', 'c-room']).run)
  })

  it('what a line is said to do stands with this line, which is then the first that is new', () => {
    const graph = graphWith({ d1: { ask: 'tag' } }, 'observer')
    expect(toldIn(graph, runOf(graph, 'c-stay'), { d1: 'image' })).toEqual({ lines: 3, from: 1 })
  })

  it('is before the line that tells what was to be seen', () => {
    const graph = graphWith({ s1: { watch: 'group' } })
    expect(toldIn(graph, runOf(graph, 'c-stay'), {})).toMatchObject({ lines: 0, stop: { kind: 'watch', line: 's1' } })
  })

  it('can be before a line and after it', () => {
    const graph = graphWith({ s1: { watch: 'group', ask: 'feeling' } })
    const run = runOf(graph, 'c-stay')
    expect(toldIn(graph, run, { 's1:watch': 'clock' })).toMatchObject({ lines: 1, from: 0, stop: { kind: 'feeling' } })
    expect(toldIn(graph, run, { 's1:watch': 'clock', s1: 'mine' })).toEqual({ lines: 3, from: 1 })
  })

  it('asks twice in a run where the eyes were, and no more', () => {
    const graph = graphWith({ op2: { watch: 'group' }, s1: { watch: 'clock' }, d3: { watch: 'presenter' } })
    const stops = stopsIn(graph, runOf(graph, 'c-stay'), { 'op2:watch': 'group' })
    expect(stops.map(({ line }) => line)).toEqual(['s1'])
  })

  it('comes with all lines told where own words are asked before the choices', () => {
    const graph = graphWith({ s1: { ask: 'words' } })
    expect(toldIn(graph, runOf(graph, 'c-stay'), {})).toMatchObject({ lines: 3, stop: { kind: 'words' } })
    expect(toldIn(graph, runOf(graph, 'c-stay'), { s1: 'seen' })).toEqual({ lines: 3, from: 3 })
  })

  it('is the same once where the story comes back to a line', () => {
    const graph = graphWith({ d1: { ask: 'feeling' } })
    expect(toldIn(graph, runOf(graph, 'c-rule', 'c-image', 'c-room'), { d1: 'group' }).stop).toBeUndefined()
  })
})

describe('a presenter who has moved back', () => {
  const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const graph: Graph = {
    ...smallGraph,
    chair: 'presenter',
    lines: Object.fromEntries(
      lines.map((id, at) => [id, { text: id, who: 'lin', ...(at === 1 && { phase: 'hold' as const }) }]),
    ),
    nodes: [{ lines, choices: [], climate: [2, 2, 2, 2, 0], phase: 'hold' }],
  }

  it('hears a few lines at a time, and a last line is not kept back alone', () => {
    // Four up to here: the first line stands before the group holds the case.
    expect(toldIn(graph, start, {}).lines).toBe(3)
    expect(toldIn(graph, start, { c: 'heard' })).toMatchObject({ lines: 7, from: 3 })
  })

  it('is told everything at once before that, and so is everybody else', () => {
    expect(stopsIn({ ...graph, chair: 'member' }, start, {})).toEqual([])
    const early = { ...graph, lines: { ...graph.lines, b: { text: 'b', who: 'lin' } } }
    expect(stopsIn(early, start, {})).toEqual([])
  })
})

it('the notes of the observer fade in the second half of the lines that are asked', () => {
  const graph = graphWith({ op2: { ask: 'tag' }, d1: { ask: 'tag' }, d2: { ask: 'tag' }, k1: { ask: 'tag' } })
  expect(['op2', 'd1', 'd2', 'k1'].map((line) => isFaded(graph, line))).toEqual([false, false, true, true])
})
