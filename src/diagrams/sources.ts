import type { Diagrams } from './schema.ts'

type Named = {
  readonly diagram: keyof Diagrams
  readonly path: readonly PropertyKey[]
  readonly keys: readonly string[]
}

/** Every place in diagrams.yaml that names sources, and the drawing that it belongs to. */
export function sourcesIn({ neighbours, evidence, life, cities }: Diagrams): Named[] {
  return [
    { diagram: 'neighbours', path: ['neighbours'], keys: neighbours.source },
    { diagram: 'evidence', path: ['evidence'], keys: evidence.source },
    ...life.events.map(({ source }, i) => ({ diagram: 'life' as const, path: ['life', 'events', i], keys: source })),
    ...cities.stops.map(({ source }, i) => ({
      diagram: 'cities' as const,
      path: ['cities', 'stops', i],
      keys: source,
    })),
  ]
}

/** The sources of a drawing, each once, in the order in which they are named. None for a name that is not known. */
export function sourcesOf(diagrams: Diagrams, name: string): string[] {
  return [...new Set(sourcesIn(diagrams).flatMap(({ diagram, keys }) => (diagram === name ? keys : [])))]
}
