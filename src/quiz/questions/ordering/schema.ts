import { z } from 'astro/zod'
import { guess, optionBase, questionBase, refusing } from '../base/schema.ts'

const option = z.strictObject(
  optionBase,
  refusing(['correct'], (key) => `the order in which the options stand is the answer. Take "${key}" out`),
)

/** Ordering: the options stand in the right order; that order is the key, so none carries `correct`. */
export const orderingSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('ordering'),
  guess,
  options: z.array(option).min(4).max(7),
})
