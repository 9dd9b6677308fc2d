import type { APIRoute } from 'astro'
import { toLocale } from '#i18n/text.ts'
import { factsIn } from '#review/facts.build.ts'
import { localePaths } from '#site/config.build.ts'

export const getStaticPaths = localePaths

/** Every question that can come back. No page carries them: they are fetched when something has been answered. */
export const GET: APIRoute = async ({ params }) => Response.json(await factsIn(toLocale(params['lang'])))
