import { describe, expect, it } from 'vitest'
import { smallGraph } from '../fixtures/small-graph.ts'
import type { Person } from '../staging.ts'
import { classesOf, total } from './classes.ts'
import { speakersOf, wordsIn } from './people.ts'
import { peopleText } from './people-text.ts'
import { pronounsNear } from './pronouns.ts'
import { meetings } from './reader.ts'
import { silencesOf, together } from './silence.ts'

const cast: readonly Person[] = [
  { id: 'you', name: 'You', role: 'member', about: 'You lead. They know you.' },
  { id: 'amara', name: 'Amara', role: 'presenter', about: 'A doctor. She has brought a case.' },
  { id: 'jonas', name: 'Jonas', role: 'member', about: 'A doctor.' },
  { id: 'sefi', name: 'Sefi', role: 'member', about: 'A trainee.' },
]
const times = meetings(smallGraph)
const speakers = speakersOf(smallGraph, cast, times)
const speaker = (id: string) => speakers.find((one) => one.id === id)

describe('what people say in the small graph', () => {
  it('is counted in lines and words, who has most of them first', () => {
    expect(speakers.map(({ id, lines, words }) => [id, lines, words])).toEqual([
      ['narrator', 5, 17],
      ['sefi', 2, 9],
      ['amara', 2, 5],
      ['jonas', 1, 4],
      ['you', 0, 0],
    ])
  })

  it('is heard by a random reader as often as the beats with it are met', () => {
    // Jonas in the first beat; Sefi once in each of the beats 1 to 4; Amara at the end.
    expect(['jonas', 'sefi', 'amara'].map((id) => speaker(id)?.heard.toFixed(6))).toEqual(
      [1, 1 / 2 + 1 / 2 + 1 + 1 / 2, 1].map((n) => n.toFixed(6)),
    )
  })

  it('has the role of the chair for you, and of the cast for the others', () => {
    expect(speakers.map(({ role }) => role)).toEqual(['narrator', 'member', 'presenter', 'member', 'leader'])
  })

  it('is named with who closes, and how much of it', () => {
    expect(speaker('jonas')?.closing).toEqual([{ fn: 'advice', lines: 1 }])
    expect(speaker('amara')?.closing).toEqual([])
    const one = { ...smallGraph.lines, d2: { text: 'Rest.', who: 'jonas', fn: 'advice' as const } }
    const two = { ...one, k2: { text: 'Why?', who: 'amara', fn: 'interrogation' as const } }
    const three = { ...two, d1: { text: 'Why?', who: 'amara', fn: 'interrogation' as const } }
    const said = (lines: typeof smallGraph.lines) => peopleText(speakersOf({ ...smallGraph, lines }, cast, times))
    expect(said(smallGraph.lines)).toContain('Jonas has more than half')
    expect(said(smallGraph.lines)).not.toContain('all of them closing')
    expect(said(one)).toContain('All lines of the closing family are Jonas’s.')
    expect(said(two)).toContain('Jonas has more than half')
    expect(said(two)).toContain('With more than one line, and all of them closing: Jonas.')
    expect(said(three)).toContain('No one person has more than half')
    expect(said(three)).toContain('all of them closing: Jonas.')
    expect(said({})).toContain('Nobody has a line of the closing family.')
  })

  it('is printed with a share of the words of people, and the names by role', () => {
    const lines = peopleText(speakers).split('\n')
    expect(lines[0]).toBe('Sefi speaks most: 50 % of all that people say.')
    expect(lines).toContain('  member: 3 lines, 13 words (Sefi, Jonas)')
  })
})

describe('words', () => {
  it('are counted without dashes between them', () => {
    expect(wordsIn('“It’s – well, 3 of them …”')).toBe(5)
    expect(wordsIn('')).toBe(0)
  })
})

