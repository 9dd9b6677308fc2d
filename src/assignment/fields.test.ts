import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fieldsIn } from './fields.ts'

// How many signs stand for what cannot be read means nothing.
const without = (text: string) => text.replaceAll('\ufffd', '')
const names = ['a', 'b', 'v']
// Without a bare ü: Node loses it beside a broken escape, where browsers keep it.
const piece = fc.constantFrom('a', 'b', 'v', '=', '&', '+', '%', '%C3', '%BC', '%F0%9F', '%98%80', '%41', '%E0%80', '?')

it('fields are read as the platform reads them, cut and broken ones too', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = `v=${pieces.join('')}`
      const theirs = new URLSearchParams(text)
      const ours = fieldsIn(text)
      for (const name of names)
        expect(ours.has(name) && without(ours.get(name) ?? '')).toBe(
          theirs.has(name) && without(theirs.get(name) ?? ''),
        )
    }),
  )
})

it('what a form writes comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const text = without(value.toWellFormed())
      expect(fieldsIn(new URLSearchParams({ m: text }).toString()).get('m')).toBe(text)
    }),
  )
})
