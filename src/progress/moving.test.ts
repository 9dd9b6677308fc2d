import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestLink, readFragment, writeFragment } from './moving.ts'

const bytes = fc.uint8Array({ maxLength: 600 }).map((list) => new Uint8Array(list))
const ours = writeFragment(new Uint8Array([1, 2, 3, 250])) ?? ''

describe('what stands behind the # of a link', () => {
  it('names its version, and is base64url as others write it', () => {
    fc.assert(
      fc.property(bytes, (packed) => {
        expect(writeFragment(packed)).toBe(`move=1.${Buffer.from(packed).toString('base64url')}`)
      }),
    )
  })

  it('is read back, whatever a program on the way has put behind it', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.constantFrom('', '#'),
        fc.constantFrom('', '.', ')', '&utm=x', '”', '%20'),
        (packed, sign, tail) => {
          expect(readFragment(`${sign}${writeFragment(packed)}${tail}`)).toEqual({ kind: 'packed', bytes: packed })
        },
      ),
    )
    expect(readFragment(ours.replace('=', '%3D'))).toEqual(readFragment(ours))
  })

  it.each([
    ['nothing', '', 'none'],
    ['a place in the page', '#move', 'none'],
    ['the link of an assignment', '#v=1&k=15', 'foreign'],
    ['a later version', ours.replace('1.', '2.'), 'future'],
    ['a version in other words', ours.replace('1.', '2.~'), 'future'],
    ['no version', 'move=', 'damaged'],
    ['a version that is none', ours.replace('1.', '0.'), 'damaged'],
    ['a version without an end', ours.replace('1.', `${'9'.repeat(400)}.`), 'damaged'],
    ['nothing behind its version', 'move=1', 'damaged'],
    ['a text that no bytes have', 'move=1.A', 'damaged'],
    ['markup', 'move=<img src=x onerror=alert(1)>', 'damaged'],
    ['signs that turn the direction of writing', 'move=\u202e1.AAAA', 'damaged'],
    ['one sign too many', `move=1.${'A'.repeat(longestLink - 6)}`, 'too-long'],
    ['a million signs', `#move=1.${'A'.repeat(1_000_000)}`, 'too-long'],
  ])('is told apart if it is %s', (_what, fragment, kind) => {
    expect(readFragment(fragment)).toEqual({ kind })
  })

  it('is never longer than what is read', () => {
    const most = Math.floor(((longestLink - 'move=1.'.length) * 3) / 4)
    expect(readFragment(`#${writeFragment(new Uint8Array(most))}`)).toMatchObject({ kind: 'packed' })
    expect(writeFragment(new Uint8Array(most + 1))).toBeUndefined()
  })

  it('never breaks the reading', () => {
    const kinds = ['packed', 'none', 'foreign', 'damaged', 'future', 'too-long']
    const start = fc.constantFrom('', '#', 'move=', '#move=1.', 'move=1', 'move=99.')
    fc.assert(
      fc.property(start, fc.string({ unit: 'binary' }), (before, text) => {
        expect(kinds).toContain(readFragment(before + text).kind)
      }),
    )
  })
})
