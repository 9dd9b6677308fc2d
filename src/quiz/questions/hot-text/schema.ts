import { z } from 'astro/zod'
import { idSchema as id, textSchema } from '#source/schema.ts'
import { questionBase, rationaleSchema } from '../base/schema.ts'

const sentence = z.strictObject({
  id,
  who: textSchema.optional(),
  text: textSchema,
  correct: z.boolean(),
  rationale: rationaleSchema,
})

/** Hot-text: six to sixteen sentences in the order of reading; one or more are to be marked, and one or more are not. */
export const hotTextSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('hot-text'),
  sentences: z
    .array(sentence)
    .min(6)
    .max(16)
    .refine((all) => new Set(all.map(({ correct }) => correct)).size === 2, {
      message: 'a "hot-text" question has sentences that are to be marked (correct: true) and sentences that are not',
    }),
})
