import { z } from 'astro/zod'
import { descriptionSchema, textSchema as text } from '#source/schema.ts'

/** The frontmatter of a sheet of the kit. */
export const sheetSchema = z.strictObject({
  title: text.max(45),
  /** What it is, in a sentence. */
  description: descriptionSchema,
  /** When it is brought out, and by whom, in a sentence. */
  use: text.max(200),
  /** How many sides of A4 it fills when it is printed. */
  pages: z.number().int().min(1).max(12),
  /** How long it takes to read; only where it is part of a way through the course. */
  minutes: z.number().int().min(1).max(15).optional(),
})

export type SheetFrontmatter = z.infer<typeof sheetSchema>
