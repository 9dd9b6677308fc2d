import type { Graph } from './graph.ts'
import { beatAt, beatOf, type Run } from './play.ts'

/**
 * What the learner said or did at lines of a run, by the names of its stops: a class, whose feeling, where the eyes
 * were, or only that it was passed. Ids and nothing else; own words are kept apart.
 */
export type Asked = Readonly<Record<string, string>>

/** Somewhere in a beat where the learner has a part before the story goes on. */
export type Stop = {
  /**
   * `tag` what does this line do? · `feeling` whose feeling is it? · `watch` where were your eyes? (before the line that
   * tells what was to be seen) · `words` own words before the choices · `listen` nothing but listening, moved back
   */
  readonly kind: 'tag' | 'feeling' | 'watch' | 'words' | 'listen'
  readonly line: string
  /** How many lines of the beat have been told while it is asked. */
  readonly told: number
}

/** Under which name it is kept what was said at a stop: that of its line. A line can be watched and ask as well. */
export const nameOf = ({ kind, line }: Pick<Stop, 'kind' | 'line'>): string =>
  kind === 'watch' ? `${line}:watch` : line

/** Lines at a time for a presenter who has moved back. */
const aFew = 3
/** The eyes are asked about so often in a run, and no more. */
const mostWatched = 2

/** The stops of the beat that a run has come to, in order. */
export function stopsIn(graph: Graph, run: Run, asked: Asked): Stop[] {
  const { lines } = beatOf(graph, run)
  const before = run.beats.slice(0, -1)
  let phase = before.length === 0 ? '' : beatAt(graph, before.at(-1) ?? 0).phase
  let watched = before.flatMap((beat) => beatAt(graph, beat).lines).filter((id) => isWatched(graph, id, asked)).length
  let heard = 0
  return lines.flatMap((id, at): Stop[] => {
    const { watch, ask, phase: begins } = graph.lines[id] ?? {}
    phase = begins ?? phase
    const stops: Stop[] = []
    if (watch && watched++ < mostWatched) stops.push({ kind: 'watch', line: id, told: at })
    if (ask) stops.push({ kind: ask, line: id, told: ask === 'words' ? lines.length : at + 1 })
    heard = stops.length > 0 ? 0 : heard + 1
    // A last line alone is no portion.
    const more = lines.length - at > 2 && !graph.lines[lines[at + 1] ?? '']?.watch
    if (graph.chair === 'presenter' && phase === 'hold' && heard >= aFew && more) {
      stops.push({ kind: 'listen', line: id, told: at + 1 })
      heard = 0
    }
    return stops
  })
}

const isWatched = (graph: Graph, id: string, asked: Asked): boolean =>
  graph.lines[id]?.watch !== undefined && Object.hasOwn(asked, nameOf({ kind: 'watch', line: id }))

/** How far the last beat of a run has been told. */
export type Told = {
  /** How many of its lines. */
  readonly lines: number
  /** The first of them that is new since the last stop, from 0. */
  readonly from: number
  /** What is to be done before it goes on; absent when all is told. */
  readonly stop?: Stop
}

/** How far the last beat has been told, after what was answered on the way. */
export function toldIn(graph: Graph, run: Run, asked: Asked): Told {
  const stops = stopsIn(graph, run, asked)
  const open = stops.findIndex((stop) => !Object.hasOwn(asked, nameOf(stop)))
  const stop = stops[open]
  const last = open < 0 ? stops.at(-1) : stops[open - 1]
  // What the observer is told about a line stands with this line, and is new.
  const from = last ? last.told - (last.kind === 'tag' ? 1 : 0) : 0
  return stop ? { lines: stop.told, from, stop } : { lines: beatOf(graph, run).lines.length, from }
}

/** The last stop of the present beat that was passed; undefined if there is none. */
export function lastPassed(graph: Graph, run: Run, asked: Asked): Stop | undefined {
  return stopsIn(graph, run, asked).findLast((stop) => Object.hasOwn(asked, nameOf(stop)))
}

/**
 * Whether the note on a line waits for the debrief: in the second half of what an observer is asked, the help fades.
 * The half is that of all lines in the story that are asked, in the order of the script.
 */
export function isFaded(graph: Graph, line: string): boolean {
  const all = Object.keys(graph.lines).filter((id) => graph.lines[id]?.ask === 'tag')
  return all.indexOf(line) >= all.length / 2
}
