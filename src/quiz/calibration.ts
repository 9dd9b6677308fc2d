import type { Progress } from '#progress/progress.ts'

/** How often somebody was sure, and how many of those answers were right. */
export type Calibration = { readonly sure: number; readonly right: number }

/**
 * What a learner’s sureness was worth in some questions, by their latest answers. Undefined where
 * nobody was sure of anything: then there is nothing to say.
 */
export function calibrationOf({ answered }: Progress, ids: readonly string[]): Calibration | undefined {
  const sure = ids.flatMap((id) => {
    const latest = Object.hasOwn(answered, id) ? answered[id]?.latest : undefined
    return latest?.mark && latest.confidence === 'sure' ? [latest.mark] : []
  })
  if (sure.length === 0) return undefined
  return { sure: sure.length, right: sure.filter(({ fitting, total }) => fitting === total).length }
}
