import { z } from 'astro/zod'
import { textSchema } from '#source/schema.ts'

/**
 * link-hosts.yaml: the hosts that external links may point to, each with the reason. A reference
 * whose address is on another host (a mirror, a copy) is printed without a link.
 */
export const linkHostsSchema = z.strictObject({
  hosts: z.array(
    z.strictObject({
      host: textSchema.regex(/^[a-z0-9.-]+$/, 'a host stands by itself: no https:// before it, no / after it'),
      why: textSchema,
    }),
  ),
})
