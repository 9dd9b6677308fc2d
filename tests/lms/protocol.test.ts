import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hear, silence } from '../../src/lms/conversation.ts'
import { noFacts } from '../../src/lms/facts.ts'
import { fragmentOf, frameName, launchInFragment, launchInName } from '../../src/lms/launch.ts'
import { type FromPage, fromPage, fromShell } from '../../src/lms/protocol.ts'
import { factsAbout } from './facts.ts'

const nonce = 'a-word-of-this-launch'
const today = 24_000
const common = { v: 1, nonce, page: 'page-one', n: 1 } as const
const hello = { ...common, type: 'hello', href: 'https://lms.example/p/en/index.html' } as const
const facts = { ...common, type: 'facts', facts: noFacts } as const
const gone = { ...common, type: 'gone' } as const
const ready = { v: 1, nonce, type: 'ready', mode: 'normal', facts: noFacts } as const
const ids = ['the-call', 'bed-twelve/observer/silence', 'a']

describe('a message', () => {
  it('arrives as it was sent', () => {
    expect(fromPage(hello, nonce, today)).toEqual(hello)
    expect(fromPage(gone, nonce, today)).toEqual(gone)
    expect(fromShell(ready, nonce, today)).toEqual(ready)
    fc.assert(
      fc.property(factsAbout(ids), (one) => {
        expect(fromPage({ ...facts, facts: one }, nonce, today)).toEqual({ ...facts, facts: one })
        expect(fromShell({ ...ready, facts: one }, nonce, today)).toEqual({ ...ready, facts: one })
      }),
    )
  })

  it('leaves behind whatever does not belong in it', () => {
    const more = { ...facts, html: '<b>', facts: { ...noFacts, written: { q: 'my words' } } }
    expect(fromPage(more, nonce, today)).toEqual(facts)
  })

  it.each([
    ['another launch', { nonce: 'the-word-of-another' }],
    ['no launch', { nonce: undefined }],
    ['another version', { v: 2 }],
    ['a version that is a text', { v: '1' }],
    ['another type', { type: 'result' }],
    ['a page without a name', { page: '' }],
    ['a page with a long name', { page: 'x'.repeat(65) }],
    ['no number', { n: -1 }],
    ['a broken number', { n: 0.5 }],
    ['no facts', { facts: undefined }],
    ['facts in a list', { facts: [] }],
    ['a room that is missing', { facts: { read: {}, answered: {}, played: {} } }],
    ['an id with markup', { facts: { ...noFacts, read: { '<img>': [1, 1] } } }],
    ['an id that every object has', { facts: { ...noFacts, read: { __proto__x: [1, 1] } } }],
    ['a long id', { facts: { ...noFacts, read: { ['a'.repeat(200)]: [1, 1] } } }],
    ['half an entry', { facts: { ...noFacts, read: { a: [1] } } }],
    ['a mark that is a text', { facts: { ...noFacts, answered: { a: ['all', 1, null, 1] } } }],
    ['a negative result', { facts: { ...noFacts, results: { a: [-1, 1] } } }],
    ['a result that is no number', { facts: { ...noFacts, results: { a: [Number.NaN, 1] } } }],
  ])('is none with %s', (_, wrong) => {
    expect(fromPage({ ...facts, ...wrong }, nonce, today)).toBeUndefined()
  })

  it('is none if it is larger than any course', () => {
    const many = Object.fromEntries(Array.from({ length: 1501 }, (_, n) => [`q-${n}`, [1, 1]]))
    expect(fromPage({ ...facts, facts: { ...noFacts, read: many } }, nonce, today)).toBeUndefined()
    expect(fromPage({ ...hello, href: 'x'.repeat(1001) }, nonce, today)).toBeUndefined()
  })

  it('has no result above all of it, no mark above its total, and nothing done tomorrow', () => {
    const wild = {
      read: { a: [1e15, 1e15] },
      answered: { a: [[9, 3], 1, [1e9, 1e9], 1e9] },
      played: {},
      results: { a: [1e6, 1e6] },
    }
    const found = fromPage({ ...facts, facts: wild }, nonce, today)
    expect(found?.type === 'facts' && found.facts).toEqual({
      read: { a: [4095, today] },
      answered: { a: [[3, 3], 1, [63, 63], today] },
      played: {},
      results: { a: [100, today] },
    })
  })

  it('breaks nothing, whatever somebody sends', () => {
    const value = fc.oneof(
      fc.anything(),
      fc.record({ ...Object.fromEntries(Object.keys(facts).map((key) => [key, fc.anything()])) }),
      fc.anything().map((one) => ({ ...facts, facts: one })),
      fc.anything().map((one) => ({ ...facts, facts: { ...noFacts, read: { a: one }, answered: one } })),
    )
    const before = Object.getOwnPropertyNames(Object.prototype)
    fc.assert(
      fc.property(value, (one) => {
        const found = fromPage(one, nonce, today)
        if (found) expect(found.nonce).toBe(nonce)
        fromShell(one, nonce, today)
      }),
      { numRuns: 1000 },
    )
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })
})

describe('a talk', () => {
  const say = (messages: readonly (FromPage | undefined)[]) =>
    messages.reduce(
      ({ talk, types }, message) => {
        const next = hear(talk, message)
        return { talk: next.talk, types: [...types, next.heard?.type ?? '-'] }
      },
      { talk: silence, types: [] as string[] },
    )

  it('begins with a greeting and goes on in order', () => {
    const { talk, types } = say([
      { ...hello, n: 0 },
      facts,
      { ...facts, n: 2 },
      { ...gone, n: 3 },
      { ...hello, page: 'page-two', n: 0 },
    ])
    expect(types).toEqual(['hello', 'facts', 'facts', 'gone', 'hello'])
    expect(talk.ignored).toBe(0)
  })

  it('does not hear what comes before a greeting, twice, late, or from a page that was left', () => {
    const { talk, types } = say([
      facts,
      { ...hello, n: 0 },
      { ...facts, n: 2 },
      { ...facts, n: 2 },
      { ...facts, n: 1 },
      { ...hello, n: 3 },
      { ...hello, page: 'page-two', n: 0 },
      { ...facts, n: 9 },
      { ...hello, n: 0 },
      undefined,
    ])
    expect(types).toEqual(['-', 'hello', 'facts', '-', '-', '-', 'hello', '-', '-', '-'])
    expect(talk.ignored).toBe(7)
  })
})

describe('how a page learns of its shell', () => {
  const launch = { nonce, origin: 'https://moodle.example:8443', scope: 'whole.aB3_' }

  it('is the same by the name of the frame and by the address', () => {
    expect(launchInName(frameName(launch))).toEqual(launch)
    expect(launchInFragment(fragmentOf(launch))).toEqual({ ...launch, scope: nonce })
  })

  it.each([
    '',
    'tac-lms short https://a.example x',
    `tac-lms ${nonce} javascript:alert(1) x`,
    `tac-lms ${nonce} https://a.example/path x`,
    `tac-lms ${nonce} null x`,
    `tac-lms ${nonce} https://a.example x y`,
    `x tac-lms ${nonce} https://a.example x`,
  ])('is nothing by the name "%s"', (name) => expect(launchInName(name)).toBeUndefined())

  it.each(['#lms=', `#lms=${nonce}`, `#lms=${nonce}&o=%`, `#lms=${nonce}&o=javascript:x`, '#draw=3'])(
    'is nothing by the address %s',
    (hash) => expect(launchInFragment(hash)).toBeUndefined(),
  )
})
