import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinFacts, noFacts } from '../../src/lms/facts.ts'
import { keyOf, sameKeys, tagOf } from '../../src/lms/key.ts'
import { mostCharacters, readState, writeState } from '../../src/lms/state.ts'
import { anyFacts, course, courseFinished } from './facts.ts'

const me = tagOf('somebody')

describe('the text that a platform keeps', () => {
  it('says the same when it is read, whatever was done', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const whole = joinFacts(noFacts, facts)
        expect(readState(writeState(facts, me), me)).toEqual({ kind: 'facts', facts: whole })
      }),
    )
  })

  it('is the same text for the same facts, in whatever order they came', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (a, b) => {
        expect(writeState(joinFacts(a, b), me)).toBe(writeState(joinFacts(b, a), me))
      }),
    )
  })

  it('holds the whole course finished in 3,500 plain characters, whatever the marks were', () => {
    expect(course.lessons.length).toBeGreaterThanOrEqual(39)
    expect(course.questions.length).toBeGreaterThanOrEqual(221)
    expect(course.endings.length).toBeGreaterThanOrEqual(60)
    let longest = 0
    fc.assert(
      fc.property(courseFinished, (facts) => {
        const text = writeState(facts, me)
        longest = Math.max(longest, text.length)
        expect(text).toMatch(/^[\w.-]+$/)
        // Nothing was left out to make it fit.
        expect(readState(text, me).facts).toEqual(joinFacts(noFacts, facts))
      }),
      { numRuns: 30, endOnFailure: true },
    )
    // 3,093 as this is written: room for some forty questions more.
    expect(longest).toBeLessThanOrEqual(mostCharacters)
  })

  it('never grows above that: what was answered longest ago goes, and results stay', () => {
    const many = Array.from({ length: 600 }, (_, n) => [keyOf(`question-${n}`), [[1, 1], 20_000, [1, 1], 20_000 + n]])
    const facts = { ...noFacts, answered: Object.fromEntries(many), results: { [keyOf('m')]: [80, 20_000] as const } }
    const text = writeState(facts, me)
    const back = readState(text, me).facts
    expect(text.length).toBeLessThanOrEqual(mostCharacters)
    expect(back.results).toEqual(facts.results)
    expect(back.answered[keyOf('question-599')]).toBeDefined()
    expect(back.answered[keyOf('question-0')]).toBeUndefined()
  })

  it('has a key for everything in the course, and none twice', () => {
    const { modules, lessons, scenarios, questions, endings } = course
    expect(sameKeys([...new Set([...modules, ...lessons, ...scenarios, ...questions, ...endings])])).toEqual([])
    expect(sameKeys(['a', 'b', 'a'])).toEqual([])
  })

  it('keeps its form: a text of an earlier day is read as it was', () => {
    const known = writeState(
      {
        ...noFacts,
        read: { [keyOf('the-call')]: [1, 20_780] },
        answered: { [keyOf('the-call-doors')]: [[1, 2], 20_780, [9, 12], 20_790] },
        results: { [keyOf('the-hour')]: [85, 20_790] },
      },
      me,
    )
    expect(known).toMatchInlineSnapshot(`"1.tIOj.FEs._71ABAA.CI9EAA4JMAK..ionBVAK.QVzT"`)
  })
})

describe('a text that is not what it was', () => {
  const facts = { ...noFacts, read: { abc: [1, 20_000] as const }, results: { def: [90, 20_001] as const } }
  const text = writeState(facts, me)

  it('is nothing if it is empty', () => expect(readState('  ', me).kind).toBe('nothing'))

  it('is damaged wherever it was cut', () => {
    for (let length = 1; length < text.length; length++)
      expect(readState(text.slice(0, length), me)).toEqual({ kind: 'damaged', facts: noFacts })
  })

  it('is damaged whatever character was changed', () => {
    for (let at = 1; at < text.length; at++) {
      const other = text[at] === 'A' ? 'B' : 'A'
      expect(readState(text.slice(0, at) + other + text.slice(at + 1), me).facts).toEqual(noFacts)
    }
  })

  it('is nobody else’s', () => {
    expect(readState(text, tagOf('somebody else'))).toEqual({ kind: 'other', facts: noFacts })
    expect(readState(text).kind).toBe('facts')
  })

  it('is of the future if it has another version', () => {
    expect(readState(text.replace(/^1/, '2'), me)).toEqual({ kind: 'future', facts: noFacts })
  })

  it('breaks nothing, whatever it is', () => {
    const strange = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^1(\.[\w-]{0,20}){0,9}$/))
    fc.assert(
      fc.property(strange, (one) => {
        expect(readState(one, me).facts).toEqual(noFacts)
      }),
    )
  })

  it('goes through an edition that does not know what is in it', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (theirs, mine) => {
        const through = writeState(joinFacts(readState(writeState(theirs, me), me).facts, mine), me)
        expect(joinFacts(readState(through, me).facts, theirs)).toEqual(readState(through, me).facts)
      }),
    )
  })
})
