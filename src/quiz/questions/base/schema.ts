import { z } from 'astro/zod'
import { dateSchema, idSchema as id, sourcesSchema, textSchema } from '#source/schema.ts'

/** At least eight words: a rationale says what a choice does, why, and when it would fit. */
export const rationaleSchema = z
  .string({
    error:
      'this is missing. Every option, pair, card and sentence has a rationale: what it does, why, and when it would fit.',
  })
  .refine((text) => text.trim().split(/\s+/).length >= 8, {
    message: 'a rationale has at least eight words: what it does, why, and when it would fit',
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
  /** Why the story needs what somebody’s religion, weight or origin is. For authors: no page shows it. */
  relevance: textSchema.optional(),
  /** Somebody outside the authors; both left out until then. */
  reviewed_by: z.string().optional(),
  reviewed_on: dateSchema.optional(),
}

/** Guess first: asked before the lesson answers it, and never counted. */
export const guess = z.literal(true).optional()

/** What a block of keys says of some that others have and it has not. */
export function refusing(keys: readonly string[], say: (key: string) => string) {
  return {
    error(issue: { readonly code?: string | undefined; readonly keys?: unknown }) {
      const given = issue.code === 'unrecognized_keys' && Array.isArray(issue.keys) ? issue.keys : []
      const key = keys.find((one) => given.includes(one))
      return key && say(key)
    },
  }
}

/** In a question of judgement or feeling nothing is right. */
export const noKey = refusing(
  ['correct', 'points', 'score', 'guess'],
  (key) => `"${key}" has no place in a question of judgement or feeling. Take it out, or ask for a fact`,
)

/** What an option has beside its answer. */
export const optionBase = { id, text: textSchema, rationale: rationaleSchema }

/** An option of a question that has a right answer. */
export const keyedOptionSchema = z.strictObject({ ...optionBase, correct: z.boolean() })

/** An option of a question of judgement or feeling: strict, so `correct` (or a score) is refused. */
export const openOptionSchema = z.strictObject(optionBase, noKey)

/** A check of a list in which no two things may have the same `key`. Ids are looked at by the content check. */
export function differing<K extends string>(key: K, message: string) {
  return ({ value, issues }: { value: readonly Record<K, unknown>[]; issues: unknown[] }) => {
    value.forEach((one, at) => {
      if (value.findIndex((other) => other[key] === one[key]) < at)
        issues.push({ code: 'custom', input: one, path: [at, key], message })
    })
  }
}
