import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Assignment, longest, nearestPack, options } from './assignment.ts'
import { type Known, readLink, shortest, shortLink, writeLink } from './link.ts'

const packs = {
  '15': ['neighbours~in-short', 'kit/the-hour'],
  '30': ['neighbours~in-short', 'kit/the-hour', 'utterances', 'first-thursday'],
  '60': ['neighbours', 'the-call', 'student-cases', 'your-chair-moves-back'],
}
const parts = new Set([...Object.values(packs).flat(), 'telling-it', 'holding-the-case'])
const known: Known = { packs, parts, moved: { 'the-phone': 'the-call' } }
const page = 'https://take-a-chair.example/en/prep/'

const nothing = { group: '', message: '', options: [] }
const read = (fragment: string) => readLink(fragment, known)

const anyLine = (max: number) =>
  fc.string({ unit: 'grapheme', maxLength: max }).map((text) =>
    text
      .toWellFormed()
      .replace(/[\p{Cc}\p{Cf}\ufffd\u2028\u2029]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
const anyMeeting = fc.record(
  {
    at: fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .chain((date) => fc.constantFrom(date.toISOString().slice(0, 10), date.toISOString().slice(0, 16))),
    zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
  },
  { requiredKeys: ['at'] },
)
const anyAssignment: fc.Arbitrary<Assignment> = fc.record(
  {
    asks: fc.oneof(
      fc.record({ pack: fc.constantFrom(...Object.keys(packs)) }),
      fc.record({ parts: fc.subarray([...parts], { minLength: 1 }) }),
    ),
    meeting: anyMeeting,
    group: anyLine(longest.group),
    message: anyLine(longest.message),
    options: fc.subarray([...options]),
  },
  { requiredKeys: ['asks', 'group', 'message', 'options'] },
)

describe('the link of an assignment', () => {
  it('says everything that was put into it', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        expect(read(writeLink(assignment))).toEqual({ assignment, troubles: [] })
      }),
    )
  })

  it('can be read by a person', () => {
    const assignment: Assignment = {
      asks: { parts: ['neighbours', 'the-call'] },
      meeting: { at: '2026-10-05T18:00', zone: 'Europe/Berlin' },
      ...nothing,
      group: 'Thursday',
    }
    expect(writeLink(assignment)).toBe('v=1&p=neighbours,the-call&d=2026-10-05T18:00&z=Europe/Berlin&g=Thursday')
  })

  it('says the same in whatever order it stands', () => {
    fc.assert(
      fc.property(anyAssignment, fc.infiniteStream(fc.nat()), (assignment, keys) => {
        const shuffled = writeLink(assignment)
          .split('&')
          .map((field) => ({ field, key: keys.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
        expect(read(shuffled.map(({ field }) => field).join('&')).assignment).toEqual(assignment)
      }),
    )
  })

  it('means the same with parameters that nobody knows', () => {
    fc.assert(
      fc.property(anyAssignment, fc.webQueryParameters(), (assignment, other) => {
        const unknown = other.replace(/(^|&)([a-z])(?==|&|$)/gi, '$1x$2')
        expect(read(`${writeLink(assignment)}&${unknown}`).assignment).toEqual(assignment)
      }),
    )
  })

  it.each([
    ['a sentence in brackets', '(see %)'],
    ['a full stop at the end', 'Bring nothing.'],
    ['markup', '<a href="javascript:alert(1)">R&D</a>'],
    ['a plus and an equals sign', '1+1=2 & #3'],
  ])('keeps %s, and holds no sign at which a mail program ends it', (_what, message) => {
    const link = writeLink({ asks: { pack: '15' }, ...nothing, message })
    expect(link).not.toMatch(/[\s()<>"'!*]|[.,:;?]$/)
    expect(read(link).assignment.message).toBe(message)
  })

  it('may have been written with the signs of a page', () => {
    expect(read('#v=1&amp;k=15&amp;g=Thursday').assignment).toMatchObject({ asks: { pack: '15' }, group: 'Thursday' })
  })
})

describe('a link that says what cannot be used', () => {
  it.each([
    ['is of a later edition', 'v=2&k=15', ['newer']],
    ['names a day that the calendar does not have', 'k=15&d=2026-02-30', ['date']],
    ['names a time that no clock shows', 'k=15&d=2026-02-03T24:10', ['date']],
    ['names a day in words', 'k=15&d=Thursday', ['date']],
    ['names a zone that nobody knows', 'k=15&d=2026-02-03T18:00&z=Mars/Olympus', ['zone']],
    ['hides markup in its zone', 'k=15&d=2026-02-03T18:00&z=%3Cb%3E', ['zone']],
    ['names a part that this course does not have', 'p=neighbours,the-weather', ['parts']],
    ['names no part of this course', 'p=the-weather', ['nothing']],
    ['names a pack that this course does not have', 'k=45', ['nothing']],
    ['names a pack as objects have them', 'k=constructor', ['nothing']],
    ['says nothing', '', ['nothing']],
    ['is cut', 'v=1&p=neigh', ['nothing']],
    ['is longer than any', `k=15&m=${'x'.repeat(9000)}`, ['too-long']],
  ])('%s: it is told, and the rest is used', (_what, fragment, troubles) => {
    expect(read(fragment).troubles).toEqual(troubles)
  })

  it('offers the pack that has most in common with what it names', () => {
    expect(read('p=the-weather').assignment.asks).toEqual({ pack: '15' })
    expect(nearestPack(['utterances', 'student-cases', 'neighbours'], packs)).toBe('60')
    expect(nearestPack(['neighbours~in-short'], packs)).toBe('15')
  })

  it('follows a part that has another id now', () => {
    expect(read('p=the-phone,neighbours')).toMatchObject({
      assignment: { asks: { parts: ['the-call', 'neighbours'] } },
      troubles: [],
    })
  })

  it('asks for each part once, however often it is named', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => (n % 2 ? 'the-call' : `x${n}`)).join(',')
    expect(read(`p=the-call,the-phone,${many}`)).toMatchObject({
      assignment: { asks: { parts: ['the-call'] } },
      troubles: ['too-long', 'parts'],
    })
  })

  it('turns no line round, and hides nothing in it', () => {
    const { group, message } = read(`k=15&g=${encodeURIComponent('\u202eyadsruhT\u0007')}&m=a%00b%0Ac%E0`).assignment
    expect([group, message]).toEqual(['yadsruhT', 'ab c'])
  })

  it('has no more letters than there is room for, and none is cut in two', () => {
    const { group, message } = read(`k=15&g=${encodeURIComponent('👩🏽‍⚕️'.repeat(80))}&m=${'é'.repeat(900)}`).assignment
    expect([...new Intl.Segmenter().segment(group)]).toHaveLength(longest.group)
    expect(group).toBe('👩🏽‍⚕️'.repeat(longest.group))
    expect(message).toBe('é'.repeat(longest.message))
  })

  it('is always read, whatever it is', () => {
    const bits = fc.constantFrom(
      'v=',
      'k=',
      'p=',
      'd=',
      'z=',
      'g=',
      'm=',
      'o=',
      '&',
      ',',
      '%',
      '%E0%A4',
      '15',
      'neighbours',
      '\ud800',
      '1e9',
      '#',
      '&amp;',
    )
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits).map((all) => all.join('')),
      fc.webFragments(),
    )
    fc.assert(
      fc.property(anything, (fragment) => {
        const { assignment } = read(fragment)
        expect(read(writeLink(assignment))).toEqual({ assignment, troubles: [] })
      }),
      { numRuns: 500 },
    )
  })
})

describe('the short link for a code', () => {
  const asked: Assignment = {
    asks: { pack: '15' },
    meeting: { at: '2026-10-05T18:00', zone: 'America/Argentina/ComodRivadavia' },
    group: 'Thursday',
    message: 'We meet in the small library.',
    options: ['plays-optional'],
  }

  it('leaves the message out', () => {
    const link = shortLink(page, asked) ?? ''
    expect(readLink(new URL(link).hash, known).assignment).toEqual({ ...asked, message: '' })
  })

  it('leaves the name of the group out too, if the code would be too fine', () => {
    const link = shortLink(page, { ...asked, group: 'ö'.repeat(longest.group) }) ?? ''
    expect(readLink(new URL(link).hash, known).assignment).toEqual({ ...asked, message: '', group: '' })
  })

  it('is nothing, if more parts are chosen than it has room for', () => {
    const many = Array.from({ length: 30 }, (_, n) => `a-part-${n}`)
    expect(shortLink(page, { ...asked, asks: { parts: many } })).toBeUndefined()
  })

  it('is never longer than it may be', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        expect((shortLink(page, assignment) ?? '').length).toBeLessThanOrEqual(shortest)
      }),
    )
  })
})
