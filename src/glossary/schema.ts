import { z } from 'astro/zod'
import { idSchema, sourcesSchema, textSchema } from '#source/schema.ts'

/** glossary.yaml: the words of a Balint group. */
export const glossarySchema = z.array(
  z.strictObject({
    id: idSchema,
    term: textSchema,
    /** Two or three lines that can be read on their own. */
    definition: textSchema,
    /** Ids of related terms. */
    see: z.array(idSchema).optional(),
    /** Bibliography keys of what the definition rests on. */
    source: sourcesSchema,
  }),
)

export type GlossaryEntry = z.infer<typeof glossarySchema>[number]
