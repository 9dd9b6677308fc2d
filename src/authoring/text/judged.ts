import { defaultLocale } from '#i18n/locales.ts'
import type { Problem } from '#source/problem.ts'
import type { Library } from '../library.ts'
import type { Judged } from './schema.ts'

/** A finding that people may judge to be right: the words are what judged.yaml names. */
export type Judgeable = Problem & { readonly words: string }

/**
 * What is left of the findings of a check without those that people have judged to be right, and each judgement that
 * nothing needs any more: it would let the next mistake through.
 */
export function unjudged(
  { judged, locale, problems }: Pick<Library, 'judged' | 'locale' | 'problems'>,
  check: keyof Judged,
  findings: readonly Judgeable[],
): Problem[] {
  const list = judged?.data[check] ?? []
  // What is right in the original is right in a translation that says it with the same words.
  const inLanguage = (file: string) => file.replace(new RegExp(`^${defaultLocale}/`), `${locale}/`)
  const covers = (file: string, words: string) => (one: Judgeable) =>
    one.file === `content/${inLanguage(file)}` && one.words.toLowerCase() === words.toLowerCase()
  const left = findings.filter((one) => !list.some(({ file, words }) => covers(file, words)(one)))
  // What cannot be read cannot be found either.
  const stale = problems.length > 0 ? [] : list.filter(({ file, words }) => !findings.some(covers(file, words)))
  return [
    ...left.map(({ file, line, message }) => ({ file, line, message })),
    ...stale
      .filter(({ file }) => file.startsWith(`${locale}/`))
      .map(({ file, words }) => ({
        file: judged?.yaml.file ?? '',
        line: judged?.yaml.lineOf([check, list.findIndex((one) => one.file === file && one.words === words)]),
        message: `${check}: “${words}” is no longer found in ${file}. Take this judgement out.`,
      })),
  ]
}
