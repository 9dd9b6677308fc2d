import { fontProviders } from 'astro/config'

type Cut = readonly [weight: number, style: 'normal' | 'italic']

/** The files of one family: static cuts with Latin letters, which is all that English needs. */
function variants(family: string, cuts: readonly [Cut, ...Cut[]]) {
  const [first, ...rest] = cuts.map(([weight, style]) => ({
    weight,
    style,
    src: [`./node_modules/@fontsource/${family}/files/${family}-latin-${weight}-${style}.woff2`] as [string],
  }))
  if (!first) throw new Error(`${family} needs a cut.`)
  return [first, ...rest] as [typeof first, ...typeof rest]
}

/**
 * A serif for reading and a sans for the interface, from npm packages and served by this site.
 * Astro works out fallback metrics from them, so that nothing moves when they arrive.
 */
export const siteFonts = [
  {
    provider: fontProviders.local(),
    name: 'Literata',
    cssVariable: '--font-literata' as const,
    display: 'optional' as const,
    fallbacks: ['Georgia', 'serif'],
    options: {
      variants: variants('literata', [
        [400, 'normal'],
        [400, 'italic'],
        [600, 'normal'],
      ]),
    },
  },
  {
    provider: fontProviders.local(),
    name: 'Atkinson Hyperlegible Next',
    cssVariable: '--font-atkinson' as const,
    display: 'optional' as const,
    fallbacks: ['Arial', 'sans-serif'],
    options: {
      variants: variants('atkinson-hyperlegible-next', [
        [400, 'normal'],
        [600, 'normal'],
      ]),
    },
  },
]
