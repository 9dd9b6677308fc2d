import { gzipSync } from 'node:zlib'
import type { Problem } from '#source/problem.ts'
import type { Graph } from './graph.ts'
import { checkHouseRules } from './house-rules.ts'
import { compileInk } from './ink.build.ts'
import { readScript, type Script } from './script.ts'
import { walk } from './walk.build.ts'

/** How large a graph may be when it is packed. */
export const mostBytes = 25 * 1024

/** How large a graph is when it is packed, as a host packs it. */
export function packedBytes(graph: Graph): number {
  return gzipSync(JSON.stringify(graph), { level: 9 }).length
}

/** A story of one chair: as it was written, as it ships, and what is wrong with it. */
export type Baked = {
  readonly script: Script
  readonly graph?: Graph
  readonly problems: readonly Problem[]
}

/** The last story from each file: in `npm run dev` everything is checked at each save, and few stories have changed. */
const kept = new Map<string, { key: string; baked: Baked }>()

/**
 * Compiles a story, plays it in every possible way and bakes the graph.
 * @param chair undefined if it is not known: then only what is written is judged
 */
export function bakeStory(file: string, source: string, scenario: string, chair: string | undefined): Baked {
  const key = JSON.stringify([scenario, chair, source])
  const last = kept.get(file)
  if (last?.key === key) return last.baked
  const baked = bake(file, source, scenario, chair)
  kept.set(file, { key, baked })
  return baked
}

function bake(file: string, source: string, scenario: string, chair: string | undefined): Baked {
  const script = readScript(file, source)
  const { story, problems: compiled } = compileInk(file, source)
  const { walked, problems: onTheWay } = story && chair ? walk(story, script, scenario, chair) : { problems: [] }
  const problems = [...compiled]
  // A line that ink has named is wrong for one reason, and that is enough.
  const add = (more: readonly Problem[]) => {
    const lines = new Set(problems.map(({ line }) => line))
    problems.push(...more.filter(({ line }) => !lines.has(line)))
  }
  add(onTheWay)
  add(checkHouseRules(script, walked))
  if (!walked) return { script, problems }
  const size = packedBytes(walked.graph)
  if (size > mostBytes) {
    const message = `the story takes ${(size / 1024).toFixed(1)} kB when packed; ${mostBytes / 1024} kB is the most. Shorten it.`
    problems.push({ file, line: 1, message })
  }
  return { script, graph: walked.graph, problems }
}
