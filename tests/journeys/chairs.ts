/** Role-plays as their authors wrote them and as they are sent to the browser, worked out apart from the code under test. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Staging } from '../../src/scenario/staging.ts'

const written = new URL('../../content/en/scenarios/', import.meta.url)
const built = new URL('../../dist/en/chairs/', import.meta.url)

type Line = Staging['graph']['lines'][string]
type Fn = NonNullable<Line['fn']>
type Beat = Staging['graph']['nodes'][number]

/** What scenario.yaml says that a learner reads. */
export type Scenario = {
  title: string
  themes: string
  setting: string | Record<string, string>
  aftercare: string
  /** By line, for an observer. */
  asked: Record<string, { note: string; others?: Fn[] }>
  /** By slug: what is said in the debrief about a line with this `#why`. */
  why: Record<string, Record<'noticed' | 'view' | 'question', string>>
  /** By choice. */
  reasons: Record<string, string>
  /** By line; the patient has two. */
  voices: Record<string, Record<string, string | string[]>>
  endings: Record<string, Record<'title' | 'made_possible' | 'cost' | 'next_time', string>>
}

/** What scenario.yaml says of a role-play. */
export function writtenIn(scenario: string): Scenario {
  return parse(readFileSync(new URL(`${scenario}/scenario.yaml`, written), 'utf8'))
}

/** What happened before the first line, for somebody in one chair. */
export function settingOf({ graph: { scenario, chair } }: Staging): string {
  const { setting } = writtenIn(scenario)
  return typeof setting === 'string' ? setting : (setting[chair] ?? '')
}

/** Address of the page with the doors of a role-play. */
export const doorsOf = ({ graph }: Staging): string => `en/chairs/${graph.scenario}/`

/** The story from one chair as it is sent to the browser. */
export function stagingOf(scenario: string, chair: string): Staging {
  const file = new URL(`${scenario}.${chair}.json`, built)
  if (!existsSync(file)) throw new Error(`There is no ${file.pathname}: run "npm run build".`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Every role-play from every chair that can be taken in it. */
export function allStagings(): Staging[] {
  const files = readdirSync(built).filter((name) => name.endsWith('.json'))
  return files.map((name) => JSON.parse(readFileSync(new URL(name, built), 'utf8')))
}

/** The fewest choices that lead from one beat to others: a path for each beat that can be reached. */
export function pathsFrom({ graph }: Staging, from = 0): Map<number, string[]> {
  const reached = new Map<number, string[]>([[from, []]])
  // A map hands out what is added while it is read.
  for (const [number, path] of reached)
    for (const [choice, next] of graph.nodes[number]?.choices ?? [])
      if (!reached.has(next)) reached.set(next, [...path, choice])
  return reached
}

/** The fewest choices that lead to a beat which fits. */
export function pathTo(staging: Staging, fits: (beat: Beat) => boolean): string[] {
  for (const [number, path] of pathsFrom(staging)) {
    const beat = staging.graph.nodes[number]
    if (beat && fits(beat)) return path
  }
  throw new Error('no way through the story leads there')
}

/** The fewest choices that lead to some ending. */
export const anyWay = (staging: Staging): string[] => pathTo(staging, ({ ending }) => ending !== undefined)

/** The beat that choices lead to. */
function beatAfter({ graph }: Staging, choices: readonly string[]): Beat | undefined {
  const number = choices.reduce((at, choice) => graph.nodes[at]?.choices.find(([id]) => id === choice)?.[1] ?? -1, 0)
  return graph.nodes[number]
}

/** The choices, and then as few as lead on to an ending. */
export function thenToTheEnd(staging: Staging, choices: readonly string[]): string[] {
  const at = staging.graph.nodes.indexOf(beatAfter(staging, choices) as Beat)
  const on = [...pathsFrom(staging, at)].find(([number]) => staging.graph.nodes[number]?.ending !== undefined)
  return [...choices, ...(on?.[1] ?? [])]
}

/** The texts of the beat that choices lead to, in order. */
export function linesAfter(staging: Staging, choices: readonly string[]): string[] {
  return beatAfter(staging, choices)?.lines.map((id) => staging.graph.lines[id]?.text ?? '') ?? []
}

/** Everything that has been told after some choices, from the start: the lines with their ids. */
export function toldAlong(staging: Staging, choices: readonly string[]): (Line & { id: string })[] {
  return [undefined, ...choices].flatMap((_, turn) => {
    const ids = beatAfter(staging, choices.slice(0, turn))?.lines ?? []
    return ids.flatMap((id) => ({ id, ...(staging.graph.lines[id] as Line) }))
  })
}

/** What is offered after some choices. */
export function offeredAfter(staging: Staging, choices: readonly string[]): string[] {
  return beatAfter(staging, choices)?.choices.map(([id]) => id) ?? []
}

/** What a learner is asked at lines along some choices, in order; the eyes are asked about twice at the most. */
export function asksAlong(
  staging: Staging,
  choices: readonly string[],
): { ask: string; line: Line & { id: string } }[] {
  let eyes = 0
  return toldAlong(staging, choices).flatMap((line) => [
    ...(line.watch && ++eyes <= 2 ? [{ ask: 'watch', line }] : []),
    ...(line.ask ? [{ ask: line.ask, line }] : []),
  ])
}

/** A silence that is offered at the start or as soon as possible: the choices before it, its id, and its seconds. */
export function firstSilence(staging: Staging): { path: string[]; silence: string; wait: number } {
  const { choices } = staging.graph
  const path = pathTo(staging, (beat) => beat.choices.some(([id]) => choices[id]?.wait))
  const silence = offeredAfter(staging, path).find((id) => choices[id]?.wait) ?? ''
  return { path, silence, wait: choices[silence]?.wait ?? 0 }
}

/** After how many of the choices a line is told. */
export function turnOfLine(staging: Staging, choices: readonly string[], line = ''): number {
  const turn = [...choices, ''].findIndex((_, at) =>
    toldAlong(staging, choices.slice(0, at)).some(({ id }) => id === line),
  )
  if (turn < 0) throw new Error(`these choices do not lead to the line "${line}"`)
  return turn
}
