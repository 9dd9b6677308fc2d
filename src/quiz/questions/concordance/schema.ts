import { z } from 'astro/zod'
import { textSchema } from '#source/schema.ts'
import { openOptionSchema, questionBase } from '../base/schema.ts'

const panel = z.strictObject({ n: z.number().int().min(1), when: z.iso.date(), who: textSchema })
const votes = z.number().int().min(0).optional()

/** Concordance: strict, so a key is refused. It says whose judgement the reader compares with, and never invents one. */
export const concordanceSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal('concordance'),
    view: z.literal('authors').optional(),
    panel: panel.optional(),
    options: z
      .array(z.strictObject({ ...openOptionSchema.shape, votes }))
      .min(3)
      .max(5),
  })
  .check(({ value, issues }) => {
    const say = (message: string) => issues.push({ code: 'custom', input: value, message })
    const counted = value.options.map((option) => option.votes)
    if ((value.view === undefined) === (value.panel === undefined))
      say('a "concordance" question says where the comparison comes from: either panel {n, when, who} or view: authors')
    else if (value.view && counted.some((n) => n !== undefined))
      say('votes belong to a panel. With view: authors nobody was counted.')
    else if (value.panel && counted.reduce<number>((sum, n) => sum + (n ?? Number.NaN), 0) !== value.panel.n)
      say(`each option has votes, and together they are the ${value.panel.n} of the panel`)
  })
