import { z } from 'astro/zod'
import { idSchema, textSchema } from '#source/schema.ts'
import { multipleSchema } from './questions/multiple/schema.ts'
import { orderingSchema } from './questions/ordering/schema.ts'
import { singleSchema } from './questions/single/schema.ts'

/** One question of any kind; the key `kind` decides which. */
export const questionSchema = z.discriminatedUnion('kind', [singleSchema, multipleSchema, orderingSchema], {
  error: 'kind: expected "single", "multiple" or "ordering"',
})

/** A quiz file: a list of questions. */
export const quizSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  questions: z.array(questionSchema).min(1),
})

export type Quiz = z.infer<typeof quizSchema>
export type WrittenQuestion = z.infer<typeof questionSchema>
