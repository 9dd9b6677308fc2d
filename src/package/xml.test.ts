import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escaped, hrefOf, shortened } from './xml.ts'

const decoded = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

describe('a text in XML', () => {
  it.each([
    ['Fish & chips', 'Fish &amp; chips'],
    ['<b>"so"</b>', '&lt;b&gt;&quot;so&quot;&lt;/b&gt;'],
    ['a\n b\t c ', 'a b c'],
    ['בלינט 🪑', 'בלינט 🪑'],
    ['a\u0000b\u000bc\ufffe', 'abc'],
    ['half \ud83e of a pair', 'half of a pair'],
  ])('writes %j as %j', (text, xml) => expect(escaped(text)).toBe(xml))

  it('leaves nothing that could end an element or a value, and loses nothing that can be written', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/)
        const writable = text
          .toWellFormed()
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
          .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
          .replace(/\s+/g, ' ')
          .trim()
        expect(decoded(escaped(text))).toBe(writable)
      }),
    ))
})

describe('a path in a manifest', () => {
  it.each([
    ['en/course/index.html', 'en/course/index.html'],
    ['a b/c&d.html', 'a%20b/c%26d.html'],
    ['ü.html', '%C3%BC.html'],
  ])('writes %j as %j', (path, href) => expect(hrefOf(path)).toBe(href))
})

describe('a text that is too long', () => {
  it('ends at a word', () => expect(shortened('one two three', 9)).toBe('one two…'))
  it('is left alone when it fits', () => expect(shortened('one two', 7)).toBe('one two'))
  it('is cut within its only word, and never within a letter', () => expect(shortened('🪑🪑🪑🪑', 3)).toBe('🪑🪑…'))
})
