import type { Finder, Finding } from './finding.ts'
import { capitalised, names } from './names.ts'
import { ages, dates, mail, records, telephone } from './numbers.ts'
import { places } from './places.ts'

// What one has found the next do not see, so what is surest comes first.
const finders: readonly Finder[] = [mail, ...dates, telephone, ...ages, records, ...places, names]

/**
 * What in a text may say who is meant, in the order of the text; no two findings overlap. It knows English and goes
 * by the look of words, so it misses things (a name that begins a sentence or stands in small letters, a nickname,
 * what only the story gives away) and points at some that are harmless. It is a reminder, and no proof of anything.
 * @param known texts whose words with a capital may stand there, such as the names of a story’s people
 */
export function find(text: string, { known = [] }: { readonly known?: readonly string[] } = {}): Finding[] {
  // Numbers are covered up before names are looked for, so a word that touches one may stand alone by then.
  const words = new Set(known.flatMap((one) => [...capitalised(one), ...capitalised(one.replace(/\P{L}+/gu, ' '))]))
  const found: Finding[] = []
  let rest = text
  for (const finder of finders) {
    const more = finder(rest, words)
    found.push(...more)
    rest = without(rest, more)
  }
  return found.toSorted((a, b) => a.from - b.from)
}

/** The text with what was found covered up; everything else keeps its place. */
function without(text: string, found: readonly Finding[]): string {
  let [covered, end] = ['', 0]
  for (const { from, to } of found) {
    covered += text.slice(end, from) + '\uFFFC'.repeat(to - from)
    end = to
  }
  return covered + text.slice(end)
}
