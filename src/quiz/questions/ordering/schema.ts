import { z } from 'astro/zod'
import { guess, openOptionSchema, questionBase } from '../base/schema.ts'

/** Ordering: the options stand in the right order; that order is the key, so none carries `correct`. */
export const orderingSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('ordering'),
  guess,
  options: z.array(openOptionSchema).min(4).max(7),
})
