import type { Staging } from '../../src/scenario/staging.ts'
import { pathsFrom, toldAlong } from '../journeys/chairs.ts'

/** A way through a story: the choices, and the ending to which they lead. */
export type Way = { readonly ending: string; readonly path: readonly string[] }

/**
 * Ways through a story from one chair: one to each of its endings, and as many more as it takes until every stop
 * and every silence has been met on one of them. Each goes where there is most to be met that is new.
 */
export function waysThrough(staging: Staging): Way[] {
  const all = waysBy(staging)
  const met = new Set<string>()
  const newOn = ({ path }: Way) => meetsOn(staging, path).filter((id) => !met.has(id))
  function take(isEnd: (ending: string) => boolean): Way[] {
    const counted = all.filter(({ ending }) => isEnd(ending)).map((way) => ({ ...way, n: newOn(way).length }))
    const [most] = counted.sort((a, b) => b.n - a.n || a.path.length - b.path.length)
    if (!most) return []
    for (const id of newOn(most)) met.add(id)
    return [most]
  }
  const found = Object.keys(staging.endings).flatMap((slug) => take((ending) => ending === slug))
  while (all.some((way) => newOn(way).length > 0)) found.push(...take(() => true))
  return found
}

/** A way by each beat to each ending that can be come to from there. */
function waysBy(staging: Staging): Way[] {
  const { nodes } = staging.graph
  const ways = [...pathsFrom(staging)].flatMap(([by, before]) => {
    const on = pathsFrom(staging, by)
    return nodes.flatMap(({ ending }, number): Way[] => {
      const after = on.get(number)
      return ending === undefined || !after ? [] : [{ ending, path: [...before, ...after] }]
    })
  })
  return [...new Map(ways.map((way) => [way.path.join(), way])).values()]
}

/** The lines at which something is asked, and the silences, without those that are met twice. */
function meetsOn(staging: Staging, path: readonly string[]): string[] {
  const asked = toldAlong(staging, path).filter(({ ask, watch }) => ask ?? watch)
  const silent = path.filter((id) => staging.graph.choices[id]?.wait)
  return [...new Set([...asked.map(({ id }) => id), ...silent])]
}
