import type { Strings } from '#i18n/en.ts'
import { fill } from '#i18n/fill.ts'
import { find } from './find.ts'
import type { Kind } from './finding.ts'

const most = 5

/** The words of a text that may say who is meant, each once, by their kinds; without those that are to be `left`. */
export function pointedAt(
  text: string,
  known: readonly string[],
  left: ReadonlySet<string> = new Set(),
): ReadonlyMap<Kind, ReadonlySet<string>> {
  const all = new Map<Kind, Set<string>>()
  for (const { kind, from, to } of find(text, { known })) {
    const words = text.slice(from, to)
    if (!left.has(words)) all.set(kind, (all.get(kind) ?? new Set()).add(words))
  }
  return all
}

/** One sentence for each kind that was found, and at the end why it matters; nothing where nothing was found. */
export function saying(pointed: ReadonlyMap<Kind, ReadonlySet<string>>, t: Strings['discretion']): string {
  if (pointed.size === 0) return ''
  const sentences = [...pointed].map(([kind, found]) => {
    const quoted = [...found].slice(0, most).map((words) => fill(t.quoted, { words }))
    return fill(t[kind], { words: quoted.join(', ') })
  })
  return [...sentences, t.why].join(' ')
}
