import { z } from 'astro/zod'
import { descriptionSchema, textSchema as text } from '#source/schema.ts'

/** A page, a lesson or a role-play by its id, or a section of a lesson: `lesson~section`. */
export const partSchema = z.string().regex(/^[a-z0-9-]+(~[a-z0-9-]+)?$/)

const minutes = z.number().int().min(1).max(30)

/** A way through the course in sittings. Its order is the order in which one goes. */
const pathSchema = z.strictObject({
  title: text,
  description: descriptionSchema,
  sittings: z.array(z.strictObject({ title: text, parts: z.array(partSchema).min(1) })).min(1),
  review: z.strictObject({ minutes }),
})

/** packs.yaml: ways through the course that are put together from its parts. */
export const packsSchema = z.strictObject({
  sections: z.array(z.strictObject({ part: partSchema, title: text, minutes })),
  student: pathSchema,
})

export type Packs = z.infer<typeof packsSchema>
