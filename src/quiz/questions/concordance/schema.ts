import { z } from 'astro/zod'
import { dateSchema, textSchema } from '#source/schema.ts'
import { noKey, openOptionSchema, questionBase } from '../base/schema.ts'

const panel = z.strictObject({ n: z.number().int().min(1), when: dateSchema, who: textSchema })
const option = openOptionSchema.extend({ votes: z.number().int().min(0).optional() })

/** Concordance: strict, so a key is refused. It says whose judgement the reader compares with, and never invents one. */
export const concordanceSchema = z
  .strictObject(
    {
      ...questionBase,
      kind: z.literal('concordance'),
      view: z.literal('authors').optional(),
      panel: panel.optional(),
      options: z.array(option).min(3).max(5),
    },
    noKey,
  )
  .check(({ value: { view, panel, options }, issues }) => {
    const say = (path: PropertyKey[], message: string) => issues.push({ code: 'custom', input: view, path, message })
    if (!view && !panel) say([], 'it does not say whose view stands beside the reader’s. Write view: authors')
    if (view && panel)
      say(
        ['panel'],
        'it says view: authors, too. Leave one: the panel, if real people have been asked, or else the view',
      )
    if (!panel)
      options.forEach(({ votes }, o) => {
        if (votes !== undefined)
          say(['options', o, 'votes'], 'nobody has been asked, so there are no votes. Take them out')
      })
    else if (!view) {
      const counts = options.map(({ votes }) => votes ?? 0)
      const sum = counts.reduce((all, n) => all + n, 0)
      options.forEach(({ votes }, o) => {
        if (votes === undefined)
          say(['options', o], 'this option has no votes. Say how many of the panel chose it; 0 is a number, too')
      })
      if (sum !== panel.n)
        say(['panel', 'n'], `the panel has ${panel.n} people, and the votes are ${sum} together. Count again`)
    }
  })
