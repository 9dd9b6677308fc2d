import type { Progress } from './progress.ts'

/** The name under which the record is stored. Every other name that begins with it belongs to the record too. */
export const progressKey = 'tac:progress'

/** A text that could not be read is set aside under this name, a colon and the time. */
export const asideKey = `${progressKey}-set-aside`

/**
 * How the record is kept, as a learner has to know it:
 * `saved` on this device · `blocked` the browser lets nothing be stored, so it holds for this visit ·
 * `full` the last change could not be stored · `future` a newer copy of the course wrote what is
 * stored, so it is left as it is and this visit is held in memory · `damaged` what is stored cannot
 * be read and has not been set aside yet.
 */
export type Keeping = 'saved' | 'blocked' | 'full' | 'future' | 'damaged'

/** What is known at a moment: the record, how it is kept, and how many damaged texts have been set aside. */
export type Kept = { readonly progress: Progress; readonly keeping: Keeping; readonly setAside: number }

/** The port: where a record lives. */
export type ProgressStorage = {
  /** The record as it is now. */
  read(): Kept
  /**
   * Joins something to the record, whatever other tabs are doing to it, and keeps it.
   * @param change joins it to any record it is given
   */
  update(change: (record: Progress) => Progress): Promise<Kept>
  /** Takes away what is stored under names that begin like this one. */
  erase(name: string): Promise<Kept>
  /** Calls back when the record may have changed without this page: in another tab, or while the page slept. */
  onChange(tell: () => void): void
}
