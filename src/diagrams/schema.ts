import { z } from 'astro/zod'
import { idSchema, textSchema } from '#source/schema.ts'
import { places, results } from './neighbours.ts'

const certainty = z.enum(['mostly', 'sometimes'])

/** A phrase that goes on in the middle of a sentence, so it begins small where the language does. */
const phrase = textSchema.max(40)

const meetingSchema = z.strictObject({
  /** Which meeting it is; `balint-group` is drawn as the one that the map is about. */
  id: idSchema,
  /** Its name in full, as in the list. */
  name: textSchema,
  /** A shorter name for the drawing, where the full one has more than 24 letters. */
  short: textSchema.max(24).optional(),
  /** What it looks at: mostly, or sometimes. What it does not look at is left out. */
  looks: z
    .strictObject({ care: certainty.optional(), between: certainty.optional(), self: certainty.optional() })
    .refine((looks) => places.some((place) => looks[place]), { message: 'looks: it looks at one thing at least' }),
  /** What comes out of it: one result, or two that stand beside each other where the border is uncertain. */
  gives: z
    .array(z.enum(results))
    .min(1)
    .max(2)
    .refine(([one, other]) => !one || !other || results.indexOf(other) === results.indexOf(one) + 1, {
      message: `gives: one result, or two that stand beside each other in this order: ${results.join(', ')}`,
    }),
  /** One or two sentences for the list. */
  text: textSchema,
})

const neighboursSchema = z.strictObject({
  /** What the drawing is called. */
  title: textSchema,
  /** What it shows, and what it does not claim. */
  caption: textSchema,
  /** Bibliography keys. */
  source: z.array(textSchema),
  /** What can be looked at, from left to right. */
  looks: z.strictObject({ care: phrase, between: phrase, self: phrase }),
  /** What can come out, from top to bottom. */
  gives: z.strictObject({ know: phrase, do: phrase, see: phrase, change: phrase }),
  /** The Balint group and its neighbours; the order in the file is kept where the results are the same. */
  meetings: z
    .array(meetingSchema)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
      message: 'meetings: each id stands once',
    })
    .refine((all) => all.some(({ id }) => id === 'balint-group'), { message: 'meetings: balint-group is missing' })
    .superRefine((all, context) => {
      for (const [i, { name, short }] of all.entries())
        if (!short && name.length > 24)
          context.addIssue({
            code: 'custom',
            path: [i, 'name'],
            message: 'name: with more than 24 letters it needs a short one for the drawing',
          })
    }),
})

/** As in a role-play: 0 is forgotten or accused, 4 very near or swamped. */
const nearness = z.number().int().min(0).max(4)

const distancesSchema = z.strictObject({
  /** What the drawing is called. */
  title: textSchema,
  /** How to read it, and what it does not claim. */
  caption: textSchema,
  /** Three moments side by side. */
  moments: z
    .array(z.strictObject({ patient: nearness, doctor: nearness, title: textSchema, text: textSchema }))
    .length(3, { message: 'moments: there are three of them side by side' }),
})

/** diagrams.yaml: what the drawings `neighbours` and `two-distances` show and say. */
export const diagramsSchema = z.strictObject({ neighbours: neighboursSchema, 'two-distances': distancesSchema })

export type Diagrams = z.infer<typeof diagramsSchema>
export type Neighbours = Diagrams['neighbours']
export type Distances = Diagrams['two-distances']
