import { z } from 'astro/zod'
import { dateSchema, idSchema as id, textSchema as text } from '#source/schema.ts'

/** How far the packages of this edition have been played somewhere: `tests` are programs that stand for a platform. */
export const trials = ['worked', 'partly', 'refused', 'not-tried'] as const

/** platforms.yaml: what was really tried in which learning platform, and what came of it. */
export const platformsSchema = z
  .array(
    z
      .strictObject({
        id,
        name: text,
        /** What was tried before there were packages of this edition: packages written by hand. */
        before: text.optional(),
        edition: z.enum(trials),
        /** What came of it; has to be there where it was tried. */
        text: text.optional(),
        /** The day of the trial, or on which the line was last true. */
        on: dateSchema,
      })
      .refine((one) => one.edition === 'not-tried' || one.text !== undefined, {
        message: 'text: say what was tried and what came of it',
      }),
  )
  .min(1)

export type Platforms = z.infer<typeof platformsSchema>
