import type { Problem } from '#source/problem.ts'
import { climate, type Graph, nodesWithExit, waysIn } from '../graph.ts'
import type { Script } from '../script.ts'
import { readTags } from '../tags.ts'
import { type At, atLine, once } from './places.ts'

/**
 * What the walk has shown: what is never reached, where the story stops, and where it never does.
 * @param reached names of the knots that the walk came to
 */
export function checkFlow(script: Script, graph: Graph, reached: ReadonlySet<string>): Problem[] {
  const at = atLine(script)
  return once([
    ...checkReached(script, graph, reached),
    ...checkStart(graph, at),
    ...checkEndings(graph, at),
    ...checkLoops(graph, at),
    ...checkClimate(graph, at),
  ])
}

function checkReached({ file, knots, spoken }: Script, graph: Graph, reached: ReadonlySet<string>): Problem[] {
  const lost = knots.filter(({ name, parameters }) => parameters === undefined && !reached.has(name))
  const inLost = new Set(lost.map(({ name }) => name))
  return [
    ...lost.map(({ name, line }) => ({
      file,
      line,
      message: `nothing leads to "${name}". Jump to it from somewhere (-> ${name}), or take it out.`,
    })),
    ...spoken.flatMap(({ kind, tags, line, knot }) => {
      const { id } = readTags(tags, kind).tags
      if (!id || inLost.has(knot) || Object.hasOwn(kind === 'line' ? graph.lines : graph.choices, id)) return []
      const message = `the ${kind} "${id}" is never reached. Look at its condition and at what stands before it.`
      return [{ file, line, message }]
    }),
  ]
}

function checkStart({ nodes, lines }: Graph, at: At): Problem[] {
  const first = nodes[0]?.lines[0]
  if (first && lines[first]?.phase) return []
  return [at(first, 'a story begins with a part of the hour. Add #phase to its first line.')]
}

function checkEndings(graph: Graph, at: At): Problem[] {
  const ways = waysIn(graph)
  return graph.nodes.flatMap(({ lines, choices, ending }, node) => {
    const over = choices.length === 0
    const early = lines.filter((id, i) => graph.lines[id]?.ending && !(over && i === lines.length - 1))
    return [
      ...early.map((id) =>
        at(
          id,
          `#ending:${graph.lines[id]?.ending} stands on the last line of an ending, and this one is followed by more.`,
        ),
      ),
      ...(over && !ending
        ? [
            at(
              lines.at(-1) ?? ways[node]?.choice,
              'the story stops after this without an ending. Lead on, or write #ending:… on the last line and -> END below it.',
            ),
          ]
        : []),
    ]
  })
}

function checkLoops(graph: Graph, at: At): Problem[] {
  const withExit = nodesWithExit(graph)
  const lost = graph.nodes.flatMap(({ choices }, node) => (withExit.has(node) ? [] : (choices[0]?.slice(0, 1) ?? [])))
  return lost.map((id) =>
    at(
      String(id),
      'from here the choices lead round in circles, and no ending can be reached any more. Add a way out.',
    ),
  )
}

/** Named where it happens first; how a story begins is seen in its VAR lines. */
function checkClimate(graph: Graph, at: At): Problem[] {
  const ways = waysIn(graph)
  return Object.entries(climate).flatMap(([name, most], i) => {
    const out = graph.nodes.findIndex(({ climate: room }) => !inRange(room[i] ?? 0, most))
    if (out <= 0) return []
    const message = `${name} can come to ${graph.nodes[out]?.climate[i]} after this. It stays between 0 and ${most}; MIN and MAX keep it there.`
    return [at(ways[out]?.choice, message)]
  })
}

const inRange = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most
