import type { Progress } from '#progress/progress.ts'

/** Somewhere to go on: a written lesson with the ids of its questions, or a written role-play with none. */
export type Place = {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly questions: readonly string[]
}

/** Everywhere that somebody can have been, in the order of the course. */
export type Places = { readonly lessons: readonly Place[]; readonly scenarios: readonly Place[] }

/**
 * Where somebody was who comes back: a role-play that they are in the middle of, or a lesson that
 * they have not read to its end, whichever they were in last. After a lesson that was read it is the
 * next that was not. Undefined where nothing has been begun, or nothing is left.
 */
export function placeToGoOn(progress: Progress, { lessons, scenarios }: Places): Place | undefined {
  const lesson = lastOf(lessons, ({ id, questions }) =>
    Math.max(progress.read[id]?.at ?? 0, ...questions.map((question) => progress.answered[question]?.latest.at ?? 0)),
  )
  const scenario = lastOf(scenarios, ({ id }) =>
    Math.max(0, ...openRuns(progress).flatMap(([key, at]) => (key.startsWith(`${id}/`) ? [at] : []))),
  )
  if (scenario && scenario.at > (lesson?.at ?? 0)) return scenario.place
  if (!lesson) return undefined
  const from = lessons.indexOf(lesson.place)
  return [...lessons.slice(from), ...lessons.slice(0, from)].find(({ id }) => !Object.hasOwn(progress.read, id))
}

const openRuns = ({ runs }: Progress): [string, number][] =>
  Object.entries(runs).flatMap(([key, { choices, at }]) => (choices.length > 0 ? [[key, at]] : []))

/** The place that was visited last, and when; undefined where none was. */
function lastOf(places: readonly Place[], time: (place: Place) => number): { place: Place; at: number } | undefined {
  return places
    .map((place) => ({ place, at: time(place) }))
    .reduce<{ place: Place; at: number } | undefined>((last, one) => (one.at > (last?.at ?? 0) ? one : last), undefined)
}
