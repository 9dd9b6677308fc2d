import type { Finding } from './finding.ts'
import { harmless, particles, shortTitles, titles } from './harmless.ts'

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
const between = new RegExp(`^ (?:(?:${[...particles].join('|')}) ){0,2}$`)

/**
 * Names of people: what follows a title, and words with a capital inside a sentence. The first word of a sentence
 * has a capital anyway, so a name that stands there without a title is missed. “Mrs K.” is how one leaves a name out,
 * and may end a sentence: what comes after it is not her name.
 */
export function names(text: string, known: ReadonlySet<string>): Finding[] {
  const found: { kind: 'name'; from: number; to: number }[] = []
  let end = 0
  let before = ''
  // Where a title begins that still waits for its name, as in “Mrs van Dijk” and “Mr J Hartley”.
  let title: number | undefined
  for (const { 0: whole, index: from } of text.matchAll(word)) {
    const gap = text.slice(end, from)
    const name = withoutEnding(whole)
    if (gap !== ' ' && !(gap === '. ' && shortTitles.has(before))) title = undefined
    const begins = end === 0 || /[.!?…:\n]|["“‘'([]$/.test(gap)

    if (looksLikeName(name, title !== undefined) && !known.has(name) && (title !== undefined || !begins)) {
      const [last, to] = [found.at(-1), from + name.length]
      if (last && title === undefined && between.test(text.slice(last.to, from))) last.to = to
      else found.push({ kind: 'name', from: title ?? from, to })
      title = undefined
    } else if (titles.has(whole)) title = from
    else if (!(particles.has(whole) || /^\p{Lu}$/u.test(whole))) title = undefined
    before = whole
    end = from + whole.length
  }
  return found
}

/** Every word with a capital: in a story, its people are among them. */
export function capitalised(text: string): string[] {
  return [
    ...new Set([...text.matchAll(word)].map(([whole]) => withoutEnding(whole)).filter((one) => /^\p{Lu}/u.test(one))),
  ]
}

/** Whether a word looks like a name by itself. With a title before it, it may stand in capitals throughout. */
export function looksLikeName(name: string, titled = false): boolean {
  const [first = ''] = name.split(/['’‑-]/)
  // X-ray, GPs, NHS.
  if (!/^\p{Lu}/u.test(name) || /^\p{Lu}[‑-]/u.test(name) || /^\p{Lu}+s?$/u.test(titled ? '' : name)) return false
  return name.length > 1 && !harmless.has(name.toLowerCase()) && !harmless.has(first.toLowerCase()) && !titles.has(name)
}

/** Hartley’s is Hartley. */
export const withoutEnding = (whole: string): string => whole.replace(/['’]s?$/, '')
