import { z } from 'astro/zod'
import { idSchema, textSchema } from '#source/schema.ts'

/** The stages that an hour can have, in the order in which they come. */
export const stageIds = ['call', 'story', 'questions', 'hold', 'return', 'end'] as const

/** The least and the most whole minutes that a part takes. */
const minutesSchema = z.tuple([z.number().int().min(1), z.number().int().min(1)]).refine(([min, max]) => min <= max, {
  message: 'minutes: first the least, then the most, as in [5, 6]',
})

/** What a leader may say in a part, word for word or in brief, and what is worth a look. */
const leaderSchema = z.strictObject({
  say: z.array(textSchema).min(1),
  look: z.array(textSchema).min(1),
})

const stageSchema = z.strictObject({
  /** Which stage it is; the drawing knows by this who speaks. A role-play’s phase `after` is this `end`. */
  id: z.enum(stageIds),
  /** Its name in full, as in the list. */
  title: textSchema,
  /** One short word for the line itself. */
  short: textSchema.max(14),
  /** The least and the most minutes. */
  minutes: minutesSchema,
  /** Whether the presenter's chair stands in the circle or outside it. */
  presenter: z.enum(['in', 'out']),
  /** What happens, in a sentence or two. */
  text: textSchema,
  /** The lesson that tells more. */
  lesson: idSchema,
  /** For the leader alone. */
  leader: leaderSchema,
})

/** What comes before the case or after it. */
const aroundSchema = z.strictObject({
  /** Its name. */
  title: textSchema,
  /** What happens, in a sentence or two. */
  text: textSchema,
  /** The least and the most minutes. */
  minutes: minutesSchema,
  /** For the leader alone. */
  leader: leaderSchema,
})

/** hour.yaml: one case in a Balint group as a line of stages with minutes. */
export const hourSchema = z.strictObject({
  /** What the drawing is called. */
  title: textSchema,
  /** What it shows, and what it does not claim. */
  caption: textSchema,
  /** Bibliography keys. */
  source: z.array(textSchema),
  /** Each stage at most once, in the order of `stageIds`. */
  stages: z
    .array(stageSchema)
    .min(2)
    .refine((stages) => stages.every(({ id }, i) => i === 0 || after(id, stages[i - 1]?.id)), {
      message: `stages: each at most once, in this order: ${stageIds.join(', ')}`,
    }),
  /** What happens before the case is called for; not part of its minutes. */
  before: aroundSchema,
  /** What happens when the group has gone; not part of its minutes. */
  after: aroundSchema,
})

function after(id: StageId, previous: StageId | undefined): boolean {
  return previous === undefined || stageIds.indexOf(id) > stageIds.indexOf(previous)
}

export type StageId = (typeof stageIds)[number]
export type Hour = z.infer<typeof hourSchema>
export type Stage = Hour['stages'][number]
