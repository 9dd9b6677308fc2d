import { describe, expect, it } from 'vitest'
import { smallGraph as graph } from './fixtures/small-graph.ts'
import { replay, start } from './play.ts'
import { act, answer, backTo, canGoBack, goOn, mark, oneBack, type Sitting, sitDown, turnOf, write } from './sitting.ts'

/** In the chair after some choices. */
const sat = (...choices: string[]): Sitting => ({ ...sitDown(), run: replay(graph, choices).run })

describe('sitting in the circle', () => {
  it('a spoken choice leads on at once, a silent one when the learner goes on', () => {
    expect(act(graph, sitDown(), 'c-rule').run.choices).toEqual(['c-rule'])
    const quiet = act(graph, sitDown(), 'c-stay')
    expect(quiet).toMatchObject({ run: start, silence: 'c-stay' })
    expect(goOn(graph, quiet)).toEqual({ ...sat('c-stay'), waited: { 0: false } })
    expect(goOn(graph, quiet, true)).toEqual({ ...sat('c-stay'), waited: { 0: true } })
  })

  it('what is not offered, and going on without a silence, change nothing', () => {
    expect(act(graph, sitDown(), 'c-close')).toEqual(sitDown())
    expect(goOn(graph, sitDown())).toEqual(sitDown())
  })

  it('one turn back leaves a silence without a turn, and a debrief with the last turn taken back', () => {
    expect(canGoBack(graph, sitDown())).toBe(false)
    const quiet = act(graph, sitDown(), 'c-stay')
    expect(canGoBack(graph, quiet)).toBe(true)
    expect(oneBack(graph, quiet).run).toEqual(start)
    expect(oneBack(graph, quiet).silence).toBeUndefined()
    const over = { ...sat('c-rule', 'c-close'), debrief: true }
    expect(oneBack(graph, over)).toEqual(sat('c-rule'))
  })

  it('one turn back takes back an answer on the way before it takes back a turn', () => {
    const [line = ''] = graph.nodes[1]?.lines ?? []
    const asks = {
      ...graph,
      lines: { ...graph.lines, [line]: { ...graph.lines[line], text: '…', who: 'lin', ask: 'feeling' as const } },
    }
    const answered = answer(sat('c-stay'), { kind: 'feeling', line, told: 1 }, 'mine')
    expect(answered.asked).toEqual({ [line]: 'mine' })
    expect(oneBack(asks, answered)).toEqual(sat('c-stay'))
    expect(oneBack(asks, sat('c-stay'))).toEqual(sitDown())
  })
})

describe('what is the learner’s own', () => {
  it('words belong to a turn, and words that are taken away leave nothing', () => {
    const said = write(sat('c-stay'), '1', 'I would ask him in.')
    expect(turnOf(sat('c-stay'))).toBe('1')
    expect(said.words).toEqual({ 1: 'I would ask him in.' })
    expect(write(said, '1', ' \n').words).toEqual({})
    expect(write(write(sitDown(), '0', 'one'), '0', 'two').words).toEqual({ 0: 'two' })
  })

  it('a mark on a line is set, and set again it is gone', () => {
    const marked = mark(mark(sitDown(), 'a'), 'b')
    expect(marked.marks).toEqual(['a', 'b'])
    expect(mark(marked, 'a').marks).toEqual(['b'])
  })

  it('going back to a turn keeps what was done before it, and lays the whole run aside', () => {
    const over = { ...sat('c-rule', 'c-image', 'c-room'), words: { 0: 'early', 2: 'late' }, debrief: true }
    const back = backTo(over, 1)
    expect(back).toMatchObject({ run: replay(graph, ['c-rule']).run, words: { 0: 'early' }, debrief: false })
    // All of them: toMatchObject passes over words that should have gone.
    expect(back.words).toEqual({ 0: 'early' })
    expect(back.earlier).toEqual(over.run)
  })
})
