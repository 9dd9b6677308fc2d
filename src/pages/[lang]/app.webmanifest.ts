import type { APIContext } from 'astro'
import { paperColour } from '#circle/favicon.ts'
import { locales } from '#i18n/locales.ts'
import { stringsOf, toLocale } from '#i18n/text.ts'
import { icons } from '#offline/app.ts'
import { isKept, localePaths, siteName } from '#site/config.build.ts'
import { fileUrl, homeUrl } from '#site/urls.ts'

export const getStaticPaths = () => (isKept ? localePaths() : [])

/** What a device needs to know to put the course on its home screen. */
export const GET = ({ params }: APIContext) => {
  const locale = toLocale(params['lang'])
  const { lang, dir } = locales[locale]
  const manifest = {
    id: homeUrl(locale),
    name: siteName,
    short_name: siteName,
    description: stringsOf(locale).home.description,
    lang,
    dir,
    start_url: homeUrl(locale),
    scope: fileUrl(''),
    display: 'standalone',
    background_color: paperColour,
    theme_color: paperColour,
    icons: icons.map(({ name, size, isCut }) => ({
      src: fileUrl(`${name}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: isCut ? 'maskable' : 'any',
    })),
  }
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } })
}
