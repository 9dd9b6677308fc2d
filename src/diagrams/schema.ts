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

const resultSchema = z.strictObject({
  id: idSchema,
  /** Whose result it is, short enough to stand beside its figures on a phone. */
  name: textSchema.max(20),
  /** The standardised mean difference. */
  effect: z.number(),
  /** Its 95% confidence interval. A result without one gets a hollow dot, and the words say that it is missing. */
  interval: z
    .tuple([z.number(), z.number()])
    .refine(([low, high]) => low < high, { message: 'interval: the lower end stands first' })
    .optional(),
  /** What weakens it, as far as the sources say. */
  text: textSchema,
})

const evidenceSchema = z.strictObject({
  /** What the drawing is called. */
  title: textSchema,
  /** What is measured, in whom, and how to read it. */
  caption: textSchema,
  /** Bibliography keys. */
  source: z.array(textSchema),
  /** Pooled results, from top to bottom. */
  results: z
    .array(resultSchema)
    .min(1)
    .superRefine((all, context) => {
      for (const [i, { effect, interval }] of all.entries())
        if (interval && (effect < interval[0] || effect > interval[1]))
          context.addIssue({ code: 'custom', path: [i, 'effect'], message: 'effect: it lies outside its own interval' })
    }),
})

const aboutNeedsDoubt = 'about: doubt has to say how the sources differ'

const lifeSchema = z.strictObject({
  /** What the drawing is called. */
  title: textSchema,
  /** What it shows. */
  caption: textSchema,
  /** The names over the two lines. */
  names: z.strictObject({ michael: textSchema, enid: textSchema }),
  events: z
    .array(
      z
        .strictObject({
          year: z.number().int(),
          /** The year is not certain; the words say “about”. */
          about: z.literal(true).optional(),
          who: z.enum(['michael', 'enid', 'both']),
          /** Words for the drawing, which stand in `text` as well. */
          short: textSchema.max(17),
          /** A sentence for the list. */
          text: textSchema,
          /** How the sources differ: the mark is hollow, and the list says this. */
          doubt: textSchema.optional(),
          /** Bibliography keys. */
          source: z.array(textSchema).min(1),
        })
        .refine(({ about, doubt }) => !about || doubt, { message: aboutNeedsDoubt })
        .refine(({ short, text }) => text.toLowerCase().includes(short.toLowerCase()), {
          message: 'short: these words have to stand in text as well',
        }),
    )
    .refine((all) => all.every(({ year }, i) => year >= (all[i - 1]?.year ?? year)), {
      message: 'events: they stand in the order of their years',
    })
    .refine((all) => ['michael', 'enid', 'both'].every((one) => all.some(({ who }) => who === one)), {
      message: 'events: michael, enid and both have at least one each',
    }),
})

const citiesSchema = z
  .strictObject({
    /** What the drawing is called. */
    title: textSchema,
    /** Whose way it is, and how to read it. */
    caption: textSchema,
    /** Where the places lie, in degrees. */
    places: z
      .array(
        z.strictObject({
          id: idSchema,
          name: textSchema.max(12),
          latitude: z.number().min(-90).max(90),
          longitude: z.number().min(-180).max(180),
        }),
      )
      .min(2),
    /** The stays, one after the other; each ends where the next begins. */
    stops: z.array(
      z
        .strictObject({
          place: idSchema,
          from: z.number().int(),
          /** The year is not certain; the drawing and the words say “about”. */
          about: z.literal(true).optional(),
          /** What happened there, for the list. */
          text: textSchema,
          /** How the sources differ on the year. */
          doubt: textSchema.optional(),
          /** Bibliography keys. */
          source: z.array(textSchema).min(1),
        })
        .refine(({ about, doubt }) => !about || doubt, { message: aboutNeedsDoubt }),
    ),
    /** The year in which the last stay ended. */
    until: z.number().int(),
  })
  .superRefine(({ places, stops }, context) => {
    const ids = places.map(({ id }) => id)
    const say = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
    for (const [i, { place, from }] of stops.entries()) {
      const before = stops[i - 1]
      if (!ids.includes(place)) say(['stops', i, 'place'], `place: there is no place "${place}"`)
      if (before?.place === place) say(['stops', i, 'place'], 'place: a stay begins where the last one was')
      if (before && before.from >= from) say(['stops', i, 'from'], 'from: a stay begins before the last one')
    }
    for (const [i, id] of ids.entries())
      if (!stops.some(({ place }) => place === id)) say(['places', i, 'id'], `id: the way never comes to "${id}"`)
  })

/** diagrams.yaml: what these drawings show and say. */
export const diagramsSchema = z.strictObject({
  neighbours: neighboursSchema,
  'two-distances': distancesSchema,
  evidence: evidenceSchema,
  life: lifeSchema,
  cities: citiesSchema,
})

export type Diagrams = z.infer<typeof diagramsSchema>
export type Neighbours = Diagrams['neighbours']
export type Distances = Diagrams['two-distances']
export type Evidence = Diagrams['evidence']
export type Life = Diagrams['life']
export type Cities = Diagrams['cities']
