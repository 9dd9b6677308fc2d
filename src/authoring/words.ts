import { sourcesIn } from '#diagrams/sources.ts'
import type { Problem } from '#source/problem.ts'
import { bibliographyFile, type Library, type Sheet, unknown } from './library.ts'

/** Checks glossary, rules, tasks, hour and diagrams, and the terms that lessons name. */
export function checkWords(library: Library): Problem[] {
  return [...checkGlossary(library), ...checkSources(library), ...checkLessonTerms(library)]
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

function at({ yaml }: Sheet<unknown>, path: PropertyKey[], message: string | undefined): Problem[] {
  return message ? [{ file: yaml.file, line: yaml.lineOf(path), message }] : []
}
