import type { APIRoute } from 'astro'
import { toLocale } from '#i18n/text.ts'
import { notesIn } from '#review/facts.build.ts'
import { localePaths } from '#site/config.build.ts'

export const getStaticPaths = localePaths

/** Both sides of every card, fetched when somebody wants them as a file. */
export const GET: APIRoute = async ({ params }) => Response.json(await notesIn(toLocale(params['lang'])))
