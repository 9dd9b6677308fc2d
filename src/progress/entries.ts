import type { Answer, Answers, Done, Progress, Rest, Review, Run, Words } from './progress.ts'

type Untimed<T> = Omit<T, 'at'>

/** One thing in a record, with what it hangs on and when it was done. `answered` is a first answer that is also the latest. */
export type Entry = { readonly id: string; readonly at: number } & (
  | ({ readonly kind: 'read' | 'played' } & Untimed<Done>)
  | ({ readonly kind: 'answered' | 'first' | 'latest' } & Untimed<Answer>)
  | ({ readonly kind: 'run' } & Untimed<Run>)
  | ({ readonly kind: 'review' } & Untimed<Review>)
  | ({ readonly kind: 'rest' } & Untimed<Rest>)
  | ({ readonly kind: 'wrote' } & Untimed<Words>)
)

/** Everything in a record, in the order in which it was done; what was done at one time, by its id. */
export function entriesOf(progress: Progress): Entry[] {
  const { read, answered, played, runs, reviews, resting, written } = progress
  const entries = [
    ...Object.entries(read).map(([id, one]): Entry => ({ kind: 'read', id, ...one })),
    ...Object.entries(answered).flatMap(answersOf),
    ...Object.entries(played).map(([id, one]): Entry => ({ kind: 'played', id, ...one })),
    ...Object.entries(runs).map(([id, one]): Entry => ({ kind: 'run', id, ...one })),
    ...Object.entries(reviews).flatMap(([id, list]) => list.map((one): Entry => ({ kind: 'review', id, ...one }))),
    ...Object.entries(resting).map(([id, one]): Entry => ({ kind: 'rest', id, ...one })),
    ...Object.entries(written).map(([id, one]): Entry => ({ kind: 'wrote', id, ...one })),
  ]
  return entries.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id)))
}

function answersOf([id, { first, latest }]: [string, Answers]): Entry[] {
  if (JSON.stringify(first) === JSON.stringify(latest)) return [{ kind: 'answered', id, ...first }]
  return [
    { kind: 'first', id, ...first },
    { kind: 'latest', id, ...latest },
  ]
}

/** The rooms of a record (in its form 2) with such entries. Who reads them has to look whether they are whole. */
export function roomsOf(entries: readonly Entry[]): Record<keyof Progress, Record<string, unknown>> {
  const [answers, reviews] = [new Map<string, Partial<Answers>>(), new Map<string, Review[]>()]
  for (const { kind, id, ...one } of entries)
    if ('response' in one) {
      const both = kind === 'answered' ? { first: one, latest: one } : { [kind]: one }
      answers.set(id, { ...answers.get(id), ...both })
    } else if ('grade' in one) reviews.set(id, [...(reviews.get(id) ?? []), one])
  const room = (of: Entry['kind']) =>
    Object.fromEntries(entries.flatMap(({ kind, id, ...one }) => (kind === of ? [[id, one]] : [])))
  return {
    read: room('read'),
    answered: Object.fromEntries(answers),
    played: room('played'),
    runs: room('run'),
    reviews: Object.fromEntries(reviews),
    resting: room('rest'),
    written: room('wrote'),
  }
}
