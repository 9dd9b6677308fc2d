import { describe, expect, it } from 'vitest'
import { smallGraph as graph } from './fixtures/small-graph.ts'
import { replay, start } from './play.ts'
import { goesOn, isYours, notesIn, phaseOf, tally, transcript } from './transcript.ts'

const entriesOf = (...choices: string[]) => transcript(graph, replay(graph, choices).run)

describe('the transcript of a run', () => {
  it('has lines and own choices in the order in which they came', () => {
    expect(entriesOf('c-stay', 'c-room').map(({ id, kind, beat }) => [id, kind, beat])).toEqual([
      ['op1', 'line', 0],
      ['op2', 'line', 0],
      ['c-stay', 'own', 1],
      ['s1', 'line', 1],
      ['d1', 'line', 1],
      ['d3', 'line', 1],
      ['c-room', 'own', 2],
      ['d1', 'line', 2],
      ['d3', 'line', 2],
    ])
  })

  it('knows the part of the hour, and keeps it where a line names none', () => {
    expect(phaseOf(transcript(graph, start))).toBe('hold')
    expect(phaseOf(entriesOf('c-rule'))).toBe('hold')
    expect(phaseOf(entriesOf('c-rule', 'c-close'))).toBe('return')
  })

  it('counts classes by family, those of the hour and those that are yours', () => {
    const entries = entriesOf('c-stay', 'c-room', 'c-close')
    expect(tally(entries)).toEqual([
      { family: 'opening', classes: [{ fn: 'image', n: 2 }] },
      {
        family: 'holding',
        classes: [
          { fn: 'silence', n: 2 },
          { fn: 'invite', n: 1 },
        ],
      },
      { family: 'closing', classes: [{ fn: 'advice', n: 1 }] },
      { family: 'presenter', classes: [{ fn: 'disclosure', n: 1 }] },
    ])
    expect(tally(entries.filter(isYours)).map(({ family }) => family)).toEqual(['holding'])
  })

  it('counts what the story puts into the mouth of your chair as yours', () => {
    const line = { text: 'Thank you, Amara.', who: 'you', fn: 'time' } as const
    expect(isYours({ kind: 'line', id: 'x', beat: 0, line })).toBe(true)
    expect(isYours({ kind: 'line', id: 'x', beat: 0, line: { ...line, who: 'jonas' } })).toBe(false)
  })

  it('knows who goes on speaking, so that a name need not stand twice', () => {
    const says = (who: string) => ({ kind: 'line', id: 'x', beat: 0, line: { text: '', who } }) as const
    const entries = [says('amara'), says('amara'), says('jonas'), says('amara')]
    expect(entries.map((_, at) => goesOn(entries, at))).toEqual([false, true, false, false])
  })

  it('has each note once, with the line at which it is met', () => {
    const entries = entriesOf('c-stay', 'c-close')
    const notes = notesIn([...entries, ...entries])
    expect(notes.map(({ slug, entry }) => [slug, entry.id])).toEqual([['silence-works', 's1']])
  })
})
