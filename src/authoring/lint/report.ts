import { problemText } from '#source/problem.ts'
import { type Baseline, baselineFile, baselineProblems, warningCounts } from './baseline.ts'
import { lint, skipped } from './lint.ts'
import type { Bank, Finding } from './rule.ts'
import { rules } from './rules.ts'

/** A finding as a line that an editor can jump to: file, line, question, rule, what to do. */
export function findingText({ file, line, message, question, rule, severity }: Finding): string {
  return problemText({ file, line, message: `${question ?? 'all questions'}: ${rule} (${severity}): ${message}` })
}

/**
 * What the rules say about all questions, as a text for their author, and whether it stops the check.
 * @param baseline undefined if it could not be read
 */
export function report(banks: readonly Bank[], baseline: Baseline | undefined): { text: string; stops: boolean } {
  const findings = banks.flatMap(lint)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const counts = warningCounts(findings)
  const differences = baseline
    ? baselineProblems(baseline, counts)
    : [`${baselineFile} cannot be read. It holds a number above 0 for each rule that has warnings.`]
  const questions = banks.reduce((sum, { items }) => sum + items.length, 0)
  const reasons = rules.flatMap(({ id, title, why }) =>
    findings.some(({ rule }) => rule === id)
      ? [`${id}: ${title} ${why}${counts[id] ? ` (warnings: ${counts[id]}, allowed: ${baseline?.[id] ?? 0})` : ''}`]
      : [],
  )
  const blocks = [
    findings.map(findingText),
    reasons,
    banks.flatMap((bank) =>
      skipped(bank).map(({ rule, reason }) => `${rule} was not applied to ${bank.folder}: ${reason}.`),
    ),
    [
      `${number(questions, 'question')}, ${rules.length} rules: ${number(errors, 'error')}, ${number(findings.length - errors, 'warning')}.`,
    ],
    differences,
  ]
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
  return { text, stops: errors > 0 || differences.length > 0 }
}

const number = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
