import { z } from 'astro/zod'
import { idSchema as id, textSchema } from '#source/schema.ts'
import { differing, questionBase, rationaleSchema } from '../base/schema.ts'

/** Matching: three to seven pairs. No text stands twice, on neither side, or two choices would fit. */
export const matchingSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('matching'),
  pairs: z
    .array(z.strictObject({ id, text: textSchema, match: textSchema, rationale: rationaleSchema }))
    .min(3)
    .max(7)
    .check(
      differing('text', 'an earlier pair has the same text, so that two choices would fit. Make them differ'),
      differing('match', 'an earlier pair has the same match, so that two choices would fit. Make them differ'),
    ),
})
