import type { Progress } from '#progress/progress.ts'

/** A part of the course as the record names it. */
export type Part = {
  readonly id: string
  readonly title: string
  readonly module: string
  readonly minutes: number
  /** The newest edition that has changed it, if one has since it was first there. */
  readonly changed?: number | undefined
}

/** A part that was done: when (ms since 1970), and in which edition of the course. */
export type Studied = Part & { readonly at: number; readonly edition: number }

/**
 * The record of study: the parts done in the order in which they were done, and their minutes. The
 * minutes are those that the course gives a part, not those that somebody sat there.
 */
export function studyRecord(progress: Progress, parts: readonly Part[]): { done: Studied[]; minutes: number } {
  const done = parts
    .flatMap((part) => {
      const when = Object.hasOwn(progress.read, part.id) ? progress.read[part.id] : undefined
      return when ? [{ ...part, ...when }] : []
    })
    .sort((a, b) => a.at - b.at || a.id.localeCompare(b.id, 'en'))
  return { done, minutes: done.reduce((sum, { minutes }) => sum + minutes, 0) }
}

/** Whether a part was read, and that in an edition before this one. */
export function isOlder({ read }: Progress, part: string, edition: number): boolean {
  return Object.hasOwn(read, part) && (read[part]?.edition ?? edition) < edition
}
