import type { ProgressEvent } from './event.ts'
import { localStorageProgress } from './local-storage.client.ts'
import { apply, merge } from './merge.ts'
import type { Progress } from './progress.ts'
import type { Kept } from './storage.ts'

const storage = localStorageProgress(Date.now)
const listeners = new Set<(kept: Kept) => void>()

/** The record as it is now, and how it is kept. */
export const kept = (): Kept => storage.read()

/** Hears of every change, in this tab or another. The listener is called once at once. */
export function listen(listener: (kept: Kept) => void): () => void {
  listeners.add(listener)
  listener(storage.read())
  return () => listeners.delete(listener)
}

/** Adds to the record what a learner has just done. Those who listen hear of it. */
export const record = (event: ProgressEvent): Promise<void> =>
  tellAfter(storage.update((latest) => apply(latest, event)))

/** Joins another record into this one, such as an imported file. */
export const join = (other: Progress): Promise<void> => tellAfter(storage.update((latest) => merge(latest, other)))

/** Forgets everything. */
export const erase = (): Promise<void> => tellAfter(storage.erase())

async function tellAfter(change: Promise<Kept>): Promise<void> {
  tell(await change)
}

function tell(state: Kept): void {
  for (const listener of listeners) listener(state)
}

storage.onChange(() => tell(storage.read()))
