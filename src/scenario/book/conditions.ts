import { climate } from '../graph.ts'

/** The five qualities of the room, in the order of `climate`. */
export type Climate = readonly number[]

/** One thing that can be said of a room: a quality has one of these levels, or one of the two people is nearer. */
export type Test =
  | { readonly quality: keyof typeof climate; readonly levels: readonly number[] }
  | { readonly nearer: 'patient' | 'doctor'; readonly orEqual: boolean }

/** All of it has to be true of the room. Without a test it is always true: “otherwise”. */
export type Condition = readonly Test[]

/** A list to be read from above: the first condition that is true decides. */
export type Rules<T> = readonly { readonly when: Condition; readonly goes: T }[]

/** A room in which the story went one of several ways. */
export type Example<T> = { readonly room: Climate; readonly goes: T }

const names = Object.keys(climate) as (keyof typeof climate)[]

/** Whether a condition is true of a room. */
export function holds(condition: Condition, room: Climate): boolean {
  return condition.every((test) => {
    if ('quality' in test) return test.levels.includes(room[names.indexOf(test.quality)] ?? 0)
    const patient = room[names.indexOf('near_patient')] ?? 0
    const doctor = room[names.indexOf('near_doctor')] ?? 0
    const more = test.nearer === 'patient' ? patient - doctor : doctor - patient
    return more > 0 || (test.orEqual && more === 0)
  })
}

/**
 * The simplest list of conditions that explains where the story went: what says most in fewest words comes first.
 * @returns undefined if no list of conditions that can be said in words tells the ways apart
 */
export function rulesFor<T>(examples: readonly Example<T>[]): Rules<T> | undefined {
  const rules: { when: Condition; goes: T }[] = []
  let rest = examples
  for (;;) {
    const ways = new Set(rest.map(({ goes }) => goes))
    const [only] = ways
    if (ways.size < 2) return only === undefined ? rules : [...rules, { when: [], goes: only }]
    const rule = best(rest)
    if (!rule) return undefined
    rules.push(rule)
    rest = rest.filter(({ room }) => !holds(rule.when, room))
  }
}

/** The simplest condition that is true of exactly these rooms; undefined if there is none of two tests at most. */
export function exactly(examples: readonly Example<boolean>[]): Condition | undefined {
  return conditionsFor(examples).find((when) => examples.every(({ room, goes }) => holds(when, room) === goes))
}

/** The condition that is true of one way only and of as many of its rooms as possible; a whole way goes before a part. */
function best<T>(examples: readonly Example<T>[]): { when: Condition; goes: T } | undefined {
  let found: { when: Condition; goes: T; score: number } | undefined
  for (const when of conditionsFor(examples)) {
    const inside = examples.filter(({ room }) => holds(when, room))
    const goes = inside[0]?.goes
    if (goes === undefined || inside.some((example) => example.goes !== goes)) continue
    const whole = inside.length === examples.filter((example) => example.goes === goes).length
    const score = (whole ? 1e6 : inside.length) / when.length
    if (!found || score > found.score) found = { when, goes, score }
  }
  return found && { when: found.when, goes: found.goes }
}

/** All conditions of one test, then those of two. */
function conditionsFor(examples: readonly Example<unknown>[]): Condition[] {
  const tests = testsFor(examples.map(({ room }) => room))
  const one = tests.map((test): Condition => [test])
  return [...one, ...one.flatMap((first, at) => tests.slice(at + 1).map((test): Condition => [...first, test]))]
}

/** Everything that can be said of some of these rooms and not of the others. */
function testsFor(rooms: readonly Climate[]): Test[] {
  const levels = names.flatMap((quality, at): Test[] => {
    const seen = [...new Set(rooms.map((room) => room[at] ?? 0))].sort((a, b) => a - b)
    const cuts = seen.slice(1).map((_, cut) => cut + 1)
    return cuts.flatMap((cut) => [
      { quality, levels: seen.slice(0, cut) },
      { quality, levels: seen.slice(cut) },
    ])
  })
  const nearer = (['patient', 'doctor'] as const).flatMap((who): Test[] => [
    { nearer: who, orEqual: false },
    { nearer: who, orEqual: true },
  ])
  return [...levels, ...nearer]
}
