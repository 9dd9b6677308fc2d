import type { Fn } from '#contribution/contribution.ts'
import type { Ask, Phase, Role, Stance, Watch } from './tags.ts'

/** A told or spoken line. What it is stands in its tags, by id everything else finds it. */
export type Line = {
  readonly text: string
  /** Id of somebody in the cast, `you` or `narrator`. */
  readonly who: string
  readonly role?: Role
  readonly fn?: Fn
  readonly stance?: Stance
  /** Where a new part of the hour begins. */
  readonly phase?: Phase
  readonly watch?: Watch
  readonly why?: string
  readonly ending?: string
  /** What the learner is asked here. The answer to `tag` is `fn`. */
  readonly ask?: Ask
  /** Id of somebody who looks away while this is told. */
  readonly away?: string
  /** Where another room begins, with other people in it. */
  readonly room?: string
}

/** Something that the learner can do. */
export type Choice = {
  readonly text: string
  readonly fn?: Fn
  readonly stance?: Stance
  /** Seconds of real silence. */
  readonly wait?: number
}

/** One beat: its lines in order, then choices (each with the number of the next beat) or an ending. */
export type Beat = {
  readonly lines: readonly string[]
  readonly choices: readonly (readonly [choice: string, next: number])[]
  /** safety, curiosity, near_patient, near_doctor and held, when the beat is over. */
  readonly climate: readonly number[]
  readonly ending?: string
  /** The part of the hour when the beat is over. */
  readonly phase: string
}

/** A role-play from one chair as it ships: every state that can be reached. `nodes[0]` is the start. */
export type Graph = {
  readonly scenario: string
  readonly chair: string
  readonly lines: Readonly<Record<string, Line>>
  readonly choices: Readonly<Record<string, Choice>>
  readonly nodes: readonly Beat[]
}

/** The five qualities of the room, in the order of `climate`, with the most that each can be; the least is 0. */
export const climate = { safety: 4, curiosity: 4, near_patient: 4, near_doctor: 4, held: 2 } as const

/**
 * The decision points: choices that are ever offered together are one, also where a condition hides some of them.
 * The choices stand in the order in which they are met.
 */
export function decisionPoints({ nodes }: Graph): string[][] {
  const pointOf = new Map<string, Set<string>>()
  for (const { choices } of nodes) {
    const point = new Set<string>()
    for (const [id] of choices) for (const other of pointOf.get(id) ?? [id]) point.add(other)
    for (const id of point) pointOf.set(id, point)
  }
  return [...new Set(pointOf.values())].map((point) => [...point])
}

/** By which choice, and from which node, each node is first reached; undefined for the start. */
export function waysIn({ nodes }: Graph): ({ choice: string; from: number } | undefined)[] {
  const ways: ({ choice: string; from: number } | undefined)[] = []
  nodes.forEach(({ choices }, from) => {
    for (const [choice, next] of choices) if (next !== 0) ways[next] ??= { choice, from }
  })
  return ways
}

/** The nodes from which the story can come to an end, whether a good one or a dead end. */
export function nodesWithExit({ nodes }: Graph): Set<number> {
  const before = nodes.map((): number[] => [])
  nodes.forEach(({ choices }, from) => {
    for (const [, next] of choices) before[next]?.push(from)
  })
  const found = new Set(nodes.flatMap(({ choices }, node) => (choices.length === 0 ? [node] : [])))
  // A set hands out what is added while it is read.
  for (const node of found) for (const one of before[node] ?? []) found.add(one)
  return found
}
