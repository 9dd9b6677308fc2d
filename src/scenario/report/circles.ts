import type { Graph } from '../graph.ts'

/**
 * The nodes of a graph in groups: those that can be reached from each other, round in a circle, are together.
 * A group stands before every group that leads to it (Tarjan’s algorithm).
 */
export function groupsOf({ nodes }: Graph): number[][] {
  const groups: number[][] = []
  const found: number[] = []
  const least: number[] = []
  const open: number[] = []
  const isOpen = new Set<number>()
  let count = 0

  function visit(node: number) {
    const number = count++
    found[node] = number
    least[node] = number
    open.push(node)
    isOpen.add(node)
    for (const [, next] of nodes[node]?.choices ?? []) {
      if (found[next] === undefined) visit(next)
      if (isOpen.has(next)) least[node] = Math.min(least[node] ?? 0, least[next] ?? 0)
    }
    if (least[node] !== number) return
    const group = open.splice(open.indexOf(node))
    for (const one of group) isOpen.delete(one)
    groups.push(group)
  }
  nodes.forEach((_, node) => {
    if (found[node] === undefined) visit(node)
  })
  return groups
}

/** Ids of the choices that lead back to where one has been before, or into a circle that does. */
export function choicesInCircles(graph: Graph): Set<string> {
  const groups = groupsOf(graph)
  const groupOf = new Map(groups.flatMap((group, g) => group.map((node): [number, number] => [node, g])))
  return new Set(
    graph.nodes.flatMap(({ choices }, node) =>
      choices.flatMap(([id, next]) => (groupOf.get(node) === groupOf.get(next) ? [id] : [])),
    ),
  )
}
