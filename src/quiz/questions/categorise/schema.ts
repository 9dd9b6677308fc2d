import { z } from 'astro/zod'
import { meant } from '#source/problem.ts'
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
      .check(
        differing('id', 'an earlier class has the same id'),
        differing('title', 'an earlier class has the same title'),
      ),
    show: z.number().int().min(4).max(16).optional(),
    cards: z.array(cardSchema).min(4).check(differing('text', 'an earlier card has the same words. Take one out')),
  })
  .check(({ value: { cards, classes, show }, issues }) => {
    const say = (path: PropertyKey[], message: string) => issues.push({ code: 'custom', input: show, path, message })
    const known = classes.map((one) => one.id)
    const missing = new Set<string>()
    // One slip in the list of classes is one mistake, however many cards name the class.
    const sayMissing = (path: PropertyKey[], name: string) => {
      const guess = meant(name, known)
      const mend = guess ? `Did you mean "${guess}"?` : 'Add it, or name another'
      if (!missing.has(name)) say(path, `there is no class "${name}" among the classes. ${mend}`)
      missing.add(name)
    }
    if (show !== undefined && show > cards.length)
      say(['show'], `there are ${cards.length} cards. Show fewer, or write more`)
    cards.forEach((card, c) => {
      if (!known.includes(card.class)) sayMissing(['cards', c, 'class'], card.class)
      card.others?.forEach((other, o) => {
        const at = ['cards', c, 'others', o]
        if (other === card.class)
          say(at, `"${other}" is the card’s own class, which is offered anyway. Name others alone`)
        else if (!known.includes(other)) sayMissing(at, other)
        else if (card.others?.indexOf(other) !== o) say(at, `"${other}" stands here twice. Take one out`)
      })
    })
  })
