import { familyOf } from '#contribution/contribution.ts'
import type { Problem } from '#source/problem.ts'
import { decisionPoints, type Graph } from '../graph.ts'
import type { Script } from '../script.ts'
import { type At, atLine, once } from './places.ts'

const mostPoints = 12
const decisions = { least: 2, most: 5 }
const leastEndings = 3

/** What a learner is given to decide: how often, between how many options, and with a way back. An observer is free. */
export function checkTurns(script: Script, graph: Graph): Problem[] {
  const at = atLine(script)
  if (graph.chair === 'observer') return once(checkWords(graph, at))
  const points = decisionPoints(graph)
  const over = points[mostPoints]?.[0]
  return once([
    ...(over
      ? [at(over, `there are ${points.length} places to decide; ${mostPoints} is the most. Join or drop some.`)]
      : []),
    ...points.flatMap((point) => checkOptions(graph, point, at)),
    ...checkPaths(graph, points, at),
    ...checkRepair(graph, at),
    ...checkEndingCount(graph, at),
    ...checkWords(graph, at),
    ...(Object.values(graph.lines).some(({ ask }) => ask === 'words') ? [] : [at(undefined, noWords)]),
  ])
}

const noWords =
  'no line has #ask:words. Put it on the last line before some choices, so that own words come first once or twice.'

/** Own words are asked for directly before choices: what is written stands beside what is chosen then. */
function checkWords({ nodes, lines }: Graph, at: At): Problem[] {
  const early = nodes.flatMap((beat) =>
    beat.lines.filter(
      (id, i) => lines[id]?.ask === 'words' && (beat.choices.length === 0 || i < beat.lines.length - 1),
    ),
  )
  return early.map((id) => at(id, '#ask:words stands on the last line before some choices. Move it down to that line.'))
}

/** Where something can be mended: two options are enough there, and it does not count as one more turn. */
export function isRepair({ choices }: Graph, point: readonly string[]): boolean {
  const offers = (fn: string) => point.some((id) => choices[id]?.fn === fn)
  return offers('repair') || (point.length === 2 && offers('protect'))
}

/** Three or four options, whatever the state of the room hides. */
function checkOptions(graph: Graph, point: readonly string[], at: At): Problem[] {
  const offered = graph.nodes.map(({ choices }) => choices.filter(([id]) => point.includes(id)).length)
  const most = Math.max(...offered)
  const advice = 'Offer three or four; two are enough where one of them is #fn:repair or #fn:protect.'
  if (most > 4 || most < (isRepair(graph, point) ? 2 : 3))
    return [at(point[0], `${most === 1 ? 'there is 1 option' : `there are ${most} options`} here. ${advice}`)]
  if (!offered.includes(1)) return []
  return [at(point[0], 'a condition leaves one option alone here. At least two stay, whatever the state of the room.')]
}

/**
 * Two decisions at least on each path. At most five, on a path that meets no place twice and not counting those where
 * something can be mended: loops and repair may make an hour longer.
 */
function checkPaths(graph: Graph, points: readonly string[][], at: At): Problem[] {
  const pointOf = new Map(points.flatMap((point, p) => point.map((id): [string, number] => [id, p])))
  const found = new Map<string, Problem>()
  const walked = new Set<string>()

  /** @param been the places where the choices were made, as bits: what can follow depends on no more than them */
  function walk(node: number, made: readonly string[], been: bigint, turns: number) {
    const beat = graph.nodes[node]
    const key = `${node} ${been}`
    if (!beat || walked.has(key)) return
    walked.add(key)
    if (beat.ending && made.length < decisions.least) {
      const after = made[0] ? `one decision (${made[0]})` : 'no decision'
      const message = `this ending comes after ${after}. There are at least ${decisions.least} on each path.`
      found.set(beat.ending, at(beat.lines.at(-1), message))
    }
    const p = pointOf.get(beat.choices[0]?.[0] ?? '')
    const point = points[p ?? -1]
    const bit = 1n << BigInt(p ?? 0)
    if (!point || been & bit || found.has(`turn ${p}`)) return
    const turn = turns + (isRepair(graph, point) ? 0 : 1)
    if (turn > decisions.most) {
      const message = `this is turn ${turn} of a path (${made.join(', ')}). ${decisions.most} are the most: shorten it, or end it earlier.`
      found.set(`turn ${p}`, at(point[0], message))
    } else for (const [id, next] of beat.choices) walk(next, [...made, id], been | bit, turn)
  }
  walk(0, [], 0n, 0)
  return [...found.values()]
}

/** After a first closing move comes a decision with a way back; only a second one may end the hour. */
function checkRepair({ nodes, choices }: Graph, at: At): Problem[] {
  const problems: Problem[] = []
  const unclosed = new Set([0])
  const closes = (id: string) => familyOf(choices[id]?.fn) === 'closing'
  // A set hands out what is added while it is read.
  for (const node of unclosed)
    for (const [id, next] of nodes[node]?.choices ?? []) {
      if (!closes(id)) unclosed.add(next)
      else if (!nodes[next]?.choices.some(([answer]) => !closes(answer)))
        problems.push(
          at(
            id,
            `this can be the first closing move (#fn:${choices[id]?.fn}), and no way back follows. Let a decision follow that offers one.`,
          ),
        )
    }
  return problems
}

function checkEndingCount({ nodes }: Graph, at: At): Problem[] {
  const endings = new Set(nodes.flatMap(({ ending }) => ending ?? []))
  if (endings.size >= leastEndings) return []
  const found = `${endings.size} can be reached${endings.size > 0 ? ` (${[...endings].join(', ')})` : ''}`
  return [at(undefined, `a story has at least ${leastEndings} endings; here ${found}.`)]
}
