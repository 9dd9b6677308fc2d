import type { Finding } from './rule.ts'
import { rules } from './rules.ts'

/** How many warnings of each rule are allowed. The numbers may only fall. */
export type Baseline = Readonly<Record<string, number>>

/** The file that holds them. */
export const baselineFile = 'content/question-warnings.json'

/** How to lower the numbers. */
export const lowerCommand = 'npm run check:questions -- --write-baseline'

/** How many warnings each rule gives. */
export function warningCounts(findings: readonly Finding[]): Baseline {
  const warned = findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule)
  const ids = rules.map(({ id }) => id).filter((id) => warned.includes(id))
  return Object.fromEntries(ids.map((id) => [id, warned.filter((one) => one === id).length]))
}

/** Where the warnings differ from what is allowed, a sentence each: more have to be mended, fewer to be written down. */
export function baselineProblems(baseline: Baseline, counts: Baseline): string[] {
  return [...new Set([...Object.keys(baseline), ...Object.keys(counts)])].sort().flatMap((rule) => {
    const [allowed, found] = [baseline[rule] ?? 0, counts[rule] ?? 0]
    const both = `${rule}: ${found} warnings, ${allowed} allowed.`
    if (found > allowed) return [`${both} Mend the new ones.`]
    if (found < allowed) return [`${both} Lower the baseline to ${found}: ${lowerCommand}`]
    return []
  })
}

/** The numbers of today as a new baseline, or why there is none: it may not rise. */
export function lowered(baseline: Baseline, counts: Baseline): { next: Baseline } | { refused: string } {
  const risen = Object.keys(counts).filter((rule) => (counts[rule] ?? 0) > (baseline[rule] ?? 0))
  if (risen.length > 0)
    return { refused: `The baseline may only fall. Mend the new warnings of ${risen.join(', ')} first.` }
  return { next: counts }
}

/** A baseline from the text of its file, or undefined if it is none. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const known = new Set(rules.map(({ id }) => id))
    const sound = Object.entries(value).every(([rule, n]) => known.has(rule) && Number.isInteger(n) && n > 0)
    return sound ? (value as Baseline) : undefined
  } catch {
    return undefined
  }
}
