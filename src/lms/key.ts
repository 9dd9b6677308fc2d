/** Digits of every number in a stored text: characters that no platform changes. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A number below 64 ** length as that many digits. */
export function written(n: number, length: number): string {
  let rest = n
  let text = ''
  for (let i = 0; i < length; i++) {
    text = digits.charAt(rest % 64) + text
    rest = Math.floor(rest / 64)
  }
  return text
}

/** The number that digits say; undefined if a character is no digit. */
export function readNumber(text: string): number | undefined {
  let n = 0
  for (const one of text) {
    const digit = digits.indexOf(one)
    if (digit < 0) return undefined
    n = n * 64 + digit
  }
  return n
}

/** A short number that stands for a text: the same on every machine and in every edition (FNV-1a with a last stir). */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The key under which something is stored: 18 bits of its id in three digits. */
export const keyOf = (id: string): string => written(hash(id) >>> 14, 3)

/** A word about a text by which it is known again, and from which it cannot be read: four digits. */
export const tagOf = (text: string): string => written(hash(`take a chair ${text}`) >>> 8, 4)

/** Ids that would be stored under one key. There must be none. */
export function sameKeys(ids: readonly string[]): [string, string][] {
  const seen = new Map<string, string>()
  return ids.flatMap((id): [string, string][] => {
    const other = seen.get(keyOf(id))
    seen.set(keyOf(id), id)
    return other === undefined || other === id ? [] : [[other, id]]
  })
}
