import { z } from 'astro/zod'
import { dateSchema, idSchema as id, textSchema as text } from '#source/schema.ts'

/** How far programs look at a criterion: the whole of what a program can see, part of it, nothing; or it has no object here. */
export const states = ['program', 'in-part', 'none', 'absent'] as const

const number = z
  .string()
  .regex(/^[1-4]\.[1-5]\.\d{1,2}$/, 'the number of a criterion is three numbers, such as "1.4.3"')

/** accessibility.yaml: what is known of each success criterion, by tests and by people. */
export const accessibilitySchema = z.strictObject({
  /** On what day the table was last compared with the tests. */
  on: dateSchema,
  criteria: z.array(
    z
      .strictObject({
        criterion: number,
        name: text,
        level: z.enum(['A', 'AA']),
        state: z.enum(states),
        text,
        /** Files of tests that hold it, from the top of the repository. */
        tests: z
          .array(z.string().regex(/^tests\/[\w./-]+\.ts$/, 'a test is a file below tests/'))
          .min(1)
          .optional(),
      })
      .refine(({ state, tests }) => (state === 'program' || state === 'in-part') === (tests !== undefined), {
        message: 'tests: they stand where something is tested by program, and nowhere else',
      }),
  ),
  /** What people have tried by hand: with what, on which criteria, and what they found. */
  log: z.array(z.strictObject({ id, on: dateSchema, with: text, criteria: z.array(number).min(1), found: text })),
})

export type Accessibility = z.infer<typeof accessibilitySchema>
