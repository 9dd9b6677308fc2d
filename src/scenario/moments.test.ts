import { describe, expect, it } from 'vitest'
import { smallGraph as graph } from './fixtures/small-graph.ts'
import { changeAt, levelsOf, moments, turningPoints } from './moments.ts'
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

describe('what a turn changed', () => {
  it('is the quality that moved most, and in which direction', () => {
    expect(changeAt(graph, runOf('c-rule'), 0)).toEqual({ turn: 0, quality: 'safety', by: -1, size: 1 })
    expect(changeAt(graph, runOf('c-rule', 'c-image'), 1)).toMatchObject({ quality: 'curiosity', by: 2, size: 4 })
  })

  it('is nothing where the room stayed as it was, or the turn was never made', () => {
    expect(changeAt(graph, runOf('c-stay', 'c-close'), 1)).toBeUndefined()
    expect(changeAt(graph, runOf('c-stay'), 1)).toBeUndefined()
  })

  it('names the largest turns in the order of the run, and of equal ones the earlier', () => {
    const run = runOf('c-rule', 'c-image', 'c-room', 'c-image')
    expect(run.beats).toEqual([0, 2, 4, 3, 3])
    expect(turningPoints(graph, run).map(({ turn, size }) => [turn, size])).toEqual([
      [0, 1],
      [1, 4],
      [2, 2],
    ])
    expect(turningPoints(graph, run, 2).map(({ turn }) => turn)).toEqual([1, 2])
    expect(turningPoints(graph, start)).toEqual([])
  })
})
