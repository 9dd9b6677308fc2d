import { z } from 'astro/zod'
import { idSchema as id, textSchema } from '#source/schema.ts'
import { differing, questionBase, rationaleSchema } from '../base/schema.ts'

const cardSchema = z.strictObject({
  id,
  text: textSchema,
  class: id,
  rationale: rationaleSchema,
  others: z.array(id).min(3).max(5).optional(),
})

/** Categorise: four to eight classes, and cards of which each has one. */
export const categoriseSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal('categorise'),
    classes: z
      .array(z.strictObject({ id, title: textSchema }))
      .min(4)
      .max(8)
      .check(differing('id', 'a class stands twice')),
    show: z.number().int().min(4).max(16).optional(),
    cards: z.array(cardSchema).min(4).check(differing('text', 'a card stands twice')),
  })
  .check(({ value: { cards, classes }, issues }) => {
    const known = classes.map((one) => one.id)
    cards.forEach((card, c) => {
      const say = (key: keyof typeof card, message: string) =>
        issues.push({ code: 'custom', input: card[key], path: ['cards', c, key], message })
      if (!known.includes(card.class)) say('class', `there is no class "${card.class}" among the classes`)
      card.others?.forEach((other, o, all) => {
        if (!known.includes(other) || other === card.class || all.indexOf(other) < o)
          say(
            'others',
            `"${other}" is not another of the classes; a card offers its own class and three to five others`,
          )
      })
    })
  })
