import type { Problem } from '#source/problem.ts'
import type { Library } from '../library.ts'
import { languageOf } from '../lint/languages.ts'
import { matchesIn, short, unquoted } from '../lint/text.ts'
import { unjudged } from './judged.ts'
import { remembered } from './remembered.ts'
import { textsIn } from './texts.ts'

const labelsIn = remembered((text, locale) => matchesIn(unquoted(text), languageOf(locale)?.labels ?? []).map(short))

/**
 * Checks that no text labels a patient (“difficult patient”, “heartsink”, “manipulative”) in words of our own. What
 * somebody says in a story or stands between quotation marks is theirs; questions have rule L26, with the same words.
 */
export function checkLabels(library: Library): Problem[] {
  const findings = textsIn(library).flatMap((one) =>
    labelsIn(one.text, library.locale).map((words) => ({
      ...{ file: one.file, line: one.line, words },
      message: `${words} is a label for a patient. Say what happens (“a patient we find difficult”), or quote whoever says it.`,
    })),
  )
  return unjudged(library, 'labels', findings)
}
