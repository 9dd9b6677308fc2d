import { z } from 'astro/zod'
import { descriptionSchema, idSchema, textSchema as text } from '#source/schema.ts'

/** A part by its id: with a section after `~`, or with what it is before `/`; content/README.md lists them. */
export const partSchema = z.string().regex(/^([a-z]+\/)?[a-z0-9-]+(~[a-z0-9-]+)?$/, {
  message: 'a part is an id, such as the-call, neighbours~in-short or kit/the-hour',
})

const minutes = z.number().int().min(1).max(60)
const parts = z.array(partSchema).min(1)
const inQuarters = z.number().min(0.25).multipleOf(0.25)

/** Something that is a part by itself and has its minutes nowhere else. */
const timedSchema = z.strictObject({ part: partSchema, title: text, minutes })
const timed = z.array(timedSchema)

/** Of the three prompts of its lesson, by their places from 1, those that suppose nothing else of it has been read. */
const sectionSchema = timedSchema.extend({ prompts: z.array(z.number().int().min(1).max(3)).optional() })

/** A way through the course in sittings. Its order is the order in which one goes. */
const pathSchema = z.strictObject({
  title: text,
  description: descriptionSchema,
  sittings: z.array(z.strictObject({ title: text, parts })).min(1),
  review: z.strictObject({ minutes }),
})

/** Parts that a leader gives a group to read. */
const packSchema = z.strictObject({ id: idSchema, title: text, description: descriptionSchema, parts })

/** What a university may count: parts, groups that meet, and hours of reading and writing, the least and the most. */
const packageSchema = z.strictObject({
  id: idSchema,
  title: text,
  description: descriptionSchema,
  online: parts,
  live: z.strictObject({ sessions: z.number().int().min(1), hours: inQuarters }).optional(),
  study: z.array(
    z.strictObject({
      what: text,
      hours: z.tuple([inQuarters, inQuarters]).refine(([least, most]) => least <= most, {
        message: 'hours: first the least, then the most',
      }),
    }),
  ),
  /** ECTS credits, in halves; 0 for none of its own. */
  credits: z.number().min(0).multipleOf(0.5),
})

/** packs.yaml: ways through the course that are put together from its parts. */
export const packsSchema = z.strictObject({
  sections: z.array(sectionSchema),
  sheets: timed,
  questions: timed,
  reviews: z.strictObject({ minutes }),
  visits: z.strictObject({ title: text, minutes }),
  student: pathSchema,
  packs: z.array(packSchema),
  packages: z.array(packageSchema),
})

export type Packs = z.infer<typeof packsSchema>
