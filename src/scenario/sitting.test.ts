import { describe, expect, it } from 'vitest'
import { smallGraph as graph } from './fixtures/small-graph.ts'
import { replay, start } from './play.ts'
import { act, canGoBack, goOn, oneBack, sitDown } from './sitting.ts'

describe('sitting in the circle', () => {
  it('a spoken choice leads on at once, a silent one when the learner goes on', () => {
    expect(act(graph, sitDown(), 'c-rule').run.choices).toEqual(['c-rule'])
    const quiet = act(graph, sitDown(), 'c-stay')
    expect(quiet).toMatchObject({ run: start, silence: 'c-stay' })
    expect(goOn(graph, quiet)).toEqual(sitDown(replay(graph, ['c-stay']).run))
  })

  it('what is not offered, and going on without a silence, change nothing', () => {
    expect(act(graph, sitDown(), 'c-close')).toEqual(sitDown())
    expect(goOn(graph, sitDown())).toEqual(sitDown())
  })

  it('one turn back leaves a silence without a turn, and a debrief with the last turn taken back', () => {
    expect(canGoBack(sitDown())).toBe(false)
    const quiet = act(graph, sitDown(), 'c-stay')
    expect(canGoBack(quiet)).toBe(true)
    expect(oneBack(quiet).run).toEqual(start)
    expect(oneBack(quiet).silence).toBeUndefined()
    const over = { ...sitDown(replay(graph, ['c-rule', 'c-close']).run), debrief: true }
    expect(oneBack(over)).toEqual(sitDown(replay(graph, ['c-rule']).run))
  })
})
