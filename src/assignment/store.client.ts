import { assignmentsKey } from '#progress/beside.ts'
import { type Kept, readAssignments, writeAssignments } from './stored.ts'

/** The assignments, the newest first, and whether the browser remembers them. */
export type Remembered = { readonly assignments: readonly Kept[]; readonly isKept: boolean }

/** What this page knows and could not store. */
let unsaved: readonly Kept[] | undefined

const listeners = new Set<() => void>()

/** The assignments as they are now. */
export function remembered(): Remembered {
  if (unsaved) return { assignments: unsaved, isKept: false }
  try {
    const { kind, assignments } = readAssignments(localStorage.getItem(assignmentsKey))
    return { assignments, isKept: kind !== 'future' }
  } catch {
    return { assignments: [], isKept: false }
  }
}

/** Hears of every change, in this tab or another. */
export function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Changes the list, whatever other tabs are doing to it, and keeps it if the browser lets it. */
export async function change(to: (list: readonly Kept[]) => readonly Kept[]): Promise<void> {
  const keep = () => {
    const next = to(remembered().assignments)
    try {
      if (readAssignments(localStorage.getItem(assignmentsKey)).kind === 'future') throw new Error('It is left alone.')
      if (next.length > 0) localStorage.setItem(assignmentsKey, writeAssignments(next))
      else localStorage.removeItem(assignmentsKey)
      unsaved = undefined
    } catch {
      unsaved = next
    }
  }
  try {
    await navigator.locks.request(assignmentsKey, keep)
  } catch {
    keep()
  }
  tell()
}

function tell(): void {
  for (const listener of listeners) listener()
}

addEventListener('storage', ({ key }) => (key === null || key === assignmentsKey) && tell())
addEventListener('pageshow', tell)