describe('pronouns', () => {
  const names = ['Lin', 'Jonas', 'Sefi']
  const near = (name: string, ...texts: string[]) => pronounsNear(name, names, texts)

  it('are counted in sentences that name one person', () => {
    expect(near('Lin', 'Lin takes her coat. She goes. Jonas sees him.', 'Lin says that she will: “Her car!”')).toEqual({
      ...{ she: 3, he: 0, they: 0 },
    })
    expect(near('Sefi', 'Sefi puts their pen away.')).toEqual({ she: 0, he: 0, they: 1 })
  })

  it('are not counted where two people are named, or the name is a part of a word', () => {
    expect(near('Lin', 'Lin gives Jonas her pen.', 'Linden trees, says he.')).toEqual({ she: 0, he: 0, they: 0 })
  })

  it('come from about as well, where nobody needs to be named', () => {
    expect(speaker('amara')?.pronouns).toEqual({ she: 1, he: 0, they: 0 })
    // The narrator says of Jonas that he folds his arms.
    expect(speaker('jonas')?.pronouns).toEqual({ she: 0, he: 1, they: 0 })
  })
})

describe('classes', () => {
  const classes = classesOf(smallGraph, times)
  const of = (fn: string) => classes.find((one) => one.fn === fn)

  it('are counted as written, and as a random reader meets them', () => {
    expect(of('advice')).toEqual({ ...{ fn: 'advice', family: 'closing', written: 1, heard: 1 }, offered: 0, made: 0 })
    expect(of('image')).toMatchObject({ written: 1, offered: 0 })
    expect(of('image')?.heard).toBeCloseTo(1 / 2 + 1 + 1 / 2, 12)
    // c-stay by half of them; c-room by a third of beat 1, 2 and 4, which half of them meet.
    expect(of('silence')).toMatchObject({ written: 0, offered: 2 })
    expect(of('silence')?.made).toBeCloseTo(1 / 2 + 3 / 6, 12)
  })

  it('stand in the order of the families, and those that do not come are left out', () => {
    expect(classes.map(({ fn }) => fn)).toEqual([
      ...['image', 'hypothesis', 'silence', 'stay-with-image', 'invite', 'rule', 'advice', 'disclosure', 'thanks'],
    ])
    expect(total(classes)).toMatchObject({ written: 5, offered: 5 })
  })
})

describe('silence', () => {
  it('is weighed against the best of the others, by what the room gains until the next turn', () => {
    // c-stay gains 2 and c-rule loses 1. c-room: in beat 1 it gains 1 like c-image; in beat 2 it gains 4 like c-image;
    // in beat 4 c-image leads to the same beat.
    expect(silencesOf(smallGraph, times)).toEqual([
      { choice: 'c-stay', met: 1, more: 1, same: 0, less: 0 },
      { choice: 'c-room', met: 1.5, more: 0, same: 1, less: 0 },
    ])
    expect(together(silencesOf(smallGraph, times))).toEqual({ met: 2.5, more: 0.4, same: 0.6, less: 0 })
  })

  it('can be weighed by some of the qualities alone', () => {
    const [, room] = silencesOf(smallGraph, times, ['near_patient'])
    // In beat 1 the patient comes nearer by c-room alone; in beats 2 and 4 by c-image as well.
    expect(room).toEqual({ choice: 'c-room', met: 1.5, more: 1 / 3, same: 2 / 3, less: 0 })
  })

  it('is less where something else gains more, and is left out where nothing else is offered', () => {
    const [first, ...rest] = smallGraph.nodes
    if (!first) throw new Error('the small graph has no beats.')
    const turned = { ...first, choices: [['c-stay', 2] as const, ['c-rule', 1] as const] }
    expect(silencesOf({ ...smallGraph, nodes: [turned, ...rest] }, times)[0]).toMatchObject({ less: 1 })
    const alone = { ...first, choices: [['c-stay', 1] as const] }
    const silences = silencesOf({ ...smallGraph, nodes: [alone, ...rest] }, times)
    expect(silences.map(({ choice }) => choice)).toEqual(['c-room'])
  })
})
