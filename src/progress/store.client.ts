import type { ProgressEvent } from './event.ts'
import { localStorageProgress } from './local-storage.client.ts'
import { apply, merge } from './merge.ts'
import { emptyProgress, type Progress } from './progress.ts'
import { type Kept, progressKey } from './storage.ts'

const storage = localStorageProgress(Date.now)
const listeners = new Set<(kept: Kept) => void>()

/** The record as it is now, and how it is kept. */
export const kept = (): Kept => storage.read()

/** Hears of every change, in this tab or another. The listener is called once at once. */
export function listen(listener: (kept: Kept) => void): () => void {
  listeners.add(listener)
  listener(kept())
  return () => listeners.delete(listener)
}

/** Adds to the record what a learner has just done. Those who listen hear of it. */
export const record = (event: ProgressEvent): Promise<void> => tellAfter(storage.update((to) => apply(to, event)))

/** Joins another record into this one, such as an imported file. */
export const join = (other: Progress): Promise<void> => tellAfter(storage.update((to) => merge(to, other)))

/** Sets a damaged text aside, as every change does, without waiting for one. */
export const mend = (): Promise<void> => join(emptyProgress)

/** Forgets everything, or what is stored under names that begin like this one. */
export const erase = (name = progressKey): Promise<void> => tellAfter(storage.erase(name))

async function tellAfter(change: Promise<Kept>): Promise<void> {
  await change
  tell()
}

function tell(): void {
  const state = kept()
  for (const listener of listeners) listener(state)
}

storage.onChange(tell)
