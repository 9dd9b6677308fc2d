import { z } from 'astro/zod'
import { noKey, questionBase, rationaleSchema } from '../base/schema.ts'
import { bearers } from './whose-feeling.ts'

const bearer = z.strictObject({ id: z.enum(bearers), rationale: rationaleSchema }, noKey)

/** Whose feeling: what each of the five readings would open. Strict, so a key is refused. */
export const whoseFeelingSchema = z.strictObject(
  {
    ...questionBase,
    kind: z.literal('whose-feeling'),
    options: z
      .array(bearer)
      .refine((all) => bearers.every((id, i) => all[i]?.id === id) && all.length === bearers.length, {
        message: `a "whose-feeling" question has these options, in this order: ${bearers.join(', ')}`,
      }),
  },
  noKey,
)
