/** The 64 signs of base64url, which nothing on a link's way changes. */
export const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const half = signs.length / 2

/** No safe whole number has more signs. */
const longest = 11

/** Whole numbers from 0 as text, small ones as one sign: five bits in each, and whether another follows. */
export const writeNumbers = (numbers: readonly number[]): string => numbers.map(written).join('')

function written(number: number): string {
  const rest = Math.floor(number / half)
  return rest > 0 ? signs.charAt(half + (number % half)) + written(rest) : signs.charAt(number)
}

/** Reads them back; undefined if it is no such text. */
export function readNumbers(text: string): number[] | undefined {
  const numbers: number[] = []
  let [number, place] = [0, 0]
  for (const sign of text) {
    const value = signs.indexOf(sign)
    if (value < 0 || place >= longest) return undefined
    number += (value % half) * half ** place
    place += 1
    if (value >= half) continue
    numbers.push(number)
    ;[number, place] = [0, 0]
  }
  return place === 0 ? numbers : undefined
}

/** How long the check of a text is. */
export const checkLength = 5

/** Thirty bits that change when a text does (FNV-1a), in five signs. */
export function checkOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return Array.from({ length: checkLength }, (_, i) => signs.charAt((hash >>> (i * 6)) & 63)).join('')
}
