import { meant, type Problem } from '#source/problem.ts'
import type { Sheet } from './library.ts'
import { type Library, unknown } from './library.ts'

const wordsAMinute = 180
const minutesAQuestion = 0.5

/** Checks glossary, rules, tasks and hour, and that lessons take the minutes they promise. */
export function checkWords(library: Library): Problem[] {
  return [...checkGlossary(library), ...checkSources(library), ...checkLessonTerms(library), ...checkMinutes(library)]
}

function checkGlossary({ glossary }: Library): Problem[] {
  if (!glossary) return []
  const ids = glossary.data.map(({ id }) => id)
  return glossary.data.flatMap(({ id, see }, t) => [
    ...(ids.indexOf(id) === t ? [] : [at(glossary, [t, 'id'], `the term "${id}" stands twice.`)]),
    ...(see ?? []).flatMap((other, s) =>
      ids.includes(other) ? [] : [at(glossary, [t, 'see', s], unknown('glossary term', other, meant(other, ids)))],
    ),
  ])
}

/** Every `source` in glossary, rules, tasks and hour is a key of the bibliography. */
function checkSources({ glossary, rules, tasks, hour, references }: Library): Problem[] {
  const missing = (sheet: Sheet<unknown>, path: PropertyKey[], keys: readonly string[] | undefined): Problem[] =>
    (keys ?? []).flatMap((key, k) =>
      references.has(key)
        ? []
        : [at(sheet, [...path, 'source', k], unknown('entry in content/references.bib', key, meant(key, references)))],
    )
  return [
    ...(glossary?.data ?? []).flatMap(({ source }, i) => (glossary ? missing(glossary, [i], source) : [])),
    ...(rules?.data ?? []).flatMap(({ source }, i) => (rules ? missing(rules, [i], source) : [])),
    ...Object.entries(tasks?.data ?? {}).flatMap(([who, list]) =>
      list.flatMap(({ source }, i) => (tasks ? missing(tasks, [who, i], source) : [])),
    ),
    ...(hour ? missing(hour, [], hour.data.source) : []),
  ]
}

function checkLessonTerms({ lessons, glossary }: Library): Problem[] {
  const ids = new Set(glossary?.data.map(({ id }) => id))
  return lessons.flatMap(({ mdx, data }) =>
    (data?.terms ?? []).flatMap((term, t) =>
      ids.has(term)
        ? []
        : [
            {
              file: mdx.file,
              line: mdx.frontmatter.lineOf(['terms', t]),
              message: unknown('glossary term', term, meant(term, ids)),
            },
          ],
    ),
  )
}

/** Words at 180 a minute and half a minute a question; a lesson may be one minute off. */
function checkMinutes({ lessons }: Library): Problem[] {
  return lessons.flatMap(({ mdx, data }) => {
    if (!data) return []
    const questions = mdx.elements.filter(({ name }) => name === 'Question').length
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

function at(sheet: Sheet<unknown>, path: PropertyKey[], message: string): Problem {
  return { file: sheet.yaml.file, line: sheet.yaml.lineOf(path), message }
}
