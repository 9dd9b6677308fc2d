import { readFileSync } from 'node:fs'

/** The published vocabulary of schema.org, as schema-dts writes it out for TypeScript. */
export type Vocabulary = {
  /** The types that something of a type also is, itself first; none for a type that does not exist. */
  readonly kindsOf: (type: string) => readonly string[]
  /** What a property of a type may hold, by names of types; undefined where the type has no such property. */
  readonly rangeOf: (type: string, property: string) => readonly string[] | undefined
}

/** Reads the vocabulary from the declarations of the installed package. */
export function readVocabulary(file = 'node_modules/schema-dts/dist/schema.d.ts'): Vocabulary {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(/^(?:export )?interface (\w+) extends ([^{]+) \{([\s\S]*?)^\}/gm)
  const interfaces = new Map(
    [...found].map(([, name = '', parents = '', body = '']) => [name, { parents: parents.split(/,\s*/), body }]),
  )
  // A type without properties of its own has a leaf only.
  const leaves = new Map(
    [...interfaces].flatMap(([name, { body }]) => {
      const type = /^ {4}"@type": "([^"]+)";$/m.exec(body)?.[1]
      return type ? [[type, name] as const] : []
    }),
  )
  const chain = (name: string): string[] => {
    const found = interfaces.get(name)
    return found ? [name, ...found.parents.flatMap(chain)] : []
  }
  const named = (type: string) => chain(leaves.get(type) ?? '')
  return {
    kindsOf: (type) => [...new Set(named(type).map((name) => name.replace(/(Base|Leaf)$/, '')))],
    rangeOf: (type, property) => {
      for (const name of named(type)) {
        const range = new RegExp(`^ {4}"${property}"\\?: SchemaValue<([^;]+), "${property}">;$`, 'm')
        const of = range.exec(interfaces.get(name)?.body ?? '')?.[1]
        if (of) return of.split(' | ')
      }
      return undefined
    },
  }
}
