import { z } from 'astro/zod'
import { dateSchema, descriptionSchema, idSchema as id, sourcesSchema, textSchema as text } from '#source/schema.ts'

/** The five places in the circle that a learner can take in a role-play. */
export const chairNames = ['observer', 'member', 'presenter', 'co-leader', 'leader'] as const

/** What a learner can do afterwards; `text` begins with the verb and completes “Afterwards you can …”. */
export const outcomeSchema = z
  .strictObject({ id, verb: text, text })
  .refine(({ verb, text }) => text.startsWith(verb), { message: 'text: it begins with the verb' })

const plannedLessonSchema = z.strictObject({
  id,
  title: text,
  minutes: z.number().int().min(1).max(15),
  outcomes: z.array(outcomeSchema).min(1).max(3),
})

const plannedScenarioSchema = z.strictObject({
  id,
  title: text,
  description: descriptionSchema,
  chairs: z.array(z.enum(chairNames)).min(1),
  minutes: z.number().int().min(1).max(30),
  /** Ids of lesson outcomes that the role-play serves. */
  outcomes: z.array(id).min(1),
})

/** course.yaml: everything that is planned, whether it is written yet or not. */
export const courseSchema = z.strictObject({
  title: text,
  /** A whole number that goes up with every published change of content. */
  edition: z.number().int().min(1),
  description: descriptionSchema,
  modules: z
    .array(
      z.strictObject({
        id,
        title: text,
        description: descriptionSchema,
        lessons: z.array(plannedLessonSchema).min(1),
        scenarios: z.array(plannedScenarioSchema).min(1),
      }),
    )
    .min(1),
})

/** module.yaml: the words around the lessons on a module's page. */
export const moduleSchema = z.strictObject({ id, introduction: text, closing: text })

/** The frontmatter of a lesson. Title, minutes and outcomes are those of course.yaml. */
export const lessonSchema = z.strictObject({
  title: text,
  description: descriptionSchema,
  minutes: z.number().int().min(1).max(15),
  outcomes: z.array(outcomeSchema).min(1).max(3),
  /** Glossary ids that the lesson explains or uses. */
  terms: z.array(id),
  /** Questions with which a leader could open a first session. */
  prompts: z.array(text).length(3),
  /** Who outside the authors has checked the content, and when. Left out until somebody has. */
  checked: z.strictObject({ by: text, on: dateSchema }).optional(),
})

/** The frontmatter of a page that stands by itself. Only one with minutes can be part of a way through the course. */
export const pageSchema = z.strictObject({
  title: text,
  description: descriptionSchema,
  minutes: z.number().int().min(1).max(15).optional(),
})

/** rules.yaml: the ground rules of a group. `line` is what of a rule stands on a card. */
export const rulesSchema = z.array(
  z.strictObject({ id, title: text, line: text.max(75), text, why: text, source: sourcesSchema }),
)

/**
 * changes.yaml: what each edition has changed, the newest first. `pages` are ids of lessons, role-plays, modules and
 * pages that stand by themselves; an edition that lists none of them has changed none that was there before.
 */
export const changesSchema = z
  .array(
    z.strictObject({
      edition: z.number().int().min(1),
      date: dateSchema,
      text,
      changes: z.array(z.strictObject({ pages: z.array(text).min(1), what: text })),
    }),
  )
  .min(1)

const tasksOf = z.array(z.strictObject({ id, title: text, text, source: sourcesSchema })).min(1)

/** tasks.yaml: what presenter, members and leaders each do. */
export const tasksSchema = z.strictObject({ presenter: tasksOf, member: tasksOf, leader: tasksOf })

export type Course = z.infer<typeof courseSchema>
export type ModuleText = z.infer<typeof moduleSchema>
export type LessonFrontmatter = z.infer<typeof lessonSchema>
export type PageFrontmatter = z.infer<typeof pageSchema>
export type Changes = z.infer<typeof changesSchema>
export type Chair = (typeof chairNames)[number]

/**
 * coverage.yaml: what the course promises to teach, point by point, and where: `lesson#heading` or a role-play. Nothing
 * in `at` says that the point waits for a module that is not written.
 */
export const coverageSchema = z.array(
  z.strictObject({
    point: z.string().regex(/^[AB][1-9]\d?$/, 'a point is A or B and its number'),
    text,
    at: z.array(z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/, 'a lesson#heading or a role-play')),
  }),
)

export type Coverage = z.infer<typeof coverageSchema>
