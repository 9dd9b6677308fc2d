import { describe, expect, it } from 'vitest'
import { bakeStory } from '../bake.build.ts'
import { folderWith } from '../fixtures/planting.build.ts'
import { smallInk } from '../fixtures/small-ink.build.ts'
import { writtenStories } from '../fixtures/written.build.ts'
import type { Graph } from '../graph.ts'
import { compileInk } from '../ink.build.ts'
import { readScript, type Script } from '../script.ts'
import { mapOf } from './map.ts'

const head = `${smallInk.split('-> opening')[0]}`

/** The ways of a map as lines: from, by which choice, under which conditions, to. */
function waysIn(ink: string): string[] {
  return mapOf(readScript('map.ink', ink)).ways.map(({ from, to, choice, when }) =>
    [from, ...(choice ? [`(${choice})`] : []), ...when.map((one) => `[${one}]`), '>', to].join(' '),
  )
}

describe('the map of the small story', () => {
  it('has a box for each knot and each ending, with its line, what is told and what can be chosen', () => {
    const { boxes } = mapOf(readScript('map.ink', smallInk))
    expect(
      boxes.map(({ name, kind, line, told, choices }) => [name, kind, line, told, choices.map(({ id }) => id)]),
    ).toEqual([
      ['start', 'start', 1, 0, []],
      ['opening', 'knot', 11, 2, ['c-stay', 'c-like', 'c-rule']],
      ['cooled', 'knot', 30, 0, ['c-mend', 'c-carry-on']],
      ['deepen', 'knot', 38, 5, ['c-room', 'c-him', 'c-back']],
      ['quiet', 'knot', 61, 1, []],
      ['late', 'knot', 66, 1, []],
      ['ending one-minute', 'ending', 69, 0, []],
      ['back_in', 'knot', 71, 1, []],
      ['open', 'knot', 82, 1, []],
      ['ending open', 'ending', 84, 0, []],
      ['kept', 'knot', 86, 3, []],
      ['ending kept', 'ending', 93, 0, []],
    ])
    const him = boxes.flatMap(({ choices }) => choices).find(({ id }) => id === 'c-him')
    expect(him).toEqual({
      ...{ id: 'c-him', text: '“Who speaks for him?”', line: 55, fn: 'balance', wait: undefined },
      when: ['near_patient <= near_doctor'],
    })
  })

  it('has a way for each choice and each jump, with its conditions', () => {
    expect(waysIn(smallInk)).toEqual([
      'start > opening',
      'opening (c-stay) > deepen',
      'opening (c-like) > deepen',
      'opening (c-rule) > cooled',
      'cooled (c-mend) > deepen',
      'cooled (c-carry-on) > deepen',
      'deepen (c-room) [held > 0] > late',
      'deepen (c-room) [otherwise] > quiet',
      'deepen (c-him) > deepen',
      'deepen (c-back) > back_in',
      'quiet > back_in',
      'late > ending one-minute',
      'back_in [safety < 2] > kept',
      'back_in [near_patient > 1] > open',
      'back_in [otherwise] > kept',
      'open > ending open',
      'kept > ending kept',
    ])
  })
})

