import { z } from 'astro/zod'
import { guess, keyedOptionSchema, questionBase } from '../base/schema.ts'

/** Single best answer: three to five options, exactly one of them correct. */
export const singleSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('single'),
  guess,
  options: z
    .array(keyedOptionSchema)
    .min(3)
    .max(5)
    .check(({ value, issues }) => {
      const keys = value.filter((option) => option.correct).length
      if (keys !== 1)
        issues.push({
          code: 'custom',
          input: value,
          message: `a "single" question has exactly one correct option; this one has ${keys}`,
        })
    }),
})
