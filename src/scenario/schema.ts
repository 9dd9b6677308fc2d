import { z } from 'astro/zod'
import { families } from '#contribution/contribution.ts'
import { chairNames } from '#course/schema.ts'
import { idSchema as id, sourcesSchema, textSchema as text } from '#source/schema.ts'

const chair = z.enum(chairNames)
const classes = Object.values(families).flat()

/** Somebody in the room. `you` is the learner. */
const personSchema = z.strictObject({
  id,
  name: text,
  role: chair,
  /** One neutral line: what the others in the group know of this person. */
  about: text,
  /** From which chairs this person is there; absent: from all of them. */
  chairs: z.array(chair).min(1).optional(),
  /** In which of the rooms of the story, where there are several (#room); absent: in all of them. */
  room: id.optional(),
})

/** What the debrief says about a turning point: seen, then thought, then asked. */
const noteSchema = z.strictObject({
  noticed: text,
  view: text,
  question: text,
  /** A ground rule or a task that it touches, by id. */
  rule: id.optional(),
  task: id.optional(),
  source: sourcesSchema,
})

/** What goes on in people while a line is said. The patient has two voices that do not agree, because nobody knows. */
const voicesSchema = z.strictObject({
  patient: z.array(text).length(2).optional(),
  presenter: text.optional(),
  member: text.optional(),
  leader: text.optional(),
})

/** What a line does that the observer meets, and with which other classes it could honestly be confused. */
const askedSchema = z.strictObject({
  note: text,
  others: z.array(z.enum(classes)).min(3).max(5).optional(),
})

/** How others decided: collected from people, never invented. */
const panelSchema = z.strictObject({ n: z.number().int().min(1), reasons: z.array(text).min(1) })

/** An ending is no success and no failure: it made something possible, and it had a cost. */
const endingSchema = z.strictObject({ title: text, made_possible: text, cost: text, next_time: text })

/** scenario.yaml: everything about a role-play that is not said in it. */
export const scenarioSchema = z.strictObject({
  title: text,
  /** Id of the module it belongs to. */
  module: id,
  /** The chairs that it can be played from; the first one is story.ink, each further one story.<chair>.ink. */
  chairs: z
    .array(chair)
    .min(1)
    .refine((chairs) => new Set(chairs).size === chairs.length, { message: 'a chair stands here once' }),
  minutes: z.number().int().min(1).max(30),
  /** One line of themes for the door: factual, without words of warning. */
  themes: text,
  /** Ids of lesson outcomes. */
  outcomes: z.array(id).min(1),
  /** Where we are, who is there, and what happened before the first line. */
  /** … one text for all chairs, or one for each. */
  setting: z.union([text, z.partialRecord(chair, text)]),
  cast: z.array(personSchema).min(1),
  /** Notes for the debrief, by the #why of a line. */
  why: z.record(id, noteSchema),
  /** Voices from another chair, by line id. */
  voices: z.record(id, voicesSchema),
  /** By choice id: why a sensible person would do just this. The authors’ view, until others have been asked. */
  reasons: z.record(id, text).default({}),
  /** By line id, for the observer. A line without #ask:tag is a worked example. */
  asked: z.record(id, askedSchema).default({}),
  /** By choice id; empty until there is one. */
  panel: z.record(id, panelSchema),
  /** By the #ending of a line; none is ranked. */
  endings: z.record(id, endingSchema),
  /** What a learner may do with what the story has stirred. */
  aftercare: text,
})

export type Scenario = z.infer<typeof scenarioSchema>
