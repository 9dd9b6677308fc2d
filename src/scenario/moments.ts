import type { Graph } from './graph.ts'
import { beatAt, endingOf, type Run } from './play.ts'
import { transcript } from './transcript.ts'

/** The qualities of the room that are told in words. How often silence was held is not one of them. */
export const qualities = ['safety', 'curiosity', 'patient', 'doctor'] as const
export type Quality = (typeof qualities)[number]

/** Each quality from 0 to 4. These numbers are never shown: they choose words. */
export type Levels = Readonly<Record<Quality, number>>

/** One of the three moments at which the room is told in words, and the line before which it comes (else after its beat). */
export type Moment = {
  readonly at: 'halfway' | 'return' | 'end'
  readonly beat: number
  readonly before?: string
  readonly levels: Levels
}

/** The qualities when a beat is over. */
export function levelsOf(graph: Graph, beat: number): Levels {
  const [safety = 0, curiosity = 0, patient = 0, doctor = 0] = beatAt(graph, beat).climate
  return { safety, curiosity, patient, doctor }
}

/** The moments that a run has come to: halfway through holding, before the presenter comes back, at the end. */
export function moments(graph: Graph, run: Run): Moment[] {
  const found: Moment[] = []
  const add = (at: Moment['at'], beat: number, before?: string) =>
    found.push({ at, beat, ...(before && { before }), levels: levelsOf(graph, run.beats[beat] ?? 0) })
  const half = halfway(graph, run)
  if (half !== undefined) add('halfway', half)
  const comesBack = transcript(graph, run).find((entry) => entry.kind === 'line' && entry.line.phase === 'return')
  if (comesBack) add('return', comesBack.beat, comesBack.id)
  if (endingOf(graph, run) !== undefined) add('end', run.beats.length - 1)
  return found
}

/**
 * The beat after which half of the holding is over: the first one up to which there were as many beats of
 * holding as turns are still to be taken, at the least, until it ends.
 */
function halfway(graph: Graph, run: Run): number | undefined {
  const ahead = beatsAhead(graph)
  let held = 0
  for (const [beat, number] of run.beats.entries()) {
    if (ends(graph, number)) return undefined
    if (beatAt(graph, number).phase === 'hold') held++
    if (held > 0 && held >= (ahead[number] ?? 0)) return beat
  }
  return undefined
}

/** Whether the holding ends in a beat, or the whole story. */
function ends(graph: Graph, number: number): boolean {
  const { lines, ending } = beatAt(graph, number)
  const isOver = (id: string) => ['return', 'after'].includes(graph.lines[id]?.phase ?? '')
  return ending !== undefined || lines.some(isOver)
}

/** For each beat: how many choices it takes at least until the holding ends. */
function beatsAhead(graph: Graph): number[] {
  const before = graph.nodes.map((): number[] => [])
  graph.nodes.forEach(({ choices }, from) => {
    for (const [, next] of choices) before[next]?.push(from)
  })
  const ahead: number[] = []
  let edge = graph.nodes.flatMap((_, number) => (ends(graph, number) ? [number] : []))
  for (let distance = 0; edge.length > 0; distance++) {
    for (const number of edge) ahead[number] = distance
    edge = [...new Set(edge.flatMap((number) => before[number] ?? []))].filter((number) => ahead[number] === undefined)
  }
  return ahead
}
