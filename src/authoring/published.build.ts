import { goneIds, goneText } from '#release/published.ts'
import { checkScenario } from '#scenario/check.build.ts'
import { storyFile } from '#scenario/folder.ts'
import type { Problem } from '#source/problem.ts'
import { bibliographyFile, type Library } from './library.ts'

type Named = { readonly id: string }

/** What of a question somebody can answer, and what one of them is called. */
const parts = { options: 'option', pairs: 'pair', cards: 'card', classes: 'class', sentences: 'sentence' } as const

/**
 * Every id that stays once it is published, with what it is, by the file in which it stands. Progress, links and packages
 * hang on them.
 */
export function idsIn(library: Library): Map<string, string[]> {
  const { course, packs, rules, tasks, glossary, references, quizzes, sheets, pages, scenarios } = library
  const ids = new Map<string, string[]>()
  const add = (file: string | undefined, what: string, list: Iterable<string> | undefined) => {
    if (file === undefined) return
    ids.set(file, [...(ids.get(file) ?? []), ...[...(list ?? [])].map((id) => `${what} ${id}`)])
  }
  const named = (list: readonly Named[] | undefined) => list?.map(({ id }) => id)
  if (course) ids.set(course.yaml.file, idsInPlan(course.data))
  add(packs?.yaml.file, 'pack', named(packs?.data.packs))
  add(packs?.yaml.file, 'package', named(packs?.data.packages))
  add(rules?.yaml.file, 'rule', named(rules?.data))
  for (const [who, list] of Object.entries(tasks?.data ?? {})) add(tasks?.yaml.file, `task ${who}`, named(list))
  add(glossary?.yaml.file, 'term', named(glossary?.data))
  add(bibliographyFile, 'reference', references)
  for (const { id, mdx } of sheets) add(mdx.file, 'sheet', [id])
  for (const { id, mdx } of pages) add(mdx.file, 'page', [id])
  for (const { yaml, data } of quizzes)
    for (const question of data.questions) {
      add(yaml.file, 'question', [question.id])
      for (const [key, what] of Object.entries(parts))
        add(yaml.file, `${what} ${question.id}`, named((question as unknown as Record<string, Named[]>)[key]))
    }
  for (const scenario of scenarios) {
    const { yaml, data, graphs } = checkScenario(scenario, {})
    const chairs: readonly string[] = data?.chairs ?? []
    add(yaml.file, `ending ${scenario.id}`, Object.keys(data?.endings ?? {}))
    for (const { chair, lines, choices } of graphs) {
      const file = `${scenario.folder}/${storyFile(chair, chairs.indexOf(chair))}`
      add(file, `line ${scenario.id} ${chair}`, Object.keys(lines))
      add(file, `choice ${scenario.id} ${chair}`, Object.keys(choices))
    }
  }
  return ids
}

/** The ids that the plan of the course gives, with what they are. */
function idsInPlan({ modules }: Pick<NonNullable<Library['course']>['data'], 'modules'>): string[] {
  return modules.flatMap(({ id, lessons, scenarios }) => [
    `module ${id}`,
    ...lessons.map((lesson) => `lesson ${lesson.id}`),
    ...lessons.flatMap(({ outcomes }) => outcomes.map((outcome) => `outcome ${outcome.id}`)),
    ...scenarios.flatMap((scenario) => [
      `scenario ${scenario.id}`,
      ...scenario.chairs.map((chair) => `chair ${scenario.id} ${chair}`),
    ]),
  ])
}

/**
 * Names what the plan of the course no longer has and was published. It needs the plan alone, so it can be said beside
 * other mistakes: whoever has renamed a lesson is to know before all else that its name stays.
 */
export function checkPublishedPlan({ course, published }: Library): Problem[] {
  if (!published || !course) return []
  const { file } = course.yaml
  const known = new Map([[file, idsInPlan(course.data)]])
  const ids = { [file]: published.data.ids[file] ?? [] }
  return goneIds({ ...published.data, ids }, known).map(({ what }) => ({ file, message: goneText(what) }))
}

/** Names every id that was published and is gone, at the file in which it stood. Says nothing before the first release. */
export function checkPublished(library: Library): Problem[] {
  if (!library.published) return []
  return goneIds(library.published.data, idsIn(library)).map(({ what, file }) => ({ file, message: goneText(what) }))
}
