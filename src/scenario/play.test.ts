import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallGraph as graph } from './fixtures/small-graph.ts'
import { back, beatOf, choose, endingOf, offers, type Run, replay, start } from './play.ts'

/** Any run: at each turn one of the choices that are offered there. */
const anyRun = fc.array(fc.nat(9), { maxLength: 12 }).map((picks) =>
  picks.reduce<Run>((run, pick) => {
    const offered = offers(graph, run)
    return choose(graph, run, offered[pick % offered.length]?.id ?? '') ?? run
  }, start),
)

describe('a run', () => {
  it('begins at the first beat and offers its choices in their order', () => {
    expect(beatOf(graph, start).lines).toEqual(['op1', 'op2'])
    expect(offers(graph, start).map(({ id, wait }) => [id, wait])).toEqual([
      ['c-stay', 20],
      ['c-rule', undefined],
    ])
  })

  it('goes where a choice leads, until an ending is reached and nothing more is offered', () => {
    const run = replay(graph, ['c-rule', 'c-close']).run
    expect(run.beats).toEqual([0, 2, 6])
    expect(endingOf(graph, run)).toBe('kept')
    expect(offers(graph, run)).toEqual([])
    expect(endingOf(graph, start)).toBeUndefined()
  })

  it('does not make a choice that is not offered', () => {
    expect(choose(graph, start, 'c-close')).toBeUndefined()
    expect(choose(graph, start, 'constructor')).toBeUndefined()
  })

  it('is what it was after a choice and one turn back', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        for (const { id } of offers(graph, run)) expect(back(choose(graph, run, id) ?? start)).toEqual(run)
      }),
    )
    expect(back(start)).toEqual(start)
  })
})

describe('a run that is taken up again', () => {
  it('is the same run, whatever the choices were', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        expect(replay(graph, run.choices)).toEqual({ run, whole: true })
      }),
    )
  })

  it('stops at the last turn that the story still has, and says so', () => {
    fc.assert(
      fc.property(anyRun, fc.array(fc.string()), (run, more) => {
        expect(replay(graph, [...run.choices, 'taken out', ...more])).toEqual({ run, whole: false })
      }),
    )
  })
})
