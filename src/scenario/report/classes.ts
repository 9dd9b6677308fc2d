import { type Family, type Fn, families } from '#contribution/contribution.ts'
import type { Graph } from '../graph.ts'

/** How often a class comes, in numbers that can be fractions: of lines as written and as heard, of choices as written and as made. */
export type Count = {
  readonly written: number
  readonly heard: number
  readonly offered: number
  readonly made: number
}
export type ClassCount = Count & { readonly fn: Fn; readonly family: Family }

/** Every class that a story has, in the order of the families; heard and made is what a random reader meets on average. */
export function classesOf(graph: Graph, times: readonly number[]): ClassCount[] {
  const heard = new Map<Fn, number>()
  const made = new Map<Fn, number>()
  const add = (to: Map<Fn, number>, fn: Fn | undefined, n: number) => fn && to.set(fn, (to.get(fn) ?? 0) + n)
  graph.nodes.forEach(({ lines, choices }, node) => {
    const n = times[node] ?? 0
    for (const id of lines) add(heard, graph.lines[id]?.fn, n)
    for (const [id] of choices) add(made, graph.choices[id]?.fn, n / choices.length)
  })
  const count = (all: Graph['lines'] | Graph['choices'], fn: Fn) =>
    Object.values(all).filter((one) => one.fn === fn).length
  return (Object.keys(families) as Family[]).flatMap((family) =>
    (families[family] as readonly Fn[]).flatMap((fn) => {
      const [written, offered] = [count(graph.lines, fn), count(graph.choices, fn)]
      if (written + offered === 0) return []
      return [{ fn, family, written, offered, heard: heard.get(fn) ?? 0, made: made.get(fn) ?? 0 }]
    }),
  )
}

/** What the counts of several classes come to. */
export function total(counts: readonly Count[]): Count {
  const sum = (key: keyof Count) => counts.reduce((all, one) => all + one[key], 0)
  return { written: sum('written'), heard: sum('heard'), offered: sum('offered'), made: sum('made') }
}
