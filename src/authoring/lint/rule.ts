import type { Problem } from '#source/problem.ts'
import type { Item } from './item.ts'
import type { Language } from './language.ts'

/** An error stops the check; a warning is counted against what is allowed (baseline.ts). */
export type Severity = 'error' | 'warning'

/** All questions of one language, and the ids that they may name. A set is absent if its file could not be read. */
export type Bank = {
  readonly locale: string
  /** The folder of the questions, for findings about all of them. */
  readonly folder: string
  readonly language: Language | undefined
  readonly items: readonly Item[]
  /** The questions that these are translations of; absent in English. */
  readonly english?: ReadonlyMap<string, Item> | undefined
  readonly outcomes: ReadonlySet<string> | undefined
  readonly rules: ReadonlySet<string> | undefined
  readonly tasks: ReadonlySet<string> | undefined
  readonly sources: ReadonlySet<string> | undefined
}

/** What a rule found in a question, and what to do about it. */
export type Fault = {
  /** The way to it from the question, for its line; the question itself if absent. */
  readonly path?: readonly PropertyKey[]
  readonly message: string
  /** Where the rule has both severities. */
  readonly severity?: Severity
}

/** What a rule found in all questions together. */
export type BankFault = Omit<Problem, 'file'> & { readonly file?: string }

type Named = {
  readonly id: string
  readonly severity: Severity
  /** What it asks for, in plain words. */
  readonly title: string
  /** Why: what a reader would otherwise learn, guess or feel. */
  readonly why: string
}

/** A rule about each question by itself. */
export type ItemRule = Named & {
  applies(item: Item): boolean
  check(item: Item, bank: Bank): Fault[]
}

/** A rule about all questions of a language together. */
export type BankRule = Named & {
  checkBank(bank: Bank): BankFault[]
  /** Why it cannot be applied yet; undefined if it can. */
  skipped?(bank: Bank): string | undefined
}

export type Rule = ItemRule | BankRule

/** A finding with everything that an author needs. */
export type Finding = Problem & {
  readonly rule: string
  readonly severity: Severity
  /** Absent where it is about all questions. */
  readonly question?: string
}

/** A check that needs the words of the language, and is silent where there is no list of them. */
export function withWords(check: (item: Item, language: Language) => Fault[]): ItemRule['check'] {
  return (item, { language }) => (language ? check(item, language) : [])
}

/** Every question has what the rule is about. */
export const everywhere = (): boolean => true
