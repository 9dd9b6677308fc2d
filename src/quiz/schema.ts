import { z } from 'astro/zod'
import { idSchema, textSchema } from '#source/schema.ts'
import { categoriseSchema } from './questions/categorise/schema.ts'
import { concordanceSchema } from './questions/concordance/schema.ts'
import { hotTextSchema } from './questions/hot-text/schema.ts'
import { matchingSchema } from './questions/matching/schema.ts'
import { multipleSchema } from './questions/multiple/schema.ts'
import { orderingSchema } from './questions/ordering/schema.ts'
import { ownWordsSchema } from './questions/own-words/schema.ts'
import { reflectionSchema } from './questions/reflection/schema.ts'
import { singleSchema } from './questions/single/schema.ts'
import { whoseFeelingSchema } from './questions/whose-feeling/schema.ts'

const kinds = [
  singleSchema,
  multipleSchema,
  orderingSchema,
  matchingSchema,
  categoriseSchema,
  hotTextSchema,
  concordanceSchema,
  ownWordsSchema,
  whoseFeelingSchema,
  reflectionSchema,
] as const

const names = kinds.map(({ shape }) => `"${shape.kind.value}"`)

/** One question of any kind; the key `kind` decides which. */
export const questionSchema = z.discriminatedUnion('kind', kinds, {
  error: `kind: expected ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
})

/** A quiz file: a list of questions. */
export const quizSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  questions: z.array(questionSchema).min(1),
})

export type Quiz = z.infer<typeof quizSchema>
export type WrittenQuestion = z.infer<typeof questionSchema>
