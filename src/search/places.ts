import { type Part, partsOf, withEllipses, withoutHeading } from './excerpt.ts'

/** A place that was found: a section of a page, an entry of the glossary, or a page from its beginning. */
export type Place = {
  readonly href: string
  readonly title: string
  /** What the place stands in, from the outside in: a module and a lesson, or the glossary. */
  readonly within: readonly string[]
  /** The language of the text. */
  readonly lang: string | undefined
  readonly excerpt: readonly Part[]
}

/** What Pagefind says of a page, as far as it is used here. */
export type FoundPage = {
  readonly url: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
  readonly sub_results: readonly {
    readonly url: string
    readonly title: string
    readonly excerpt: string
    readonly weighted_locations: readonly { readonly balanced_score: number }[]
  }[]
}

const most = 3

/**
 * The places of one page, the best three, best first. A page of which only the title fits has no
 * sections; then the page itself is the place.
 */
export function placesOf({ url, excerpt, meta, sub_results }: FoundPage): Place[] {
  const title = meta['title'] ?? ''
  const within = meta['within'] === undefined ? [] : [meta['within']]
  const sections = sub_results.length > 0 ? sub_results : [{ url, title, excerpt, weighted_locations: [] }]
  return [...sections]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, most)
    .map((section) => ({
      href: section.url,
      title: section.title,
      within: section.url === url ? within : [...within, title],
      lang: meta['lang'],
      excerpt: withEllipses(withoutHeading(partsOf(section.excerpt), section.title)),
    }))
}

function weightOf({ weighted_locations }: Pick<FoundPage['sub_results'][number], 'weighted_locations'>): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0)
}
