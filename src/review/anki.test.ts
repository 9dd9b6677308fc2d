import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '#quiz/kinds.ts'
import { ankiText } from './anki.ts'
import { type Note, notesOf } from './note.ts'

/** What Anki reads: lines that begin with # up to the first that does not, and then rows of fields. */
function readBack(text: string): { settings: string[]; rows: string[][] } {
  const settings = /^(#.*\n)*/.exec(text)?.[0] ?? ''
  const rows: string[][] = [['']]
  let within = false
  for (let at = settings.length; at < text.length; at++) {
    const character = text[at] ?? ''
    const row = rows.at(-1) ?? []
    const add = (more: string) => row.push((row.pop() ?? '') + more)
    if (within && character === '"' && text[at + 1] === '"') {
      add('"')
      at++
    } else if (character === '"') within = !within
    else if (!within && character === '\t') row.push('')
    else if (!within && character === '\n') rows.push([''])
    else add(character)
  }
  if (within) throw new Error('A quotation mark is left open.')
  return { settings: settings.trimEnd().split('\n'), rows: rows.slice(0, -1) }
}

const rationale = (id: string) => `Why ${id}.`
const option = (id: string, correct = false) => ({ id, text: `Text ${id}`, correct, rationale: rationale(id) })
const sides = (question: Question, ...scene: string[]) =>
  notesOf(question, [...scene, 'Which?'], ['tag']).map(({ id, front, back }) => [id, front, back])

describe('a question on a card', () => {
  it('asks on the front with all options, and answers on the back with the reason', () => {
    const question: Question = { id: 'q', kind: 'single', stem: '', options: [option('b', true), option('a')] }
    expect(sides(question, 'A scene.')).toEqual([['q', 'A scene.\n\nWhich?\n\n– Text b\n– Text a', 'Text b\nWhy b.']])
  })

  it('has all right options on the back', () => {
    const question: Question = {
      ...{ id: 'q', kind: 'multiple', stem: '' },
      options: [option('a', true), option('b'), option('c', true)],
    }
    expect(sides(question)[0]?.[2]).toBe('Text a\nWhy a.\n\nText c\nWhy c.')
  })

  it('lists what is to be put in order by the alphabet, and the order on the back', () => {
    const question: Question = { id: 'q', kind: 'ordering', stem: '', options: [option('c'), option('a'), option('b')] }
    expect(sides(question)).toEqual([
      ['q', 'Which?\n\n– Text a\n– Text b\n– Text c', '1. Text c\nWhy c.\n\n2. Text a\nWhy a.\n\n3. Text b\nWhy b.'],
    ])
  })

  it('lists both sides of what is to be matched, so that their places say nothing', () => {
    const pair = (id: string, match: string) => ({ id, text: `Text ${id}`, match, rationale: rationale(id) })
    const question: Question = { id: 'q', kind: 'matching', stem: '', pairs: [pair('a', 'Two'), pair('b', 'One')] }
    expect(sides(question)).toEqual([
      ['q', 'Which?\n\n– Text a\n– Text b\n\n– One\n– Two', 'Text a: Two\nWhy a.\n\nText b: One\nWhy b.'],
    ])
  })

  it('shows the whole transcript, and on the back what was to be marked', () => {
    const sentence = (id: string, correct: boolean, who?: string) => ({ ...option(id, correct), who })
    const question: Question = {
      ...{ id: 'q', kind: 'hot-text', stem: '' },
      sentences: [sentence('a', false, 'Ines'), sentence('b', true)],
    }
    expect(sides(question)).toEqual([['q', 'Which?\n\n– Ines: Text a\n– Text b', 'Text b\nWhy b.']])
  })

  it('becomes a card for each thing that is to be sorted', () => {
    const card = (id: string, of: string) => ({ id, text: `Text ${id}`, class: of, rationale: rationale(id) })
    const classes = ['image', 'advice'].map((id) => ({ id, title: `An ${id}` }))
    const question: Question = {
      ...{ id: 'q', kind: 'categorise', stem: '', classes },
      cards: [card('a', 'advice'), card('b', 'image')],
    }
    expect(sides(question, 'A scene.')).toEqual([
      ['q/a', 'Text a\n\nWhich?\n\n– An image\n– An advice', 'An advice\n\nWhy a.'],
      ['q/b', 'Text b\n\nWhich?\n\n– An image\n– An advice', 'An image\n\nWhy b.'],
    ])
  })
})

describe('a file for Anki', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('"', '\t', '\n', '#', 'a') }),
  )
  const anyNote: fc.Arbitrary<Note> = fc.record({
    id: fc.constantFrom('the-call-ask', 'utterances-sort/thanks'),
    front: anyText,
    back: anyText,
    tags: fc.array(fc.constantFrom('take-a-chair::the-hour', 'b')),
  })

  it('says what its columns are', () => {
    expect(readBack(ankiText([])).settings).toEqual([
      '#separator:tab',
      '#html:false',
      '#columns:Front\tBack\tTags\tGuid',
      '#tags column:3',
      '#guid column:4',
    ])
  })

  it('has a row for each note, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(anyNote), (notes) => {
        expect(readBack(ankiText(notes)).rows).toEqual(
          notes.map(({ id, front, back, tags }) => [...[front, back, tags.join(' '), `take-a-chair/${id}`]]),
        )
      }),
    )
  })

  it('cannot be taken for settings, even if a question begins with #', () => {
    const note = { id: 'q', front: '#html:true', back: '', tags: [] }
    expect(readBack(ankiText([note])).settings).toHaveLength(5)
  })
})
