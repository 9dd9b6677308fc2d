import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bakeStory } from '../bake.build.ts'
import { dice } from '../fixtures/dice.ts'
import { nestedStory } from '../fixtures/nested-story.ts'
import { readAlong } from '../fixtures/read-along.ts'
import { runOf } from '../fixtures/runs.ts'
import { smallGraph } from '../fixtures/small-graph.ts'
import { writtenStories } from '../fixtures/written.build.ts'
import { checkBook } from '../rules/book.ts'
import { bookOf } from './book.ts'
import { misprintsIn } from './whole.ts'

/** For slow computers. Nothing here is measured. */
const timeout = 120_000
/** Which of the choices on offer is made, turn by turn. */
const picks = fc.array(fc.nat(9), { minLength: 1, maxLength: 20 })
const stories = writtenStories().map((story) => ({ ...story, book: bookOf(story.graph) }))

describe('the book of every story that is written', () => {
  it.each(stories)('has all its lines once, all its choices and all its endings: $title', ({ book, graph }) => {
    expect(graph.nodes.length).toBeGreaterThan(0)
    expect(misprintsIn(book, graph)).toEqual([])
  })

  it.each(stories)('can be read along any run: $title', { timeout }, ({ book, graph }) => {
    fc.assert(fc.property(picks, (turns) => readAlong(book, graph, runOf(graph, turns))))
  })
})

describe('the book of a story with many conditions', () => {
  it('has two optional lines in a row, and both in the rooms in which they are told', () => {
    const optional = (room: string, id: string) => `{ ${room} > 1:\n  Maybe. #id:${id} #who:narrator\n}`
    const { graph, book } = made(`VAR safety = 1
VAR curiosity = 1
-> one
=== one ===
It begins. #id:a #who:narrator
+ [Open. #id:c-open #fn:rule]
  ~ safety = 2
  -> two
+ [Ask. #id:c-ask #fn:rule]
  ~ curiosity = 2
  -> two
+ [Both. #id:c-both #fn:rule]
  ~ safety = 2
  ~ curiosity = 2
  -> two
+ [Neither. #id:c-neither #fn:rule]
  -> two
=== two ===
So be it. #id:b #who:narrator
${optional('safety', 'd')}
${optional('curiosity', 'e')}
It ends. #id:f #who:narrator #ending:end
-> END`)
    expect(misprintsIn(book, graph)).toEqual([])
    expect(book.at(-1)?.passages).toEqual([
      [{ when: [], lines: ['b'] }],
      [
        { when: [{ quality: 'safety', levels: [2] }], lines: ['d'] },
        { when: [], lines: [] },
      ],
      [
        { when: [{ quality: 'curiosity', levels: [2] }], lines: ['e'] },
        { when: [], lines: [] },
      ],
      [{ when: [], lines: ['f'] }],
    ])
  })

  it('is whole and can be read along any run, however the conditions stand', { timeout }, () => {
    const next = dice(5)
    for (let story = 0; story < 60; story++) {
      const { graph, book } = made(nestedStory(next))
      expect(misprintsIn(book, graph)).toEqual([])
      for (let run = 0; run < 30; run++) {
        const turns = Array.from({ length: 6 }, () => Math.floor(next() * 60))
        readAlong(book, graph, runOf(graph, turns))
      }
    }
  })
})

describe('a misprint', () => {
  const book = bookOf(smallGraph)
  const [line = ''] = smallGraph.nodes[0]?.lines ?? []

  it('is a line, a choice or an ending that has got lost, and a line that stands twice', () => {
    const [first, ...rest] = book
    if (!first) throw new Error('the small book has no parts')
    expect(misprintsIn(book, smallGraph)).toEqual([])
    expect(misprintsIn([{ ...first, passages: [] }, ...rest], smallGraph)).toContainEqual({
      kind: 'line',
      id: line,
      times: 0,
    })
    expect(misprintsIn([first, ...book], smallGraph)).toContainEqual({ kind: 'line', id: line, times: 2 })
    const open = book.map(({ ending: _, ...section }) => ({ ...section, choices: [] }))
    expect(new Set(misprintsIn(open, smallGraph).map(({ kind }) => kind))).toEqual(new Set(['choice', 'ending']))
  })

  it('is a mistake that stops the build, named with its line', () => {
    const [{ script, graph } = stories[0] ?? expect.unreachable()] = stories
    const [, ...without] = bookOf(graph)
    const [problem] = checkBook(script, graph, without)
    const first = graph.nodes[0]?.lines[0]
    expect(problem?.message).toContain(`the line "${first}" is missing in the story as it is read by numbers.`)
    expect(problem?.line).toBeGreaterThan(1)
  })
})

function made(ink: string) {
  const { graph, problems } = bakeStory('made.ink', ink, 'made', 'leader')
  if (!graph) throw new Error(`this story cannot be baked: ${problems[0]?.message}\n${ink}`)
  return { graph, book: bookOf(graph) }
}
