import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsOf, joinFacts, noFacts, progressOfFacts } from '../../src/lms/facts.ts'
import { apply, merge } from '../../src/progress/merge.ts'
import { emptyProgress, type Progress } from '../../src/progress/progress.ts'
import { anyFacts, factsAbout } from './facts.ts'

describe('joining what two know', () => {
  it('does not depend on order or repetition', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, anyFacts, (a, b, c) => {
        expect(joinFacts(a, b)).toEqual(joinFacts(b, a))
        expect(joinFacts(joinFacts(a, b), c)).toEqual(joinFacts(a, joinFacts(b, c)))
        expect(joinFacts(joinFacts(a, b), b)).toEqual(joinFacts(a, b))
      }),
    )
  })

  it('loses nothing that was done, and lowers no result', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (a, b) => {
        const both = joinFacts(a, b)
        for (const room of ['read', 'answered', 'played', 'results'] as const)
          expect(Object.keys(both[room])).toEqual(expect.arrayContaining([...Object.keys(a[room])]))
        for (const [key, [percent]] of [...Object.entries(a.results), ...Object.entries(b.results)])
          expect(both.results[key]?.[0]).toBeGreaterThanOrEqual(percent)
      }),
    )
  })
})

describe('a record and what a platform has kept of it', () => {
  const at = Date.UTC(2026, 10, 22, 9, 41)
  const right = { fitting: 1, total: 1 }
  const record = (
    [
      { type: 'read', lesson: 'the-call', edition: 2, at },
      { type: 'answered', question: 'q', response: ['a'], mark: { fitting: 0, total: 1 }, at },
      { type: 'answered', question: 'q', response: ['b'], mark: right, at: at + 60_000 },
      { type: 'wrote', question: 'q', text: 'Mr B. on ward 12', at },
      { type: 'stepped', scenario: 's', chair: 'leader', choices: ['x'], edition: 2, at },
      { type: 'played', scenario: 's', chair: 'leader', ending: 'e', edition: 2, at },
    ] as const
  ).reduce<Progress>(apply, emptyProgress)

  it('say the same on a device that has nothing', () => {
    expect(factsOf(progressOfFacts(factsOf(record)))).toEqual(factsOf(record))
  })

  it('hold no response, no word and no choice', () => {
    expect(JSON.stringify(factsOf(record))).not.toMatch(/Mr B|"b"|"x"|response|text/)
  })

  it('change nothing on a device that knows exactly', () => {
    expect(merge(record, progressOfFacts(factsOf(record)))).toEqual(record)
  })

  it('say the same after any number of devices', () => {
    fc.assert(
      fc.property(factsAbout(['a', 'b/c/d', 'e']), (facts) => {
        const { read, answered } = joinFacts(noFacts, facts)
        const back = factsOf(progressOfFacts(facts))
        expect(back.read).toEqual(read)
        expect(back.answered).toEqual(answered)
        expect(Object.keys(back.played)).not.toContain('a')
      }),
    )
  })
})
