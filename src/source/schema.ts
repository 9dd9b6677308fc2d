import { z } from 'astro/zod'

/** An id: words, never numbers alone, and permanent once published. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  message: 'an id is made of small letters, digits and hyphens',
})

/** Text that a reader sees: not empty. */
export const textSchema = z.string().min(1)

/** A description for search engines and link previews: they show about 155 characters. */
export const descriptionSchema = textSchema.max(155)

/** A day, such as 2027-03-31. One reader of YAML leaves the text as it is, and Astro’s makes a date of it. */
export const dateSchema = z.preprocess((value) => {
  const day = z.date().safeParse(value)
  return day.success ? day.data.toISOString().slice(0, 10) : value
}, z.iso.date())

/** Bibliography keys. */
export const sourcesSchema = z.array(textSchema).optional()
