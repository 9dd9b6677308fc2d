import { describe, expect, it } from 'vitest'
import { baselineProblems, lowered, readBaseline, warningCounts } from './baseline.ts'
import { bankWith, but, choice, sound } from './fixtures/sound.ts'
import { lint } from './lint.ts'
import { report } from './report.ts'

const vague = choice('single', '*Usually at once', 'It may come', 'Later on')
const vagueBank = bankWith([vague]).bank

describe('the baseline of warnings', () => {
  it('counts warnings by rule, and no errors', () => {
    const two = choice('single', '*Usually at once', 'At the end now')
    expect(warningCounts(lint(bankWith([vague, but(two, { id: 'two' })]).bank))).toEqual({ B04: 1, L12: 3 })
  })

  it('stops more warnings than it allows, and fewer until it is lowered', () => {
    expect(baselineProblems({ L10: 2, L12: 1 }, { L10: 2, L12: 2, L13: 1 })).toEqual([
      'L12: 2 warnings, 1 allowed. Mend the new ones.',
      'L13: 1 warnings, 0 allowed. Mend the new ones.',
    ])
    expect(baselineProblems({ L12: 3, L13: 1 }, { L12: 2 })).toEqual([
      'L12: 2 warnings, 3 allowed. Lower the baseline to 2: npm run check:questions -- --write-baseline',
      'L13: 0 warnings, 1 allowed. Lower the baseline to 0: npm run check:questions -- --write-baseline',
    ])
  })

  it('can be written lower and never higher, not even for another rule', () => {
    expect(lowered({ L12: 3, L13: 1 }, { L12: 2 })).toEqual({ next: { L12: 2 } })
    expect(lowered({ L12: 3 }, { L12: 1, L13: 1 })).toEqual({ refused: expect.stringContaining('of L13 first') })
  })

  it.each(['', '[]', 'null', '{"L12": "1"}', '{"L12": 0}', '{"L12": 1.5}', '{"L28": 1}'])(
    'is not read from %s',
    (text) => {
      expect(readBaseline(text)).toBeUndefined()
    },
  )

  it('is read from its file', () => {
    expect([readBaseline('{}'), readBaseline('{"L12": 3}')]).toEqual([{}, { L12: 3 }])
  })
})

describe('the report', () => {
  it('lets warnings pass that are allowed, and prints them with the reason', () => {
    const { text, stops } = report([vagueBank], { L12: 2 })
    expect(stops).toBe(false)
    expect(text).toMatch(/^quiz\.yaml:\d+: single: L12 \(warning\): “Usually” is vague\. Say when, or leave it out\.$/m)
    expect(text).toContain(
      'How often is often? Two readers take the same option in two ways. (warnings: 2, allowed: 2)',
    )
    expect(text).toContain('1 question, 31 rules: 0 errors, 2 warnings.')
    expect(text).toContain('B05 was not applied to content/en/quizzes: no categorise question')
  })

  it('stops at warnings that are not allowed, at too high a baseline, and at none that can be read', () => {
    expect([{ L12: 1 }, { L12: 3 }, undefined].map((baseline) => report([vagueBank], baseline).stops)).toEqual([
      true,
      true,
      true,
    ])
  })

  it('stops at an error, whatever is allowed', () => {
    const { bank } = bankWith([but(sound.single, { outcome: 'nowhere' })])
    const { text, stops } = report([bank], {})
    expect(stops).toBe(true)
    expect(text).toMatch(/^quiz\.yaml:\d+: single: L01 \(error\): there is no outcome "nowhere"/m)
  })

  it('says of a finding about all questions that it is about all', () => {
    const { bank } = bankWith(Array.from({ length: 12 }, (_, n) => but(sound.single, { id: `q-${n}` })))
    expect(report([bank], {}).text).toMatch(/^content\/en\/quizzes: all questions: B01 \(error\): /m)
  })
})
