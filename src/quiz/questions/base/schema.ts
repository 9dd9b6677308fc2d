import { z } from 'astro/zod'
import { idSchema as id, sourcesSchema, textSchema } from '#source/schema.ts'

/** At least eight words: a rationale says what a choice does, why, and when it would fit. */
export const rationaleSchema = z
  .string({ error: 'this is missing. Every option has a rationale: what the choice does, why, and when it would fit.' })
  .refine((text) => text.trim().split(/\s+/).length >= 8, {
    message: 'a rationale has at least eight words: what the choice does, why, and when it would fit',
  })

/** The keys that every question has. `outcome`, `rule`, `task` and `source` are looked up by the content check. */
export const questionBase = {
  id,
  outcome: id,
  level: z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create']),
  stem: textSchema,
  rule: id.optional(),
  task: id.optional(),
  source: sourcesSchema,
  /** Somebody outside the authors; both left out until then. */
  reviewed_by: z.string().optional(),
  reviewed_on: z.iso.date().optional(),
}

/** Guess first: asked before the lesson answers it, and never counted. */
export const guess = z.literal(true).optional()

/** An option of a question that has a right answer. */
export const keyedOptionSchema = z.strictObject({
  id,
  text: textSchema,
  correct: z.boolean(),
  rationale: rationaleSchema,
})

/** An option of a question of judgement or feeling: strict, so `correct` (or a score) is refused. */
export const openOptionSchema = z.strictObject({ id, text: textSchema, rationale: rationaleSchema })

/** A check of a list in which no two things may have the same `key`. Ids are looked at by the content check. */
export function differing<K extends string>(key: K, message: string) {
  return ({ value, issues }: { value: readonly Record<K, unknown>[]; issues: unknown[] }) => {
    value.forEach((one, at) => {
      if (value.findIndex((other) => other[key] === one[key]) < at)
        issues.push({ code: 'custom', input: one, path: [at, key], message })
    })
  }
}
