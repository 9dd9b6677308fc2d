import { z } from 'astro/zod'
import { guess, keyedOptionSchema, questionBase } from '../base/schema.ts'

/** Multiple response: two or more options belong, one or more do not, and the stem says so. */
export const multipleSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('multiple'),
  guess,
  stem: questionBase.stem.regex(/choose|which (two|three)/i, {
    message: 'the stem of a "multiple" question says how many to choose, or “Choose all that apply.”',
  }),
  options: z
    .array(keyedOptionSchema)
    .min(4)
    .max(6)
    .check(({ value, issues }) => {
      const keys = value.filter((option) => option.correct).length
      if (keys < 2 || keys === value.length)
        issues.push({
          code: 'custom',
          input: value,
          message: `a "multiple" question has at least two correct options and one that is not; this one has ${keys} of ${value.length}`,
        })
    }),
})
