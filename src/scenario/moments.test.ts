import { describe, expect, it } from 'vitest'
import { smallGraph as graph } from './fixtures/small-graph.ts'
import { levelsOf, moments } from './moments.ts'
import { replay, start } from './play.ts'

const runOf = (...choices: string[]) => replay(graph, choices).run
const told = (...choices: string[]) =>
  moments(graph, runOf(...choices)).map(({ at, beat, before }) => [at, beat, before])

describe('the room in words', () => {
  it('has four qualities; how often silence was held is none of them', () => {
    expect(levelsOf(graph, 3)).toEqual({ safety: 2, curiosity: 2, patient: 3, doctor: 2 })
  })

  it('is told halfway through holding, before the presenter comes back, and at the end, and not in between', () => {
    expect(moments(graph, start)).toEqual([])
    expect(told('c-stay')).toEqual([['halfway', 1, undefined]])
    expect(told('c-stay', 'c-room', 'c-image')).toEqual([['halfway', 1, undefined]])
    expect(told('c-stay', 'c-close')).toEqual([
      ['halfway', 1, undefined],
      ['return', 2, 'b1'],
      ['end', 2, undefined],
    ])
  })

  it('is told halfway as soon as no less has been held than is still to come', () => {
    const nodes = graph.nodes.map((beat, at) => (at === 0 ? { ...beat, phase: 'questions' } : beat))
    const late = { ...graph, nodes }
    expect(moments(late, replay(late, ['c-stay']).run).map(({ at, beat }) => [at, beat])).toEqual([['halfway', 1]])
  })

  it('is not told halfway where the story ends before the group has held anything', () => {
    const first = { ...graph.nodes[0], choices: [['c-rule', 6]], phase: 'questions' } as const
    const nodes = graph.nodes.map((beat, at) => (at === 0 ? { ...beat, ...first } : beat))
    const short = { ...graph, nodes }
    expect(moments(short, replay(short, ['c-rule']).run).map(({ at }) => at)).toEqual(['return', 'end'])
  })
})
