import { sourcesIn } from '#diagrams/sources.ts'
import type { Problem } from '#source/problem.ts'
import { askedIn, bibliographyFile, type Library, type Sheet, unknown } from './library.ts'

const wordsAMinute = 180
const minutesAQuestion = 0.5

/** Checks glossary, rules, tasks, hour and diagrams, and that lessons take the minutes they promise. */
export function checkWords(library: Library): Problem[] {
  return [...checkGlossary(library), ...checkSources(library), ...checkLessonTerms(library), ...checkMinutes(library)]
}

function checkGlossary({ glossary }: Library): Problem[] {
  if (!glossary) return []
  const ids = glossary.data.map(({ id }) => id)
  return glossary.data.flatMap(({ id, see }, t) => [
    ...(ids.indexOf(id) === t ? [] : at(glossary, [t, 'id'], `the term "${id}" stands twice.`)),
    ...(see ?? []).flatMap((other, s) => at(glossary, [t, 'see', s], unknown('glossary term', other, ids))),
  ])
}

/** Every `source` in glossary, rules, tasks, hour and diagrams is a key of the bibliography. */
function checkSources({ glossary, rules, tasks, hour, diagrams, references }: Library): Problem[] {
  const missing = (
    sheet: Sheet<unknown>,
    path: readonly PropertyKey[],
    keys: readonly string[] | undefined,
  ): Problem[] =>
    (keys ?? []).flatMap((key, k) =>
      at(sheet, [...path, 'source', k], unknown('source', key, references, bibliographyFile)),
    )
  return [
    ...(glossary?.data ?? []).flatMap(({ source }, i) => (glossary ? missing(glossary, [i], source) : [])),
    ...(rules?.data ?? []).flatMap(({ source }, i) => (rules ? missing(rules, [i], source) : [])),
    ...Object.entries(tasks?.data ?? {}).flatMap(([who, list]) =>
      list.flatMap(({ source }, i) => (tasks ? missing(tasks, [who, i], source) : [])),
    ),
    ...(hour ? missing(hour, [], hour.data.source) : []),
    ...(diagrams ? sourcesIn(diagrams.data).flatMap(({ path, keys }) => missing(diagrams, path, keys)) : []),
  ]
}

function checkLessonTerms({ lessons, glossary }: Library): Problem[] {
  const ids = glossary?.data.map(({ id }) => id)
  return lessons.flatMap(({ mdx, data }) =>
    (data?.terms ?? []).flatMap((term, t) => {
      const message = unknown('glossary term', term, ids)
      return message ? [{ file: mdx.file, line: mdx.frontmatter.lineOf(['terms', t]), message }] : []
    }),
  )
}

/** Words at 180 a minute and half a minute a question; a lesson may be one minute off. */
function checkMinutes({ lessons, quizzes }: Library): Problem[] {
  return lessons.flatMap(({ mdx, data }) => {
    if (!data) return []
    const questions = askedIn(mdx, quizzes).length
    const minutes = mdx.words / wordsAMinute + questions * minutesAQuestion
    if (Math.abs(minutes - data.minutes) <= 1) return []
    return [
      {
        file: mdx.file,
        line: mdx.frontmatter.lineOf(['minutes']),
        message: `minutes: ${data.minutes} is promised, but ${mdx.words} words and ${questions} questions take about ${minutes.toFixed(1)}. Change the text or the promise.`,
      },
    ]
  })
}

function at({ yaml }: Sheet<unknown>, path: PropertyKey[], message: string | undefined): Problem[] {
  return message ? [{ file: yaml.file, line: yaml.lineOf(path), message }] : []
}
