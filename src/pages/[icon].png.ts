import type { APIContext } from 'astro'
import { appSign } from '#circle/favicon.ts'
import { icons } from '#offline/app.ts'
import { png } from '#offline/png.build.ts'
import { isKept } from '#site/config.build.ts'

export const getStaticPaths = () => (isKept ? icons.map((icon) => ({ params: { icon: icon.name }, props: icon })) : [])

/** The sign of the site as a picture, for the home screen of a device. */
export const GET = async ({ props: { isCut, size } }: APIContext<(typeof icons)[number]>) =>
  new Response(new Uint8Array(await png(appSign(isCut), size)), { headers: { 'Content-Type': 'image/png' } })
