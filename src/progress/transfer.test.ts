import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply, merge } from './merge.ts'
import { emptyProgress, type Progress } from './progress.ts'
import { exportText, gainFrom, readExport } from './transfer.ts'
import { currentVersion, isProgress } from './versions.ts'

const progress = apply(emptyProgress, { type: 'read', lesson: 'the-call', edition: 1, at: 5 })
const now = 10

describe('an exported file', () => {
  it('is read back as the same record', () => {
    expect(readExport(exportText(progress), now)).toEqual({ kind: 'progress', progress })
  })

  it('takes along where somebody is in a role-play: choices, answers on the way and marks', () => {
    const open = apply(progress, {
      ...{ type: 'stepped', scenario: 'cards', chair: 'presenter', choices: ['c-one'], edition: 1, at: 7 },
      ...{ asked: { h1: 'heard', 'h2:watch': 'clock' }, marks: ['h3'] },
    })
    expect(readExport(exportText(open), now)).toEqual({ kind: 'progress', progress: open })
  })

  it('counts own words of a role-play as the role-play', () => {
    const words = apply(emptyProgress, { type: 'wrote', question: 'cards/presenter/1', text: 'Wait.', at: 7 })
    expect(gainFrom(emptyProgress, words)).toEqual({ lessons: 0, questions: 0, scenarios: 1 })
  })

  it('takes along what could not be read, and is still read', () => {
    const text = exportText(progress, { 'tac:progress-set-aside:1': '{"version":1,' })
    expect(JSON.parse(text).unread).toEqual({ 'tac:progress-set-aside:1': '{"version":1,' })
    expect(readExport(text, now)).toEqual({ kind: 'progress', progress })
  })

  it.each([
    ['a picture', '\u0089PNG', 'foreign'],
    ['empty', '', 'foreign'],
    ['another program’s file', '{"version":1,"progress":{}}', 'foreign'],
    ['half an export', exportText(progress).slice(0, 60), 'damaged'],
    ['an export with a broken record', exportText(progress).replace('"edition": 1', '"edition": "one"'), 'damaged'],
    [
      'an export of a later version',
      exportText(progress).replace(`"version": ${currentVersion}`, '"version": 99'),
      'future',
    ],
  ])('is refused if it is %s', (_what, text, kind) => {
    expect(readExport(text, now)).toEqual({ kind })
  })

  it.each(['__proto__', 'toString', '<img src=x onerror=alert(1)>', '../the-call', ''])(
    'is refused if it calls something “%s”, which is no id',
    (lesson) => {
      const strange = apply(progress, { type: 'read', lesson, edition: 1, at: 1 })
      expect(readExport(exportText(strange), now)).toEqual({ kind: 'damaged' })
    },
  )

  it('brings nothing along that does not belong in a record', () => {
    const text = exportText(progress)
      .replace('"edition": 1', '"edition": 1, "html": "<img src=x>"')
      .replace('"played"', '"more": {}, "played"')
    expect(readExport(text, now)).toEqual({ kind: 'progress', progress })
  })

  it('cannot put anything later than now, where nothing done today could follow', () => {
    const later = apply(emptyProgress, {
      ...{ type: 'answered', question: 'q', response: 'a', mark: null },
      at: Number.MAX_SAFE_INTEGER,
    })
    const found = readExport(exportText(later), now)
    expect(found.kind === 'progress' && found.progress.answered['q']?.latest.at).toBe(now)
  })
})

describe('a file from a stranger', () => {
  const strange = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom('the-call', 'constructor', 'a/b/c') },
    fc.oneof(fc.string(), fc.constantFrom('__proto__', 'toString', '<script>', '../..')),
  )
  const anyValue = fc.jsonValue() as fc.Arbitrary<unknown>
  const at = fc.oneof({ weight: 20, arbitrary: fc.maxSafeNat() }, fc.constantFrom(-1, 0.5, 1e300))
  const done = fc.oneof({ weight: 20, arbitrary: fc.record({ edition: fc.nat(), at }) }, anyValue)
  const answer = fc.record({ response: fc.oneof(strange, fc.array(strange)), mark: fc.constant(null), at })
  const answers = fc.oneof({ weight: 20, arbitrary: fc.record({ first: answer, latest: answer }) }, anyValue)
  const said = fc.array(fc.tuple(strange, strange)).map((pairs) => Object.fromEntries(pairs))
  const run = fc.record(
    { edition: fc.nat(), at, choices: fc.array(strange), asked: said, marks: fc.array(strange) },
    { requiredKeys: ['edition', 'at', 'choices'] },
  )
  const review = fc.oneof(
    { weight: 20, arbitrary: fc.record({ grade: fc.constantFrom('again', 'easy'), at }) },
    anyValue,
  )
  const rest = fc.record({ until: fc.option(at, { nil: null }), at })
  const words = fc.record({ text: fc.string(), at })
  const room = (one: fc.Arbitrary<unknown>) =>
    // JSON.parse makes a property of its own of __proto__, as it does when a file is read.
    fc.array(fc.tuple(strange, one), { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs))
  const file = fc
    .record({
      product: fc.constant('take-a-chair'),
      version: fc.constant(currentVersion),
      progress: fc.record({
        ...{ read: room(done), answered: room(answers), played: room(done), runs: room(run) },
        ...{ reviews: room(fc.array(review)), resting: room(rest), written: room(words) },
      }),
    })
    .map((value) => JSON.stringify(value))

  it('never breaks the reading, whatever text it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(['foreign', 'damaged']).toContain(readExport(text, now).kind)
      }),
    )
  })

  it('never breaks the reading, whatever values it has where a record would be', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(1), anyValue), anyValue, (version, record) => {
        const { kind } = readExport(JSON.stringify({ product: 'take-a-chair', version, progress: record }), now)
        expect(['progress', 'damaged', 'future']).toContain(kind)
      }),
    )
  })

  it('gives a whole record or none, and joining it loses nothing and touches no other object', () => {
    let whole = 0
    const before = Object.getOwnPropertyNames(Object.prototype)
    fc.assert(
      fc.property(file, (text) => {
        const found = readExport(text, now)
        if (found.kind !== 'progress') return
        whole += 1
        expect(isProgress(found.progress)).toBe(true)
        const both: Progress = merge(progress, found.progress)
        expect(Object.keys(both.read)).toEqual(
          expect.arrayContaining(['the-call', ...Object.keys(found.progress.read)]),
        )
        expect(gainFrom(both, found.progress)).toEqual({ lessons: 0, questions: 0, scenarios: 0 })
      }),
      { numRuns: 500 },
    )
    expect(whole).toBeGreaterThan(20)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })

  it('may nest as deep as it likes', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const text = exportText(progress).replace('"edition": 1', `"edition": 1, "deep": ${deep}`)
    const found = readExport(text, now)
    // What lies so deep could be read, but never written again.
    expect(found.kind === 'progress' && readExport(exportText(found.progress), now)).toEqual(found)
  })
})

describe('what an import would bring', () => {
  it('is said before it is done', () => {
    expect(gainFrom(emptyProgress, progress)).toEqual({ lessons: 1, questions: 0, scenarios: 0 })
    expect(gainFrom(progress, progress)).toEqual({ lessons: 0, questions: 0, scenarios: 0 })
  })

  it.each(['__proto__', 'constructor', 'toString'])('counts what is called %s', (lesson) => {
    const strange = apply(emptyProgress, { type: 'read', lesson, edition: 1, at: 1 })
    expect(gainFrom(progress, strange).lessons).toBe(1)
    expect(gainFrom(strange, strange).lessons).toBe(0)
  })
})
