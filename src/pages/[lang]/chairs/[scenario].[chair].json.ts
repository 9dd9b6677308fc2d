import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { toLocale } from '#i18n/text.ts'
import { stagingOf, stagingPaths } from '#scenario/scenario.build.ts'
import { siteLocales } from '#site/config.build.ts'

export const getStaticPaths = () => stagingPaths(siteLocales)

/** What a role-play from one chair needs in the browser. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ params, props }) =>
  Response.json(await stagingOf(toLocale(params['lang']), props.written, props.graph))
