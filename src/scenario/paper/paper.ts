import { type Family, type Fn, familyOf } from '#contribution/contribution.ts'
import { bookOf, type Section } from '../book/book.ts'
import type { Line } from '../graph.ts'
import type { Ending, Note, Person, Staging, Voices } from '../staging.ts'

/** What may go on in somebody while a line is read; for the patient twice, because nobody knows. */
export type Inner = { readonly at: number; readonly texts: readonly string[] }

/** A card to cut out: one of the people, a member who says nothing, or the patient’s empty chair. */
export type Card = {
  readonly who: Person | 'silent' | 'patient'
  /** In which room this person is, where the story has several. */
  readonly room?: number | undefined
  /** The lines that this person says, in the order of the book. */
  readonly says: readonly number[]
  readonly inner: readonly Inner[]
}

/** What a line that somebody speaks does in the group; for an observer, why it is called that. */
export type Classed = {
  readonly at: number
  readonly fn: Fn
  readonly family: Family | undefined
  readonly note?: string | undefined
}

/** What could be done at a place, as it stands in the book: `12b`. */
export type Option = {
  readonly labels: readonly string[]
  readonly text: string
  readonly fn: Fn | undefined
  readonly reason: string | undefined
}

/** A role-play from one chair for a group that has no devices: cards, the numbered book, and what is read afterwards. */
export type Paper = {
  readonly book: readonly Section[]
  /** The number of each line, by its id, in the order in which they are printed. */
  readonly numbers: ReadonlyMap<string, number>
  readonly cards: readonly Card[]
  readonly classes: readonly Classed[]
  readonly moments: readonly { readonly at: readonly number[]; readonly note: Note }[]
  readonly options: readonly Option[]
  readonly endings: readonly { readonly part: number; readonly ending: Ending }[]
}

/** So many moments fit on a card that is read at arm’s length. The patient has two voices at each. */
const mostInner = { presenter: 3, leader: 3, member: 3, patient: 2 } as const

/** What of a role-play goes on paper. */
export type OnPaper = Pick<Staging, 'graph' | 'cast' | 'voices' | 'notes' | 'reasons' | 'heard' | 'endings'>

/** Puts everything of a role-play from one chair on paper. */
export function paperOf({ graph, cast, voices, notes, reasons, heard, endings }: OnPaper): Paper {
  const book = bookOf(graph)
  const ids = book.flatMap(({ passages }) => passages.flat().flatMap(({ lines }) => lines))
  const numbers = new Map(ids.map((id, at) => [id, at + 1]))
  const lines = [...numbers].flatMap(([id, at]) => {
    const line = graph.lines[id]
    return line ? [{ id, at, line }] : []
  })
  const voiced = lines.flatMap(({ id, at }) => {
    const inner = voices[id]
    return inner ? [{ at, heard: inner }] : []
  })
  return {
    book,
    numbers,
    cards: cardsFor(cast, lines, voiced),
    classes: lines.flatMap(({ id, at, line: { fn } }) =>
      fn ? [{ at, fn, family: familyOf(fn), note: heard[id]?.note }] : [],
    ),
    moments: Object.entries(notes)
      .map(([slug, note]) => ({ at: lines.filter(({ line }) => line.why === slug).map(({ at }) => at), note }))
      .sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0)),
    options: optionsIn(book, graph, reasons),
    endings: book.flatMap(({ number, ending }) => {
      const known = endings[ending ?? '']
      return known ? [{ part: number, ending: known }] : []
    }),
  }
}

/** How an option is called in the book: the number of its part and a letter. */
export const labelOf = (part: number, place: number): string => `${part}${String.fromCharCode(97 + place)}`

type Voiced = readonly { readonly at: number; readonly heard: Voices }[]

/** Voices of a member belong to nobody in particular, and so do the patient’s. Nobody is told what goes on in you. */
function cardsFor(cast: readonly Person[], lines: readonly { at: number; line: Line }[], voiced: Voiced): Card[] {
  const rooms = [...new Set(lines.flatMap(({ line }) => line.room ?? []))]
  const innerOf = (whose: keyof Voices): Inner[] =>
    spread(
      voiced.flatMap(({ at, heard }) => (heard[whose] ? [{ at, texts: [heard[whose]].flat() }] : [])),
      mostInner[whose],
    )
  const people = cast.map((who): Card => {
    const whose = who.role === 'presenter' || who.role === 'leader' ? who.role : undefined
    return {
      who,
      room: who.room === undefined ? undefined : rooms.indexOf(who.room) + 1,
      says: lines.flatMap(({ at, line }) => (line.who === who.id ? [at] : [])),
      inner: whose && who.id !== 'you' ? innerOf(whose) : [],
    }
  })
  const others: Card[] = [
    { who: 'silent', says: [], inner: innerOf('member') },
    { who: 'patient', says: [], inner: innerOf('patient') },
  ]
  return [...people, ...others.filter(({ inner }) => inner.length > 0)]
}

/** A few of many, from the beginning to the end. */
function spread<T>(all: readonly T[], most: number): T[] {
  const places = new Set(Array.from({ length: most }, (_, at) => Math.round((at * (all.length - 1)) / (most - 1))))
  return all.filter((_, at) => places.has(at))
}

function optionsIn(book: readonly Section[], { choices }: Staging['graph'], reasons: Staging['reasons']): Option[] {
  const labels = new Map<string, string[]>()
  for (const section of book)
    section.choices.forEach(({ id }, place) => {
      labels.set(id, [...(labels.get(id) ?? []), labelOf(section.number, place)])
    })
  return [...labels].map(([id, places]) => {
    const { text = '', fn } = choices[id] ?? {}
    return { labels: places, text, fn, reason: reasons[id] }
  })
}
