import { en, type Strings } from './en.ts'

const accents: Record<string, string> = {
  a: 'å',
  e: 'é',
  i: 'î',
  o: 'ö',
  u: 'û',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
  Y: 'Ý',
}

/**
 * One English string in the pseudo-language: accents on the letters, about a third longer, between
 * ⟦ and ⟧. Places such as `{n}` stay as they are, so that `fill` still finds them.
 */
export function pseudo(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : part.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter)))
    .join('')
  const stretch = ' ~'.repeat(Math.ceil(text.length / 6))
  return `⟦${accented}${stretch}⟧`
}

/** The whole interface in the pseudo-language. */
export function pseudoStrings(): Strings {
  return Object.fromEntries(
    Object.entries(en).map(([room, strings]) => [
      room,
      Object.fromEntries(Object.entries(strings).map(([key, text]) => [key, pseudo(text)])),
    ]),
  ) as unknown as Strings
}
