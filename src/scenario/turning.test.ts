import { describe, expect, it } from 'vitest'
import { smallGraph as graph } from './fixtures/small-graph.ts'
import { replay, start } from './play.ts'
import { changeAt, turningPoints } from './turning.ts'

const runOf = (...choices: string[]) => replay(graph, choices).run

describe('what a turn changed', () => {
  it('is the quality that moved most, and in which direction', () => {
    expect(changeAt(graph, runOf('c-rule'), 0)).toEqual({ turn: 0, quality: 'safety', by: -1, size: 1 })
    expect(changeAt(graph, runOf('c-rule', 'c-image'), 1)).toMatchObject({ quality: 'curiosity', by: 2, size: 4 })
  })

  it('is nothing where the room stayed as it was, or the turn was never made', () => {
    expect(changeAt(graph, runOf('c-stay', 'c-close'), 1)).toBeUndefined()
    expect(changeAt(graph, runOf('c-stay'), 1)).toBeUndefined()
  })
})

describe('the turns to look at again', () => {
  it('are the two that changed the room most, in the order of the run', () => {
    const run = runOf('c-rule', 'c-image', 'c-room', 'c-image')
    expect(run.beats).toEqual([0, 2, 4, 3, 3])
    expect(turningPoints(graph, run)).toEqual(expect.arrayContaining([1, 2]))
    expect(turningPoints(graph, run)).toHaveLength(3)
    expect(turningPoints(graph, start)).toEqual([])
  })

  it('and the one whose other branch would have led farthest away', () => {
    // The last turn changes the room by a step only, and the choice that was not made would have ended the hour elsewhere.
    const nodes = graph.nodes.map((beat, at) =>
      at === 4
        ? {
            ...beat,
            choices: [
              ['c-room', 3],
              ['c-close', 6],
            ] as const,
          }
        : beat,
    )
    const forked = { ...graph, nodes }
    const run = replay(forked, ['c-rule', 'c-image', 'c-room']).run
    expect(turningPoints(forked, run)).toContain(2)
  })

  it('none is named for a branch that leads to the same place', () => {
    const only = {
      ...graph,
      nodes: graph.nodes.map((beat) => ({ ...beat, choices: beat.choices.slice(0, 1), climate: [2, 2, 2, 2, 0] })),
    }
    expect(turningPoints(only, replay(only, ['c-stay', 'c-room']).run)).toEqual([])
  })
})
