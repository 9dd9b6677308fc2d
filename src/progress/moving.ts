import { signs } from './numbers.ts'

/** The version of links that are written; docs/moving.md describes it. */
const version = 1

/** No link is made that is longer, and none that is longer is read: in characters behind the `#`. */
export const longestLink = 32_000

/** A link of at most so many characters, its address included, is drawn as a code for a camera. */
export const longestCode = 600

/** What a link holds is never more than this, in bytes of UTF-8; unpacking ends there. */
export const mostInside = 300_000

/** What stands behind the `#` of an address: what a link has packed, nothing that is meant as a link, or a trouble. */
export type Fragment =
  | { readonly kind: 'packed'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'none' | 'foreign' | 'damaged' | 'future' | 'too-long' }

/** Writes what stands behind the `#`; undefined if it would be too long. */
export function writeFragment(bytes: Uint8Array): string | undefined {
  const text = `move=${version}.${encoded(bytes)}`
  return text.length > longestLink ? undefined : text
}

/**
 * Reads what stands behind the `#`, which may be anything. What follows the signs of base64url is left out: programs that
 * pass links on add brackets and marks, and the packed text carries its own check.
 */
export function readFragment(fragment: string): Fragment {
  // Some programs write the = as they would in a query.
  const text = fragment.replace(/^#/, '').replace(/^move%3D/i, 'move=')
  // What has no = in it points at a place in the page.
  if (!text.includes('=')) return { kind: 'none' }
  if (!text.startsWith('move=')) return { kind: 'foreign' }
  if (text.length > longestLink) return { kind: 'too-long' }
  const [, number, packed = ''] = /^move=([1-9]\d{0,5})\.([\w-]*)/.exec(text) ?? []
  if (number === undefined) return { kind: 'damaged' }
  if (Number(number) > version) return { kind: 'future' }
  const bytes = decoded(packed)
  return bytes ? { kind: 'packed', bytes } : { kind: 'damaged' }
}

/** Base64url without padding (RFC 4648, section 5). */
function encoded(bytes: Uint8Array): string {
  const text: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3)
    const four = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63]
    text.push(...four.slice(0, Math.min(bytes.length - i, 3) + 1).map((six) => signs.charAt(six)))
  }
  return text.join('')
}

function decoded(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  for (let i = 0; i * 4 < text.length; i += 1) {
    const [a = 0, b = 0, c = 0, d = 0] = [...text.slice(i * 4, i * 4 + 4)].map((sign) => signs.indexOf(sign))
    bytes.set(
      [(a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d].slice(0, bytes.length - i * 3),
      i * 3,
    )
  }
  return bytes
}
