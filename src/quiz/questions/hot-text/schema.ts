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
    .check(({ value, issues }) => {
      const marked = value.filter(({ correct }) => correct).length
      if (marked > 0 && marked < value.length) return
      const message =
        marked > 0
          ? 'every sentence is to be marked. Leave some with correct: false'
          : 'no sentence is to be marked. Give some of them correct: true'
      issues.push({ code: 'custom', input: value, message })
    }),
})
