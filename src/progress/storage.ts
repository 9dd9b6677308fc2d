import type { Progress } from './progress.ts'

/**
 * How the record is kept, as a learner has to know it:
 * `saved` on this device · `blocked` the browser lets nothing be stored, so it holds for this visit ·
 * `full` the last change could not be stored · `future` a newer copy of the course wrote what is
 * stored, so it is left as it is and this visit is held in memory.
 */
export type Keeping = 'saved' | 'blocked' | 'full' | 'future'

/** What is known at a moment: the record, how it is kept, and how many damaged texts have been set aside. */
export type Kept = { readonly progress: Progress; readonly keeping: Keeping; readonly setAside: number }

/** The port: where a record lives. */
export type ProgressStorage = {
  /** The record as it is now. */
  read(): Kept
  /** Changes the record as it is at that moment, whatever other tabs have done to it, and keeps it. */
  update(change: (latest: Progress) => Progress): Promise<Kept>
  /** Takes everything away that was stored. */
  erase(): Promise<Kept>
  /** Calls back when another tab has changed the record. */
  onChange(tell: () => void): () => void
}
