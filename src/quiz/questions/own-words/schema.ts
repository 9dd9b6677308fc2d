import { z } from 'astro/zod'
import { memberClasses } from '#contribution/contribution.ts'
import { differing, openOptionSchema, questionBase } from '../base/schema.ts'

/** Own words: three or four samples of different classes. Strict, so a key is refused. */
export const ownWordsSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('own-words'),
  options: z
    .array(z.strictObject({ ...openOptionSchema.shape, fn: z.enum(memberClasses) }))
    .min(3)
    .max(4)
    .check(differing('fn', 'two samples are of the same class; they show different ways')),
})
