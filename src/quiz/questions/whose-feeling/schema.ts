import { z } from 'astro/zod'
import { questionBase, rationaleSchema } from '../base/schema.ts'
import { bearers } from './whose-feeling.ts'

/** Whose feeling: what each of the five readings would open. Strict, so a key is refused. */
export const whoseFeelingSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('whose-feeling'),
  options: z
    .array(z.strictObject({ id: z.enum(bearers), rationale: rationaleSchema }))
    .refine((all) => bearers.every((bearer, i) => all[i]?.id === bearer) && all.length === bearers.length, {
      message: `a "whose-feeling" question has these options, in this order: ${bearers.join(', ')}`,
    }),
})
