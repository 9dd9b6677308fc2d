import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCompact, writeCompact } from './compact.ts'
import { idsIn, noIds, numberOf, saidBy } from './known-ids.ts'
import { apply, bothLists, merge } from './merge.ts'
import { makeLink, readLink } from './moving.client.ts'
import { checkLength, checkOf, readNumbers, writeNumbers } from './numbers.ts'
import { type Answer, emptyProgress, type Progress, type Run } from './progress.ts'
import { gainFrom, readFile } from './transfer.ts'
import { currentVersion, isProgress } from './versions.ts'

/** The latest time that a record can say. */
const latestTime = Number.MAX_SAFE_INTEGER

const word = fc.oneof(
  fc.constantFrom('the-call', 'neighbours', 'listening', 'constructor', 'a', 'bed-twelve/observer', 'a/b/c'),
  fc.stringMatching(/^[a-z0-9-]{1,12}(\/[a-z0-9-]{1,8}){0,2}$/),
)
const said = fc.oneof(
  fc.constantFrom('dose', 'rash=chess', 'polite=polite', '=', 'a=', '__proto__', '', 'the-call=dose'),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('\ud800', 'two\nlines', 'back\\slash \\000a'),
)
const at = fc.oneof(fc.integer({ min: 1_790_000_000_000, max: 1_800_000_000_000 }), fc.nat(9), fc.constant(latestTime))
const done = fc.record({ edition: fc.nat(3), at })
const answer: fc.Arbitrary<Answer> = fc
  .record({
    response: fc.oneof(said, fc.array(said, { maxLength: 5 })),
    mark: fc.option(fc.record({ fitting: fc.nat(9), total: fc.nat(9) })),
    confidence: fc.constantFrom('guess', 'fairly', 'sure', undefined),
    at,
  })
  .map(({ confidence, ...one }) => ({ ...one, ...(confidence && { confidence }) }))
const run: fc.Arbitrary<Run> = fc.record(
  {
    edition: fc.nat(3),
    at,
    choices: fc.array(said, { maxLength: 4 }),
    asked: fc.dictionary(said, said, { maxKeys: 3, noNullPrototype: true }),
    marks: fc.array(said, { maxLength: 3 }),
  },
  { requiredKeys: ['edition', 'at', 'choices'] },
)
const review = fc.record({ grade: fc.constantFrom('again', 'hard', 'good', 'easy'), at })
const room = <T>(one: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(word, one), { maxLength: 4 }).map((pairs): Record<string, T> => Object.fromEntries(pairs))
const answers = fc.oneof(
  answer.map((one) => ({ first: one, latest: one })),
  fc.record({ first: answer, latest: answer }),
)

/** Any record that the course could have kept, and stranger ones. */
const anyRecord: fc.Arbitrary<Progress> = fc.record({
  read: room(done),
  answered: room(answers),
  played: room(done),
  runs: room(run),
  reviews: room(fc.array(review, { minLength: 1, maxLength: 3 }).map((list) => bothLists(list, []))),
  resting: room(fc.record({ until: fc.option(at), at })),
  written: room(fc.record({ text: said, at })),
})

const list = readFileSync(new URL('./moving-ids.txt', import.meta.url), 'utf8')
const ids = idsIn(list)
const longer = idsIn(`${list}a-new-lesson\nthe-call again\n`)
const record = apply(emptyProgress, { type: 'read', lesson: 'the-call', edition: 1, at: 5 })

function back(text: string, known = ids): Progress | string {
  const opened = readCompact(text, known)
  const found = opened.kind === 'file' ? readFile(opened.file, latestTime) : opened
  return found.kind === 'progress' ? found.progress : found.kind
}

const checked = (text: string) => checkOf(text) + text

