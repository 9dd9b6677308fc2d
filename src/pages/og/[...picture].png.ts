import type { APIContext } from 'astro'
import { courseIn } from '#course/course.build.ts'
import { moduleChairs, picture } from '#discovery/picture.ts'
import { png } from '#discovery/png.build.ts'
import { defaultLocale } from '#i18n/locales.ts'
import { homeChairs } from '#layouts/chairs.ts'
import { openingChairs, scenariosIn } from '#scenario/scenario.build.ts'

/** A picture for the site, one for each module, and one for each role-play: its chairs as they stand at its door. */
export async function getStaticPaths() {
  const { modules } = await courseIn(defaultLocale)
  const pictures = [
    { name: 'site', svg: picture(homeChairs) },
    ...modules
      .filter(({ written }) => written)
      .map(({ id, number }) => ({ name: id, svg: picture(moduleChairs(number, modules.length)) })),
    ...[...scenariosIn(defaultLocale).values()].flatMap(({ id, data, graphs }) =>
      // A role-play with several chairs is drawn from its first.
      graphs.slice(0, 1).map((graph) => ({ name: `chairs/${id}`, svg: picture(openingChairs(data, graph), 3) })),
    ),
  ]
  return pictures.map(({ name, svg }) => ({ params: { picture: name }, props: { svg } }))
}

/** What other sites show beside a link to the course. */
export const GET = async ({ props: { svg } }: APIContext<{ svg: string }>) =>
  new Response(new Uint8Array(await png(svg)), { headers: { 'Content-Type': 'image/png' } })
