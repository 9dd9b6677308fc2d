import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inReadingOrder, type Problem, problemText } from '#source/problem.ts'
import { readLibrary } from '../library.build.ts'
import { bankOf } from './bank.ts'
import { type Baseline, baselineFile, lowered, readBaseline, warningCounts } from './baseline.ts'
import { lint } from './lint.ts'
import { report } from './report.ts'
import { reviewSheet } from './review.ts'
import type { Bank } from './rule.ts'

type Answer = { readonly text: string; readonly stops: boolean }

const original = 'en'

/** All questions of all languages, English first, and what keeps some from being read. */
function readBanks(root: string) {
  const folders = readdirSync(join(root, 'content'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const locales = [original, ...folders.map(({ name }) => name).filter((name) => name !== original)]
  const libraries = locales.map((locale) => readLibrary(root, locale))
  const banks = libraries.map((library, place) => bankOf(library, place === 0 ? undefined : libraries[0]))
  const problems = new Map(libraries.flatMap((one) => one.problems).map((one) => [problemText(one), one]))
  const outcomes = (libraries[0]?.course?.data.modules ?? [])
    .flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.outcomes))
    .map(({ id, text }): [string, string] => [id, text])
  return { banks, unread: unreadText([...problems.values()]), outcomes: new Map(outcomes) }
}

/** What cannot be read cannot be judged: these mistakes come first. */
function unreadText(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  return `${inReadingOrder(problems).map(problemText).join('\n')}\n\nMend this first: rules are applied to what can be read.\n`
}

/** The numbers that are allowed, or undefined if their file is not there or holds something else. */
function baselineIn(root: string): Baseline | undefined {
  const file = join(root, baselineFile)
  return existsSync(file) ? readBaseline(readFileSync(file, 'utf8')) : undefined
}

/**
 * Applies all rules to all questions.
 * @param root the folder that holds `content/`
 */
export function checkQuestionRules(root: string): Answer {
  const { banks, unread } = readBanks(root)
  if (unread) return { text: unread, stops: true }
  return report(banks, baselineIn(root))
}

/** Writes the numbers of today as the baseline, unless one of them has risen. */
export function writeBaseline(root: string): Answer {
  const { banks, unread } = readBanks(root)
  if (unread) return { text: unread, stops: true }
  const result = lowered(baselineIn(root) ?? {}, warningCounts(banks.flatMap(lint)))
  if ('refused' in result) return { text: `${result.refused}\n`, stops: true }
  writeFileSync(join(root, baselineFile), `${JSON.stringify(result.next, undefined, 2)}\n`)
  return { text: `${baselineFile} holds the numbers of today.\n`, stops: false }
}

/**
 * The review sheet of all questions, or of some.
 * @param wanted beginnings of question ids, such as a lesson's id; none for all
 */
export function questionsForReview(root: string, wanted: readonly string[]): Answer {
  const { banks, unread, outcomes } = readBanks(root)
  if (unread) return { text: unread, stops: true }
  const items = banks
    .flatMap((bank: Bank) => bank.items)
    .filter(({ id }) => wanted.length === 0 || wanted.some((start) => id.startsWith(start)))
  if (items.length === 0) return { text: `No question begins with ${wanted.join(' or ')}.\n`, stops: true }
  return { text: `${reviewSheet(items, outcomes)}\n`, stops: false }
}
