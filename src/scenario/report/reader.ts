import type { Graph } from '../graph.ts'
import { beatAt } from '../play.ts'
import { groupsOf } from './circles.ts'
import type { Weigh } from './paths.ts'

/**
 * How often a random reader comes to each node on the way through the story: somebody who takes each of the choices
 * that are offered with the same chance, at every turn anew. For an ending this is how likely it is. Computed, not
 * tried out: group by group in the order of the story, and round a circle by solving its equations. From every node
 * an ending can be reached, or there is no answer.
 */
export function meetings(graph: Graph): number[] {
  const times = graph.nodes.map((_, node): number => (node === 0 ? 1 : 0))
  const chance = (node: number) => 1 / beatAt(graph, node).choices.length
  for (const group of groupsOf(graph).reverse()) {
    const inside = new Map(group.map((node, row) => [node, row]))
    const isCircle = group.some((node) => beatAt(graph, node).choices.some(([, next]) => inside.has(next)))
    if (isCircle) {
      // times = what comes from outside + what comes back from inside
      const rows = group.map((node, row) => [...group.map((_, column) => (row === column ? 1 : 0)), times[node] ?? 0])
      group.forEach((node, column) => {
        for (const [, next] of beatAt(graph, node).choices) {
          const row = rows[inside.get(next) ?? -1]
          if (row) row[column] = (row[column] ?? 0) - chance(node)
        }
      })
      solve(rows).forEach((value, row) => {
        times[group[row] ?? 0] = value
      })
    }
    for (const node of group)
      for (const [, next] of beatAt(graph, node).choices)
        if (!inside.has(next)) times[next] = (times[next] ?? 0) + (times[node] ?? 0) * chance(node)
  }
  return times
}

/** What the path of a random reader weighs on average. */
export function mean(graph: Graph, times: readonly number[], weigh: Weigh): number {
  return graph.nodes.reduce((sum, { choices }, node) => {
    const one =
      choices.length === 0
        ? weigh(node)
        : choices.reduce((all, [choice]) => all + weigh(node, choice), 0) / choices.length
    return sum + (times[node] ?? 0) * one
  }, 0)
}

/** Solves linear equations; the last number of each row is what the others add up to. */
function solve(rows: number[][]): number[] {
  const size = rows.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row
    const [top, other] = [rows[pivot] ?? [], rows[column] ?? []]
    rows[column] = top
    rows[pivot] = other
    rows.forEach((row, r) => {
      const factor = r === column ? 0 : (row[column] ?? 0) / (top[column] ?? 1)
      if (factor !== 0) for (let i = column; i <= size; i++) row[i] = (row[i] ?? 0) - factor * (top[i] ?? 0)
    })
  }
  return rows.map((row, r) => (row[size] ?? 0) / (row[r] ?? 1))
}
