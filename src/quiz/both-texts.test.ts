import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bothTexts } from './both-texts.ts'

describe('what was stored and what was typed before the script arrived', () => {
  it.each([
    ['both, what was stored first', 'I was tired.', 'And glad.', 'I was tired.\nAnd glad.'],
    ['what was stored, where nothing was typed', 'I was tired.', '', 'I was tired.'],
    ['the same, where nothing but spaces was', 'I was tired.', ' \n', 'I was tired.'],
    ['what was typed, where nothing was stored', '', 'And glad.', 'And glad.'],
    ['nothing, where there was nothing', '', '', ''],
    ['one of them, where they are the same', 'I was tired.', 'I was tired.', 'I was tired.'],
    ['what was stored, where it has the other in it', 'I was tired.', ' tired ', 'I was tired.'],
    [
      'what was typed, where it goes on from the other',
      'I was tired.',
      'I was tired. And glad.',
      'I was tired. And glad.',
    ],
  ])('are %s', (_what, stored, typed, both) => {
    expect(bothTexts(stored, typed)).toBe(both)
  })

  it('lose no word of either, and joining again adds nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (stored, typed) => {
        const both = bothTexts(stored, typed)
        expect([both.includes(stored.trim()), both.includes(typed.trim())]).toEqual([true, true])
        expect([bothTexts(both, typed), bothTexts(stored, both)]).toEqual([both, both])
      }),
    )
  })
})
