import { favicon } from '#circle/favicon.ts'

/** The sign of the site, drawn by the same code as every circle. */
export const GET = () => new Response(favicon(), { headers: { 'Content-Type': 'image/svg+xml' } })
