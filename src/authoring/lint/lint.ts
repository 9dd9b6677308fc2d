import { inReadingOrder } from '#source/problem.ts'
import type { Bank, Finding } from './rule.ts'
import { rules } from './rules.ts'

/** What all rules find in the questions of a language, in reading order. */
export function lint(bank: Bank): Finding[] {
  const findings = rules.flatMap((rule): Finding[] => {
    const { id, severity } = rule
    if ('check' in rule)
      return bank.items
        .filter((item) => rule.applies(item))
        .flatMap((item) =>
          rule.check(item, bank).map(({ path = [], message, severity: own = severity }) => ({
            ...{ rule: id, severity: own, question: item.id, file: item.file, line: item.lineOf(path), message },
          })),
        )
    if (rule.skipped?.(bank)) return []
    return rule.checkBank(bank).map((fault) => ({ rule: id, severity, file: bank.folder, ...fault }))
  })
  return inReadingOrder(findings)
}

/** The rules that cannot be applied to these questions yet, each with the reason. */
export function skipped(bank: Bank): { rule: string; reason: string }[] {
  return rules.flatMap((rule) => {
    const reason = 'skipped' in rule ? rule.skipped?.(bank) : undefined
    return reason ? [{ rule: rule.id, reason }] : []
  })
}
