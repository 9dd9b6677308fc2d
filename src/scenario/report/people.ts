import { type Fn, familyOf } from '#contribution/contribution.ts'
import type { Graph } from '../graph.ts'
import type { Person } from '../staging.ts'
import { type Pronouns, pronounsIn, pronounsNear } from './pronouns.ts'

/** What somebody says in all of a story; the narrator is one of them. */
export type Speaker = {
  readonly id: string
  readonly name: string
  readonly role: Person['role'] | 'narrator'
  readonly lines: number
  readonly words: number
  /** Lines on the way of a random reader, on average. */
  readonly heard: number
  /** Classes of the closing family with how many lines each has, the most frequent first. */
  readonly closing: readonly { readonly fn: Fn; readonly lines: number }[]
  /** Pronouns in what is told about this person: `about`, and what the narrator says of nobody else. */
  readonly pronouns: Pronouns
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Everybody in the room and the narrator; who has most words stands first. */
export function speakersOf(graph: Graph, cast: readonly Person[], times: readonly number[]): Speaker[] {
  const heard = new Map<string, number>()
  graph.nodes.forEach(({ lines }, node) => {
    for (const id of lines) heard.set(id, (heard.get(id) ?? 0) + (times[node] ?? 0))
  })
  const told = Object.values(graph.lines).flatMap(({ who, text }) => (who === 'narrator' ? [text] : []))
  const names = cast.flatMap(({ id, name }) => (id === 'you' ? [] : [name]))
  const nobody = { id: 'narrator', name: 'narrator', role: 'narrator', about: '' } as const

  const speakers = [...cast, nobody].map(({ id, name, role, about }): Speaker => {
    const said = Object.entries(graph.lines).filter(([, { who }]) => who === id)
    const near = names.includes(name) ? pronounsNear(name, names, told) : { she: 0, he: 0, they: 0 }
    const inAbout = pronounsIn(about)
    return {
      ...{ id, name, closing: closingIn(said.map(([, { fn }]) => fn)) },
      // Whoever the cast says you are, from this chair you are this.
      role: id === 'you' ? (graph.chair as Person['role']) : role,
      lines: said.length,
      words: said.reduce((sum, [, { text }]) => sum + wordsIn(text), 0),
      heard: said.reduce((sum, [line]) => sum + (heard.get(line) ?? 0), 0),
      pronouns: {
        she: near.she + inAbout.she,
        he: near.he + inAbout.he,
        they: near.they + inAbout.they,
      },
    }
  })
  return speakers.sort((a, b) => b.words - a.words)
}

function closingIn(classes: readonly (Fn | undefined)[]): Speaker['closing'] {
  const counts = new Map<Fn, number>()
  for (const fn of classes) if (fn && familyOf(fn) === 'closing') counts.set(fn, (counts.get(fn) ?? 0) + 1)
  return [...counts].map(([fn, lines]) => ({ fn, lines })).sort((a, b) => b.lines - a.lines)
}
