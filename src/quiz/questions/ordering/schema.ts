import { z } from 'astro/zod'
import { optionBase, questionBase, refusing } from '../base/schema.ts'

const option = z.strictObject(
  optionBase,
  refusing(['correct'], (key) => `the order in which the options stand is the answer. Take "${key}" out`),
)

/** Ordering: the options stand in the right order; that order is the key, so none carries `correct`. It cannot be a guess: to note one would give it away. */
export const orderingSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('ordering'),
  options: z.array(option).min(4).max(7),
})
