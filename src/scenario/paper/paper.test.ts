import { describe, expect, it } from 'vitest'
import { bakeStory } from '../bake.build.ts'
import { smallInk } from '../fixtures/small-ink.build.ts'
import type { Voices } from '../staging.ts'
import { type OnPaper, paperOf } from './paper.ts'

const { graph } = bakeStory('small-story.ink', smallInk, 'small', 'leader')
if (!graph) throw new Error('the story of the test cannot be baked')

const note = (noticed: string) => ({ noticed, view: '', question: '', about: [], sources: [] })
const ending = (title: string) => ({ title, made_possible: '', cost: '', next_time: '' })
const both: Voices = { patient: ['One.', 'Another.'], presenter: 'Hers.', member: 'Somebody’s.', leader: 'Theirs.' }
const staging: OnPaper = {
  cast: [
    { id: 'you', name: 'You', role: 'leader', about: '' },
    { id: 'amara', name: 'Amara', role: 'presenter', about: '' },
    { id: 'jonas', name: 'Jonas', role: 'member', about: '' },
    { id: 'sefi', name: 'Sefi', role: 'member', about: '' },
  ],
  graph,
  notes: { 'rule-alone': note('a rule'), 'silence-works': note('a silence') },
  reasons: { 'c-stay': 'It is quiet already.' },
  voices: Object.fromEntries(['op1', 's1', 'd3', 'b1', 'k3'].map((id) => [id, both])),
  heard: { op2: { note: 'It tells her what to do.' } },
  endings: { open: ending('Open'), kept: ending('Kept'), 'one-minute': ending('One minute') },
}
const paper = paperOf(staging)
const at = (id: string) => paper.numbers.get(id)

describe('a role-play on paper', () => {
  it('numbers every line once, from 1 and in the order in which they are printed', () => {
    expect([...paper.numbers.keys()].sort()).toEqual(Object.keys(graph.lines).sort())
    expect([...paper.numbers.values()]).toEqual(Object.keys(graph.lines).map((_, place) => place + 1))
    const printed = paper.book.flatMap(({ passages }) => passages.flat().flatMap(({ lines }) => lines))
    expect([...paper.numbers.keys()]).toEqual(printed)
  })

  it('gives the class and the family of every line that somebody says, and nothing to one that is told', () => {
    const spoken = Object.values(graph.lines).filter(({ fn }) => fn)
    expect(paper.classes).toHaveLength(spoken.length)
    expect(paper.classes.map((one) => one.at)).toEqual([...paper.classes.map((one) => one.at)].sort((a, b) => a - b))
    expect(paper.classes).toContainEqual({
      at: at('op2'),
      fn: 'advice',
      family: 'closing',
      note: 'It tells her what to do.',
    })
    expect(paper.classes.map((one) => one.at)).not.toContain(at('op1'))
  })

  it('puts the notes with the numbers of their lines, in the order of the book', () => {
    expect(paper.moments.map(({ at: lines, note: { noticed } }) => [lines, noticed])).toEqual([
      [[at('s1')], 'a silence'],
      [[at('t1')], 'a rule'],
    ])
  })

  it('names each option by its part and a letter, with its reason, and once where it is offered in several parts', () => {
    const ids = paper.book.flatMap(({ number, choices }) =>
      choices.map(({ id }, place) => [id, `${number}${'abc'[place]}`]),
    )
    expect(paper.options.flatMap(({ labels }) => labels).sort()).toEqual(ids.map(([, label]) => label).sort())
    expect(paper.options).toHaveLength(Object.keys(graph.choices).length)
    expect(paper.options[0]).toEqual({
      labels: ['1a'],
      text: 'Stay with the silence.',
      fn: 'silence',
      reason: 'It is quiet already.',
    })
    expect(paper.options[1]?.reason).toBeUndefined()
  })

  it('has an option that several parts offer once, with all its places', () => {
    const offered = '+ [Stay. #id:c-stay #fn:silence #wait:9]\n  -> later\n+ [Go. #id:c-go #fn:rule]\n  -> later'
    const part = (id: string) => `=== ${id} ===\nWords. #id:${id} #who:narrator\n-> both`
    const ink = `VAR safety = 1\n-> one\n=== one ===\n+ [A. #id:c-a #fn:rule]\n  -> a\n+ [B. #id:c-b #fn:rule]\n  -> b
${part('a')}\n${part('b')}\n=== both ===\n${offered}\n=== later ===\nThe end. #id:end #who:narrator #ending:open\n-> END`
    const { graph: twice } = bakeStory('twice.ink', ink, 'twice', 'leader')
    if (!twice) throw new Error('the story of the test cannot be baked')
    const { options } = paperOf({ ...staging, graph: twice })
    expect(options.map(({ labels }) => labels)).toEqual([['1a'], ['1b'], ['2a', '3a'], ['2b', '3b']])
  })

  it('has every ending, with the part in which it stands', () => {
    const parts = paper.book.filter((section) => section.ending)
    expect(paper.endings.map(({ part }) => part)).toEqual(parts.map(({ number }) => number))
    expect(paper.endings.map((one) => one.ending.title).sort()).toEqual(['Kept', 'One minute', 'Open'])
  })
})

describe('the role cards', () => {
  const card = (id: string) => paper.cards.find(({ who }) => (typeof who === 'string' ? who : who.id) === id)

  it('are one for each person, one for somebody silent, and one for the empty chair', () => {
    expect(paper.cards.map(({ who }) => (typeof who === 'string' ? who : who.id))).toEqual([
      ...['you', 'amara', 'jonas', 'sefi'],
      'silent',
      'patient',
    ])
    const { cards } = paperOf({ ...staging, voices: {} })
    expect(cards).toHaveLength(4)
  })

  it('say in which room somebody is, by number, where a story has several', () => {
    const lines = { ...graph.lines, op1: { ...graph.lines['op1'], text: '', who: 'narrator', room: 'cellar' } }
    const cast = staging.cast.map((one) => (one.id === 'jonas' ? { ...one, room: 'cellar' } : one))
    const { cards } = paperOf({ ...staging, cast, graph: { ...graph, lines } })
    expect(cards.slice(0, 4).map(({ room }) => room)).toEqual([undefined, undefined, 1, undefined])
  })

  it('say which lines are theirs', () => {
    expect(card('jonas')?.says).toEqual([at('op2'), at('r1')])
    expect(card('patient')?.says).toEqual([])
  })

  it('have a few inner voices, from the first to the last line; whoever takes the chair is told none', () => {
    const voiced = ['op1', 's1', 'd3', 'b1', 'k3'].map((id) => at(id) ?? 0).sort((a, b) => a - b)
    const [first, , middle, , last] = voiced
    expect(card('amara')?.inner.map((one) => one.at)).toEqual([first, middle, last])
    expect(card('silent')?.inner[0]?.texts).toEqual(['Somebody’s.'])
    expect(card('you')?.inner).toEqual([])
    expect(card('jonas')?.inner).toEqual([])
  })

  it('give the patient two voices each time, at fewer lines, so that they find room', () => {
    expect(card('patient')?.inner.map(({ texts }) => texts)).toEqual([
      ['One.', 'Another.'],
      ['One.', 'Another.'],
    ])
  })
})