describe('a map', () => {
  it.each([
    [
      'a jump on a condition, and what it leaves over',
      '{ held > 1: -> a }\n-> b',
      ['k [held > 1] > a', 'k [otherwise] > b'],
    ],
    ['a jump for each case on one line', '{ held > 1: -> a | -> b }', ['k [held > 1] > a', 'k [otherwise] > b']],
    [
      'a block of which one branch leads away',
      '{\n- held > 1: -> a\n- safety > 1:\n  X. #id:x #who:narrator\n- else:\n  Y. #id:y #who:narrator\n}\n-> b',
      ['k [held > 1] > a', 'k [safety > 1 or otherwise] > b'],
    ],
    ['a jump in the same line as its choice', '+ [C. #id:c #fn:rule] -> a', ['k (c) > a']],
    [
      'blocks inside each other',
      '{ held > 1:\n  { safety > 1: -> a }\n  -> b\n- else: -> a\n}',
      ['k [held > 1] [safety > 1] > a', 'k [held > 1] [otherwise] > b', 'k [otherwise] > a'],
    ],
    [
      'a choice that stands in a block',
      '{ held > 1:\n  + [C. #id:c #fn:rule] -> a\n}\n+ [D. #id:d #fn:rule] -> b',
      ['k (c) > a', 'k (d) > b'],
    ],
    [
      'a gather at which choices meet, as a part of its own',
      '+ [C. #id:c #fn:rule]\n+ [D. #id:d #fn:rule]\n- X. #id:x #who:narrator\n+ [E. #id:e #fn:rule] -> a',
      ['k (c) > k, line 12', 'k (d) > k, line 12', 'k, line 12 (e) > a'],
    ],
    ['a gather that only leads on, by where it leads', '+ [C. #id:c #fn:rule]\n- -> a', ['k (c) > a']],
    [
      'choices in the text of a choice, as a part of its own',
      '+ [C. #id:c #fn:rule]\n  X. #id:x #who:narrator\n  ++ [D. #id:d #fn:rule] -> a\n  ++ [E. #id:e #fn:rule]\n  -- -> b\n+ [F. #id:f #fn:rule] -> a',
      ['k (c) > k, line 12', 'k, line 12 (d) > a', 'k, line 12 (e) > b', 'k (f) > a'],
    ],
    [
      'a gather with a name that is jumped to',
      '- (again) X. #id:x #who:narrator\n+ [C. #id:c #fn:rule] -> again\n+ [D. #id:d #fn:rule] -> a',
      ['k > k.again', 'k.again (c) > k.again', 'k.again (d) > a'],
    ],
    [
      'stitches, into the first of which a knot goes on by itself',
      '= one\nX. #id:x #who:narrator\n-> two\n= two\nY. #id:y #who:narrator\n-> a',
      ['k > k.one', 'k.one > k.two', 'k.two > a'],
    ],
    [
      'two endings before one END',
      '{ held > 1:\n  X. #id:x #who:narrator #ending:one\n- else:\n  Y. #id:y #who:narrator #ending:two\n}\n-> END',
      ['k [held > 1] > ending one', 'k [otherwise] > ending two'],
    ],
    ['an END without an ending', 'X. #id:x #who:narrator\n-> END', ['k > END']],
  ])('draws %s', (_title, body, ways) => {
    const rest = '=== a ===\nA. #id:la #who:narrator\n-> DONE\n=== b ===\nB. #id:lb #who:narrator\n-> DONE\n'
    const ink = `${head.replace(/\n=== function[\s\S]*/, '')}-> k\n\n\n=== k ===\n${body}\n${rest}`
    expect(compileInk('map.ink', ink).problems.filter(({ message }) => !/loose end|runs out/.test(message))).toEqual([])
    const [first, ...drawn] = waysIn(ink)
    expect(first).toBe('start > k')
    expect(drawn.filter((way) => !/^[ab] > DONE$/.test(way))).toEqual(ways)
  })
})

/** What the graph does that the map does not show: a step from choice to choices, or choices of one turn in two boxes. */
function missingIn(script: Script, graph: Graph): string[] {
  const { boxes, ways } = mapOf(script)
  const boxOf = new Map(boxes.flatMap(({ name, choices }) => choices.map(({ id }) => [id, name])))
  const after = (choice: string) => {
    const found = new Set(ways.filter((way) => way.choice === choice).map(({ to }) => to))
    for (const box of found) for (const way of ways) if (way.from === box && !way.choice) found.add(way.to)
    return found
  }
  const from = graph.nodes.flatMap(({ choices }) => choices)
  return from.flatMap(([choice, next]) => {
    const { choices = [], ending } = graph.nodes[next] ?? {}
    const places = new Set(ending ? [`ending ${ending}`] : choices.map(([id]) => boxOf.get(id)))
    const [place] = places
    return places.size === 1 && after(choice).has(place ?? '') ? [] : [`${choice} > ${[...places].join(' and ')}`]
  })
}

describe('the map shows every way that the graph can go', () => {
  const fixture = (name: string, ink: string) => {
    const { script, graph } = bakeStory(`map-of-${name}.ink`, ink, name, 'leader')
    return graph ? [{ title: name, script, graph }] : []
  }
  const small = fixture('the small story', smallInk)
  const helpers = fixture('the sound role-play', folderWith([]).get('story.ink') ?? '')

  it.each([...small, ...helpers, ...writtenStories()])('of $title', ({ script, graph }) => {
    expect(missingIn(script, graph)).toEqual([])
  })

  it('and a jump that is left out would be noticed', () => {
    const [story] = small
    const fewer = story?.script.statements.filter((one) => !(one.is === 'jump' && one.to === 'late')) ?? []
    expect(story && missingIn({ ...story.script, statements: fewer }, story.graph)).toContain(
      'c-room > ending one-minute',
    )
  })
})
