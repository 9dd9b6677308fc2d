import { z } from 'astro/zod'

/** published-ids.json: what has been published and therefore stays. `npm run release` writes it. */
export const publishedSchema = z.strictObject({
  /** The newest edition that was published. */
  edition: z.number().int().min(1),
  /** Earlier editions that were put below /editions/. */
  editions: z.array(z.number().int().min(1)),
  /** Ids by the file in which they stood; each with what it is: `question the-call-first`. */
  ids: z.record(z.string(), z.array(z.string())),
  /** Pages, and sections and questions of lessons, from the root of the site. */
  addresses: z.array(z.string()),
})

/** release.json: what a zip of a release says of itself. */
export const releaseSchema = z.strictObject({
  edition: z.number().int().min(1),
  /** The day of the release. */
  date: z.iso.date(),
  origin: z.string(),
  /** The path it was built for, with a slash at both ends. */
  base: z.string().regex(/^\/(.*\/)?$/),
  languages: z.array(z.string()).min(1),
  /** A hash over the names and hashes of all other files: a broken or changed zip is noticed. */
  files: z.string(),
})

export type Published = z.infer<typeof publishedSchema>
export type Release = z.infer<typeof releaseSchema>