describe('a compact text', () => {
  it('is read back as the record it was made of, whatever is in that', () => {
    fc.assert(
      fc.property(anyRecord, fc.boolean(), (progress, isSpelled) => {
        expect(back(writeCompact(progress, isSpelled ? noIds : ids))).toEqual(progress)
      }),
      { numRuns: 1000 },
    )
  })

  it('is read the same when the list has grown since', () => {
    fc.assert(
      fc.property(anyRecord, (progress) => {
        expect(back(writeCompact(progress, ids), longer)).toEqual(progress)
        expect(back(writeCompact(progress, longer), longer)).toEqual(progress)
      }),
    )
  })

  it('comes from a later edition if it knows more rows, or another form of the record', () => {
    expect(back(writeCompact(record, longer), ids)).toBe('future')
    expect(back(writeCompact(record, ids), noIds)).toBe('future')
    expect(back(checked(writeNumbers([currentVersion + 1, 0, 0])))).toBe('future')
  })

  it('is the same text for the same record', () => {
    const other = Object.fromEntries(Object.entries(record).toReversed()) as Progress
    expect(writeCompact(other, ids)).toBe(writeCompact(record, ids))
  })

  it('is refused when a single sign of it has changed, or its end is gone', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (progress, place, sign) => {
        const text = writeCompact(progress, ids)
        const at = place % text.length
        fc.pre(text[at] !== sign)
        expect(back(text.slice(0, at) + sign + text.slice(at + 1))).toBe('damaged')
        expect(back(text.slice(0, at))).toBe('damaged')
      }),
      { numRuns: 500 },
    )
  })

  it('never breaks the reading, whatever it says under a check that fits', () => {
    const few = fc.oneof({ weight: 30, arbitrary: fc.nat(3) }, fc.nat(99), fc.maxSafeNat())
    const entries = fc.array(fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.nat(8) }, fc.nat(40)), fc.nat(9), few))
    const numbers = fc.tuple(fc.constantFrom(1, 2, 2, 2), fc.nat(400), entries, fc.array(few, { maxLength: 12 }))
    const lines = fc.array(fc.oneof(fc.constantFrom('a', '__proto__', '<img>', '\\'), fc.string()), { maxLength: 9 })
    fc.assert(
      fc.property(numbers, lines, ([version, rows, all, more], texts) => {
        const parts = [0, 1, 2].flatMap((n) => all.map((one) => one[n] ?? 0))
        const text = [writeNumbers([version, rows, all.length, ...parts, ...more]), ...texts].join('\n')
        const found = back(checked(text))
        expect(typeof found === 'string' ? ['damaged', 'future'].includes(found) : isProgress(found)).toBe(true)
      }),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(back(text)).toBe('damaged')
      }),
    )
  })

  it('gives a whole record or none when somebody has changed a number of it and mended the check', () => {
    let whole = 0
    fc.assert(
      fc.property(anyRecord, fc.nat(), fc.oneof(fc.nat(40), fc.maxSafeNat()), (progress, place, number) => {
        const [head = '', ...lines] = writeCompact(progress, ids).slice(checkLength).split('\n')
        const numbers = readNumbers(head) ?? []
        const text = [writeNumbers(numbers.with(place % numbers.length, number)), ...lines].join('\n')
        const found = back(checked(text))
        if (typeof found !== 'string') {
          whole += 1
          expect(isProgress(found)).toBe(true)
          expect(back(writeCompact(found, ids))).toEqual(found)
        } else expect(['damaged', 'future']).toContain(found)
      }),
      { numRuns: 1000 },
    )
    expect(whole).toBeGreaterThan(100)
  })

  it('that says there is more than there is ends there', () => {
    const huge = Number.MAX_SAFE_INTEGER
    expect(back(checked(writeNumbers([2, 0, huge])))).toBe('damaged')
    expect(back(checked(`${writeNumbers([2, 0, 1, 5, 0, 9, 1, huge, 0])}\na\nb`))).toBe('damaged')
    expect(back(checked(`${writeNumbers([2, 0, 1, 0, 0, 9, 1])}\na\nand more`))).toBe('damaged')
    expect(back(checked(`${writeNumbers([2, 0, 1, 0, 0, 9, 1, 1])}\na`))).toBe('damaged')
    expect(back(checked(`${writeNumbers([2, 0, 2, 8, 8, 0, 0])}\na\nb\nc\nd`))).toBe('damaged')
  })
})

describe('a link with any record in it', () => {
  const known = { ids: async () => ids, withWritten: true }

  async function carried(progress: Progress): Promise<Progress> {
    const made = await makeLink(progress, '', known)
    const brought = await readLink(made.kind === 'link' ? made.link : '', latestTime, known.ids)
    if (brought.kind !== 'progress') throw new Error(brought.kind)
    return brought.progress
  }

  it('brings it, brings nothing new a second time, and taken both ways leaves both devices with the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, anyRecord, async (one, other) => {
        const brought = await carried(one)
        expect(brought).toEqual(one)
        const both = merge(other, brought)
        expect(gainFrom(both, brought)).toEqual({ lessons: 0, questions: 0, scenarios: 0 })
        expect(merge(one, await carried(both))).toEqual(both)
      }),
    )
  })
})

describe('the list of ids', () => {
  it('begins for ever as it did in edition 1: links that were given out count its rows', () => {
    const first = list.split('\n').slice(0, 355).join('\n')
    expect(createHash('sha256').update(first).digest('hex')).toBe(
      'b5776c61e20938d5c6b3584978e8f03800588e0962ac9f384a32f096ea7eceab',
    )
  })

  it('has words of one sort, each once in its row, one space between', () => {
    for (const line of list.trimEnd().split('\n')) {
      expect(line).toMatch(/^[a-z0-9-]+(\/[a-z0-9-]+)*( [a-z0-9-]+)*$/)
      expect(new Set(line.split(' ').slice(1)).size, line).toBe(line.split(' ').length - 1)
    }
  })

  it.each([
    ['one', 1],
    ['two', 2],
    ['one=one', 4],
    ['two=one', 7],
    ['the-question', 0],
    ['three', 0],
    ['one=', 0],
    ['=one', 0],
    ['one=the-question', 0],
    ['one=two=one', 0],
  ])('says “%s” with the number %i', (said, number) => {
    const row = ['the-question', 'one', 'two']
    expect(numberOf(said, row)).toBe(number)
    if (number > 0) expect(saidBy(number, row)).toBe(said)
  })

  it('says nothing with a number that stands for nothing', () => {
    for (const number of [3, 6, 9, 999, Number.MAX_SAFE_INTEGER])
      expect(saidBy(number, ['q', 'one', 'two'])).toBeUndefined()
    expect(saidBy(1, [])).toBeUndefined()
    expect(saidBy(1, undefined)).toBeUndefined()
  })
})

describe('numbers as text', () => {
  it('come back', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(99), fc.maxSafeNat())), (numbers) => {
        expect(readNumbers(writeNumbers(numbers))).toEqual(numbers)
      }),
    )
  })

  it('are refused where no number ends, or where there is another sign', () => {
    for (const text of ['g', 'Ag', 'A A', '=', 'é', 'ggggggggggggA']) expect(readNumbers(text)).toBeUndefined()
  })
})
