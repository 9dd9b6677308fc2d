import { z } from 'astro/zod'
import { textSchema } from '#source/schema.ts'

/** Something that a check of texts finds and that people have judged to be right where it stands. */
const judgedSchema = z.strictObject({
  /** The file, from `content/`. */
  file: textSchema,
  /** What is found there, as the check names it. */
  words: textSchema,
  /** Why it is right. */
  why: textSchema,
})

/** judged.yaml: the exceptions of each check that has some. */
export const judgedListsSchema = z.strictObject({
  figures: z.array(judgedSchema),
  labels: z.array(judgedSchema),
  inclusive: z.array(judgedSchema),
  terms: z.array(judgedSchema),
})

export type Judged = z.infer<typeof judgedListsSchema>
