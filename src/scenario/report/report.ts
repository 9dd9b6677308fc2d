import { climate, decisionPoints, type Graph, nodesWithExit } from '../graph.ts'
import { beatAt } from '../play.ts'
import { isRepair } from '../rules/turns.ts'
import type { Script } from '../script.ts'
import type { Person } from '../staging.ts'
import { readTags } from '../tags.ts'
import { choicesInCircles } from './circles.ts'
import { type ClassCount, classesOf } from './classes.ts'
import { countPaths, least, most, type Weigh } from './paths.ts'
import { type Speaker, speakersOf, wordsIn } from './people.ts'
import { type Around, minutesAround } from './played.ts'
import { mean, meetings } from './reader.ts'
import { type Silence, silencesOf } from './silence.ts'

const wordsASecond = 3

/** Something on the shortest path, on the way of a random reader, and on the longest path that comes to no place twice. */
export type Spread = { readonly least: number; readonly mean: number; readonly most: number | undefined }

/** A line or a choice, where it stands in the script. */
export type Spot = { readonly kind: 'line' | 'choice'; readonly id: string; readonly line: number }

/** A story from one chair as a whole. */
export type Report = {
  readonly graph: Graph
  readonly file: string
  readonly states: number
  readonly paths: bigint | undefined
  /** Choices that can lead round in a circle. */
  readonly circles: readonly Spot[]
  /** Turns with more than one option; `firm` leaves out those where something can be mended. */
  readonly decisions: Spread
  readonly firm: Spread
  /** In minutes; `silent` is what of it a random reader sits in silence. */
  readonly reading: Spread
  readonly silent: number
  /** Minutes from the setting to the aftercare, for a random reader. */
  readonly played: number
  readonly endings: readonly { readonly slug: string; readonly title: string; readonly chance: number }[]
  readonly unreached: readonly Spot[]
  readonly climate: readonly { readonly name: keyof typeof climate; readonly least: number; readonly most: number }[]
  readonly classes: readonly ClassCount[]
  readonly speakers: readonly Speaker[]
  /** By all qualities that are told in words, and by the two of which more is always more open. */
  readonly silences: readonly Silence[]
  readonly openness: readonly Silence[]
}

/** What stands beside a script: who is there from this chair, how it can end, and what is read around it. */
export type Beside = Around & { readonly cast: readonly Person[] }

/** Measures a story; undefined while one of its states leads to no ending, because then nothing can be said of all paths. */
export function reportOn(script: Script, graph: Graph, beside: Beside): Report | undefined {
  if (nodesWithExit(graph).size < graph.nodes.length) return undefined
  const { cast, endings } = beside
  const times = meetings(graph)
  const spread = (weigh: Weigh): Spread => ({
    least: least(graph, weigh),
    mean: mean(graph, times, weigh),
    most: most(graph, weigh),
  })
  const spots = spotsIn(script)
  const circles = choicesInCircles(graph)
  const repair = new Set(decisionPoints(graph).flatMap((point) => (isRepair(graph, point) ? point : [])))
  const decides = (node: number, choice?: string) => choice !== undefined && beatAt(graph, node).choices.length > 1
  const silence = (choice?: string) => (choice && graph.choices[choice]?.wait) || 0
  const reading = spread((node, choice) => (wordsAt(graph, node) / wordsASecond + silence(choice)) / 60)
  const chances = new Map<string, number>()
  graph.nodes.forEach(({ ending }, node) => {
    if (ending) chances.set(ending, (chances.get(ending) ?? 0) + (times[node] ?? 0))
  })
  return {
    ...{ graph, file: script.file, states: graph.nodes.length, paths: countPaths(graph) },
    circles: spots.filter(({ kind, id }) => kind === 'choice' && circles.has(id)),
    decisions: spread((node, choice) => (decides(node, choice) ? 1 : 0)),
    firm: spread((node, choice) => (decides(node, choice) && !repair.has(choice ?? '') ? 1 : 0)),
    reading,
    played: reading.mean + minutesAround(graph, times, beside),
    silent: mean(graph, times, (_, choice) => silence(choice) / 60),
    endings: [...chances]
      .map(([slug, chance]) => ({ slug, title: endings[slug]?.title ?? slug, chance }))
      .sort((a, b) => b.chance - a.chance),
    unreached: spots.filter(({ kind, id }) => !Object.hasOwn(kind === 'line' ? graph.lines : graph.choices, id)),
    climate: (Object.keys(climate) as (keyof typeof climate)[]).map((name, i) => {
      const levels = graph.nodes.map((node) => node.climate[i] ?? 0)
      return { name, least: Math.min(...levels), most: Math.max(...levels) }
    }),
    classes: classesOf(graph, times),
    speakers: speakersOf(graph, cast, times),
    silences: silencesOf(graph, times),
    openness: silencesOf(graph, times, ['safety', 'curiosity']),
  }
}

/** The words of a beat: what is told, and all that can be chosen after it. */
function wordsAt(graph: Graph, node: number): number {
  const { lines, choices } = beatAt(graph, node)
  const texts = [...lines.map((id) => graph.lines[id]?.text), ...choices.map(([id]) => graph.choices[id]?.text)]
  return texts.reduce((sum, text) => sum + wordsIn(text ?? ''), 0)
}

function spotsIn({ spoken }: Script): Spot[] {
  return spoken.flatMap(({ kind, tags, line }) => {
    const { id } = readTags(tags, kind).tags
    return id ? [{ kind, id, line }] : []
  })
}
