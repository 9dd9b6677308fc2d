import { changedAt } from './changed.ts'

/** One thing that the course keeps in this browser. */
export type StoredThing = {
  readonly key: string
  readonly bytes: number
  /** When it was changed last, in ms since 1970, where that is kept. */
  readonly at: number | undefined
}

/** Everything that the course keeps in this browser, key by key; nothing if the browser blocks it. */
export function storedThings(): StoredThing[] {
  try {
    return Object.entries<string>({ ...localStorage })
      .filter(([key]) => key.startsWith('tac:'))
      .map(([key, text]) => ({ key, bytes: new Blob([key, text]).size, at: changedAt(key, text) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
  } catch {
    return []
  }
}
