import { z } from 'astro/zod'
import { memberClasses } from '#contribution/contribution.ts'
import { differing, noKey, openOptionSchema, questionBase } from '../base/schema.ts'

const sample = openOptionSchema.extend({ fn: z.enum(memberClasses) })

/** Own words: three or four samples of different classes. Strict, so a key is refused. */
export const ownWordsSchema = z.strictObject(
  {
    ...questionBase,
    kind: z.literal('own-words'),
    options: z
      .array(sample)
      .min(3)
      .max(4)
      .check(differing('fn', 'an earlier sample is of the same class. Show another way of putting it.')),
  },
  noKey,
)
