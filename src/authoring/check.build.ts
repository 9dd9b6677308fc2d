import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defaultLocale } from '#i18n/locales.ts'
import { siteName } from '#site/config.build.ts'
import { inReadingOrder, type Problem, problemText } from '#source/problem.ts'
import { checkAccessibility } from './accessibility.ts'
import { checkChanges } from './changes.ts'
import { checkCoverage } from './coverage.ts'
import { checkKit } from './kit.ts'
import { checkLessons } from './lessons.ts'
import { readLibrary } from './library.build.ts'
import { checkMinutes } from './minutes.ts'
import { checkOutcomes } from './outcomes.ts'
import { checkOutline } from './outline.ts'
import { checkPacks } from './packs.ts'
import { checkPlatforms } from './platforms.ts'
import { checkProse } from './prose.ts'
import { checkPublished, checkPublishedPlan } from './published.build.ts'
import { checkQuestions } from './questions.ts'
import { checkScenarios } from './scenarios.build.ts'
import { checkFigures } from './text/figures.ts'
import { checkHosts } from './text/hosts.ts'
import { checkInclusive } from './text/inclusive.ts'
import { checkLabels } from './text/labels.ts'
import { checkReadability } from './text/readability.ts'
import { checkTerms } from './text/terms.ts'
import { checkTitles } from './titles.ts'
import { checkWords } from './words.ts'

/**
 * Reads everything in `content/` and returns every mistake in it, not just the first one.
 * @param root the folder that holds `content/`
 */
export function checkContent(root: string): Problem[] {
  const locales = existsSync(join(root, 'content'))
    ? readdirSync(join(root, 'content'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : []
  if (locales.length === 0) return [{ file: 'content', message: 'there is no content here.' }]
  const libraries = locales.map(({ name }) => readLibrary(root, name))
  const english = libraries.find(({ locale }) => locale === defaultLocale)
  const problems = libraries.flatMap((library) => {
    return [
      ...library.problems,
      ...checkAccessibility(library),
      ...checkChanges(library),
      ...checkCoverage(library, defaultLocale),
      ...checkFigures(library),
      ...checkHosts(library),
      ...checkInclusive(library),
      ...checkKit(library, defaultLocale),
      ...checkLabels(library),
      ...checkLessons(library),
      ...checkMinutes(library),
      ...checkOutcomes(library),
      ...checkOutline(library),
      ...checkPacks(library, english),
      ...checkPlatforms(library),
      ...checkProse(library),
      ...checkQuestions(library),
      ...checkReadability(library),
      ...checkScenarios(library),
      ...checkTerms(library),
      ...checkTitles(library, siteName),
      ...checkWords(library),
    ]
  })
  // What all languages share is read with each of them.
  const once = new Map(problems.map((problem) => [problemText(problem), problem]))
  if (once.size === 0) return inReadingOrder(english ? checkPublished(english) : [])
  // What cannot be read for another reason is not called gone as well.
  return inReadingOrder([...once.values(), ...(english ? checkPublishedPlan(english) : [])])
}

/** The mistakes as one message for a person: a line each, and how many there are. */
export function report(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'There is 1 mistake' : `There are ${problems.length} mistakes`
  return `${count} in content/.\n\n${problems.map(problemText).join('\n')}\n`
}
