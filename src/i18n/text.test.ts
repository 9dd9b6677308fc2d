import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { fill } from './fill.ts'
import { pseudo, pseudoStrings } from './pseudo.ts'
import { plural, stringsOf, toLocale } from './text.ts'

describe('strings of the interface', () => {
  it('puts values into their places and leaves an unknown place visible', () => {
    expect(fill('{n} of {total}', { n: 1, total: 5 })).toBe('1 of 5')
    expect(fill('{n} of {total}', { n: 1 })).toBe('1 of {total}')
  })

  it('does not take inherited names for values', () => {
    expect(fill('{constructor}', {})).toBe('{constructor}')
  })

  it('chooses the plural form of the language', () => {
    expect(plural('en', '{n} minute', '{n} minutes', 1)).toBe('1 minute')
    expect(plural('en', '{n} minute', '{n} minutes', 5)).toBe('5 minutes')
  })

  it('falls back to English for an unknown language', () => {
    expect(stringsOf('xx')).toBe(en)
    expect(toLocale(undefined)).toBe('en')
  })

  it('stretches and brackets every string of the pseudo-language, places untouched', () => {
    expect(pseudo('Lesson {n}')).toMatch(/^⟦Léššöñ \{n\}.*⟧$/)
    for (const room of Object.values(pseudoStrings()))
      for (const text of Object.values(room)) expect(text).toMatch(/^⟦.*⟧$/s)
  })
})
