import type { APIRoute } from 'astro'
import { toLocale } from '#i18n/text.ts'
import { siteLocales } from '#site/config.build.ts'
import { citableIn } from '#university/citable.build.ts'
import { cite } from '#university/cite.ts'

export const getStaticPaths = () =>
  siteLocales.flatMap((lang) => [{ params: { lang, ending: 'bib' } }, { params: { lang, ending: 'ris' } }])

/** References to the course and all its parts as one file. */
export const GET: APIRoute = async ({ params, site, url }) => {
  const { course, groups } = await citableIn(toLocale(params['lang']), site ?? url)
  const style = params['ending'] === 'bib' ? 'bibtex' : 'ris'
  return new Response([course, ...groups.flatMap(({ parts }) => parts)].map((one) => cite(style, one)).join('\n'))
}
