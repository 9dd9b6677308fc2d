import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProgressEvent } from './event.ts'
import { apply, merge } from './merge.ts'
import { emptyProgress, type Progress } from './progress.ts'
import { currentVersion, isProgress, readStored, writeStored } from './versions.ts'

// Ids that every object has, because a record may come from a stranger.
const id = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'toString')
const at = fc.integer({ min: 0, max: 4 })
const edition = fc.integer({ min: 1, max: 2 })
const mark = fc.option(fc.record({ fitting: fc.nat(2), total: fc.constant(2) }), { nil: null })
const grade = fc.constantFrom('again' as const, 'hard' as const, 'good' as const, 'easy' as const)
const event: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc.record({ type: fc.constant('read' as const), lesson: id, edition, at }),
  fc.record({ type: fc.constant('answered' as const), question: id, response: fc.oneof(id, fc.array(id)), mark, at }),
  fc.record({
    type: fc.constant('answered' as const),
    question: id,
    response: id,
    mark,
    confidence: fc.constantFrom('guess' as const, 'sure' as const),
    at,
  }),
  fc.record({ type: fc.constant('reviewed' as const), question: id, grade, at }),
  fc.record({ type: fc.constant('rested' as const), question: id, until: fc.option(at, { nil: null }), at }),
  fc.record({ type: fc.constant('wrote' as const), question: id, text: fc.constantFrom('', 'one', 'two'), at }),
  fc.record({ type: fc.constant('stepped' as const), scenario: id, chair: id, choices: fc.array(id), edition, at }),
  fc.record({ type: fc.constant('played' as const), scenario: id, chair: id, ending: id, edition, at }),
)
const progress = fc.array(event).map((events) => events.reduce(apply, emptyProgress))

describe('merging two records', () => {
  it('changes nothing when a record is joined with itself', () => {
    fc.assert(
      fc.property(progress, (a) => {
        expect(merge(a, a)).toEqual(a)
      }),
    )
  })

  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        expect(writeStored(merge(a, b))).toBe(writeStored(merge(b, a)))
      }),
    )
  })

  it('does not depend on which two are joined first', () => {
    fc.assert(
      fc.property(progress, progress, progress, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
      }),
    )
  })

  it('loses no lesson, question, ending, open run, rest or own words of either', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const both = merge(a, b)
        for (const room of Object.keys(emptyProgress) as (keyof Progress)[])
          expect(Object.keys(both[room]).sort()).toEqual(
            [...new Set([...Object.keys(a[room]), ...Object.keys(b[room])])].sort(),
          )
      }),
    )
  })

  it('keeps every review of both once, in the order in which they were done', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const both = merge(a, b)
        for (const [id, list] of Object.entries(both.reviews)) {
          const named = (from: Progress) => (Object.hasOwn(from.reviews, id) ? (from.reviews[id] ?? []) : [])
          const names = [...named(a), ...named(b)].map(({ at, grade }) => `${at} ${grade}`)
          expect(list.map(({ at, grade }) => `${at} ${grade}`)).toEqual([...new Set(names)].sort())
        }
      }),
    )
  })

  it.each(['__proto__', 'constructor', 'toString'])('keeps what is called %s, and gives it to no object', (lesson) => {
    const strange = apply(emptyProgress, { type: 'read', lesson, edition: 1, at: 1 })
    const { read } = merge(emptyProgress, strange)
    expect(Object.entries(read)).toEqual([[lesson, { edition: 1, at: 1 }]])
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    expect(Reflect.get({}, 'edition')).toBeUndefined()
  })
})

describe('what a learner has done', () => {
  const answer = (response: string, at: number): ProgressEvent => ({
    type: 'answered',
    question: 'q',
    response,
    mark: { fitting: 0, total: 1 },
    at,
  })

  it('keeps the first and the latest answer, in whatever order they arrive', () => {
    const events = [answer('second', 2), answer('third', 3), answer('first', 1)]
    const { first, latest } = events.reduce(apply, emptyProgress).answered['q'] ?? {}
    expect([first?.response, latest?.response]).toEqual(['first', 'third'])
  })

  it('keeps how sure somebody was, if they said so', () => {
    const sure = { ...answer('a', 1), confidence: 'sure' } as ProgressEvent
    const { first, latest } = [sure, answer('b', 2)].reduce(apply, emptyProgress).answered['q'] ?? {}
    expect([first?.confidence, latest && 'confidence' in latest]).toEqual(['sure', false])
  })

  it('keeps of an ended run only its ending, edition and time', () => {
    const run = { scenario: 's', chair: 'leader', edition: 1 }
    const after = [
      { type: 'stepped', ...run, choices: ['c1', 'c2'], at: 1 },
      { type: 'played', ...run, ending: 'quiet', at: 2 },
    ] satisfies ProgressEvent[]
    const { played, runs } = after.reduce<Progress>(apply, emptyProgress)
    expect(played).toEqual({ 's/leader/quiet': { edition: 1, at: 2 } })
    expect(runs['s/leader']?.choices).toEqual([])
  })
})

describe('own words', () => {
  const wrote = (text: string, at: number) => ({ type: 'wrote', question: 'q', text, at }) satisfies ProgressEvent

  it('are the latest that were written', () => {
    const { written } = [wrote('second', 2), wrote('first', 1)].reduce<Progress>(apply, emptyProgress)
    expect(written['q']).toEqual({ text: 'second', at: 2 })
  })

  it('stay away once they have been taken away, even if an older copy is joined', () => {
    const older = apply(emptyProgress, wrote('mine', 1))
    const now = apply(older, wrote('', 2))
    expect(merge(now, older).written['q']).toEqual({ text: '', at: 2 })
  })
})

describe('the stored form', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(progress, (a) => {
        expect(readStored(writeStored(a))).toEqual({ kind: 'progress', progress: a })
      }),
    )
  })

  it.each([
    ['nothing', null, 'nothing'],
    ['half a record', '{"version":1,"progress":{"read":{', 'damaged'],
    ['another program’s text', '[1,2,3]', 'damaged'],
    ['no version', '{"progress":{}}', 'damaged'],
    ['a missing room', '{"version":1,"progress":{"read":{}}}', 'damaged'],
    [
      'a time that is no number',
      writeStored(emptyProgress).replace('"read":{}', '"read":{"a":{"edition":1,"at":"x"}}'),
      'damaged',
    ],
    [
      'a grade that there is not',
      writeStored(emptyProgress).replace('"reviews":{}', '"reviews":{"a":[{"grade":"best","at":1}]}'),
      'damaged',
    ],
    [
      'a rest without an end',
      writeStored(emptyProgress).replace('"resting":{}', '"resting":{"a":{"at":1}}'),
      'damaged',
    ],
    [
      'words that are no text',
      writeStored(emptyProgress).replace('"written":{}', '"written":{"a":{"text":1,"at":1}}'),
      'damaged',
    ],
    ['a later version', `{"version":${currentVersion + 1},"progress":{}}`, 'future'],
  ])('says what %s is', (_what, text, kind) => {
    expect(readStored(text).kind).toBe(kind)
  })

  it('never takes any JSON for a record unless it is one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const result = readStored(JSON.stringify({ version: currentVersion, progress: value }))
        expect(result.kind === 'progress').toBe(isProgress(value))
      }),
    )
  })
})
