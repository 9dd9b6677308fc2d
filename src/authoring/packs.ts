import { keepsItsPromise, packsOf, promisedBy, twiceIn } from '#path/packs.ts'
import { type Part, type Shelf, shelfOf } from '#path/parts.ts'
import type { Packs } from '#path/schema.ts'
import { areWorth, type Span, workloadOf, workOf } from '#path/workload.ts'
import type { Problem } from '#source/problem.ts'
import { type Library, type Sheet, unknown } from './library.ts'
import { checkPieces, inPacks } from './pieces.ts'

/** A list of parts as it stands in packs.yaml: the path to each of them, and how a message names the list. */
type List = { readonly name: string; readonly ids: readonly { id: string; path: PropertyKey[] }[]; groups: boolean }

/**
 * Checks packs.yaml: every part is known and counted once, every pack takes what its id promises, and every package is
 * worth its credits.
 * @param english the library that has all pages and questions, also those that the language has not
 */
export function checkPacks(library: Library, english: Library | undefined): Problem[] {
  const { packs } = library
  const shelf = shelfIn(library, english)
  if (!packs || !shelf) return []
  const pieces = checkPieces(library, english)
  const parts = listsIn(packs.data).flatMap((list) => checkList(list, packs, shelf, [library, english]))
  const isWhole = pieces.length === 0 && parts.length === 0 && ![library, english].some((one) => one?.unread.texts)
  return [...pieces, ...parts, ...checkIds(packs), ...(isWhole ? checkSums(packs, shelf) : [])]
}

/** All parts that the language knows. */
function shelfIn({ packs, course, pages, quizzes }: Library, english: Library | undefined): Shelf | undefined {
  if (!packs || !course) return undefined
  return shelfOf({
    packs: packs.data,
    plan: course.data,
    // What a page says that could not be read is not known.
    pages: new Map(
      [...(english?.pages ?? []), ...pages].flatMap(({ id, data }) =>
        !data || data.minutes ? [[id, { title: data?.title ?? id, minutes: data?.minutes ?? 0 }] as const] : [],
      ),
    ),
    sheets: new Set(),
    quizOf: new Map(
      [...(english?.quizzes ?? []), ...quizzes].flatMap(({ data }) =>
        data.questions.map(({ id }) => [id, data.id] as const),
      ),
    ),
    words: { review: '{module}', mixed: '' },
  })
}

function listsIn({ student, packs, packages }: Packs): List[] {
  const at = (ids: readonly string[], ...path: PropertyKey[]) => ids.map((id, i) => ({ id, path: [...path, i] }))
  return [
    {
      name: 'on the path',
      ids: student.sittings.flatMap(({ parts }, s) => at(parts, 'student', 'sittings', s, 'parts')),
      groups: false,
    },
    ...packs.map(({ id, parts }, p) => ({
      name: `in the pack "${id}"`,
      ids: at(parts, 'packs', p, 'parts'),
      groups: true,
    })),
    ...packages.map(({ id, online }, p) => ({
      name: `in the package "${id}"`,
      ids: at(online, 'packages', p, 'online'),
      groups: true,
    })),
  ]
}

/** Where the parts are that begin or go on like this; all others are planned in course.yaml. */
const homes: readonly [RegExp, 'sections' | 'sheets' | 'questions'][] = [
  [/~/, 'sections'],
  [/^kit\//, 'sheets'],
  [/^question\//, 'questions'],
]

function checkList(list: List, packs: Sheet<Packs>, shelf: Shelf, libraries: (Library | undefined)[]): Problem[] {
  const say = inPacks(packs)
  const { sections, sheets, questions } = packs.data
  // A piece whose lesson is not known is told where it stands.
  const pieces = [...sections, ...sheets, ...questions].map(({ part }) => part)
  const known = new Set([...shelf.parts, ...pieces, ...(list.groups ? shelf.groups : [])])
  const untimed = (id: string) =>
    !known.has(id) && libraries.some((one) => one?.pages.some((page) => page.id === id))
      ? `the page "${id}" does not say how long it takes. Give it minutes: in its frontmatter.`
      : undefined
  const parts = list.ids.flatMap(({ id, path }) => shelf.take(id).map((part) => ({ part, path, from: id })))
  return [
    ...list.ids.flatMap(({ id, path }) => {
      const home = homes.find(([sign]) => sign.test(id))?.[1] ?? 'course.yaml'
      return say(path, untimed(id) ?? unknown('part', id, known, home))
    }),
    ...twiceIn(parts.map(({ part }) => part)).flatMap(({ at, before }) => {
      const [first, again] = [parts[before], parts[at]]
      if (!first || !again || first.path === again.path) return []
      // Two modules that have the same id in them are told in course.yaml.
      const inPlan = [first, again].every(({ from }) => from.startsWith('module/')) && first.from !== again.from
      return inPlan ? [] : say(again.path, twice(again.part, first.part, list.name))
    }),
  ]
}

const twice = (part: Part, before: Part, where: string): string =>
  part.id === before.id
    ? `"${part.id}" stands twice ${where}.`
    : `"${before.id}" and "${part.id}" count the same minutes twice ${where}.`

function checkIds(packs: Sheet<Packs>): Problem[] {
  const seen = new Set(['student'])
  return (['packs', 'packages'] as const).flatMap((list) =>
    packs.data[list].flatMap(({ id }, p) => {
      const again = seen.has(id) ? `the id "${id}" is taken. The path, packs and packages share one list.` : undefined
      seen.add(id)
      return inPacks(packs)([list, p, 'id'], again)
    }),
  )
}

function checkSums(sheet: Sheet<Packs>, shelf: Shelf): Problem[] {
  const say = inPacks(sheet)
  const { packs, packages } = sheet.data
  const all = packsOf(sheet.data, shelf)
  const minutesOf = (id: string) => all.find((pack) => pack.id === id)?.minutes ?? 0
  const inHours = (minutes: number) => (minutes / 60).toFixed(1).replace('.0', '')
  const hours = ({ least, most }: Span) => `${inHours(least)} to ${inHours(most)} hours`
  return [
    ...packs.flatMap(({ id }, p) => {
      const minutes = minutesOf(id)
      const says = `the pack "${id}" takes ${minutes} minutes, more than a tenth from the ${promisedBy(id)} in its id.`
      return say(['packs', p, 'id'], keepsItsPromise({ id, minutes }) ? undefined : `${says} Change its parts.`)
    }),
    ...packages.flatMap((one, p) => {
      const { sum, credits } = workloadOf({ minutes: minutesOf(one.id) }, one)
      const stands = credits > 0 ? hours(workOf(credits)) : `less than ${hours(workOf(0.5)).replace(/ .*/, ' hours')}`
      const says = `the package "${one.id}" takes ${hours(sum)}, and credits: ${credits} stands for ${stands}.`
      return say(
        ['packages', p, 'credits'],
        areWorth(credits, sum) ? undefined : `${says} Change the one or the other.`,
      )
    }),
  ]
}
