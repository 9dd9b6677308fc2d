import { perPage, type Site } from './built.ts'
import { attribute } from './tree.ts'

/** Faults of what tells crawlers and other sites about the pages: the sitemap, robots.txt, pictures of links. */
export function foundProblems(site: Site): string[] {
  return [...mapProblems(site), ...robotsProblems(site), ...perPage(site, (page) => pictureProblems(page, site))]
}

/** The addresses that the sitemap lists, each with its languages, as they stand in it. */
function listedIn(site: Site): Map<string, string[]> {
  const urls = (site.files.get('sitemap.xml') ?? '').matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)
  return new Map(
    [...urls].map(([, url = '', rest = '']) => [
      url,
      [...rest.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]*)" href="([^"]*)"\/>/g)].map(
        ([, lang, href]) => `${lang} ${href}`,
      ),
    ]),
  )
}

function mapProblems(site: Site): string[] {
  const listed = listedIn(site)
  const wanted = site.pages.flatMap(({ elements, address }) => {
    const one = elements.find((element) => attribute(element, 'rel') === 'canonical')
    const url = (one && attribute(one, 'href')) ?? ''
    const isHidden = elements.some((element) => attribute(element, 'name') === 'robots')
    if (isHidden || !URL.canParse(url) || new URL(url).pathname !== address) return []
    const others = elements.filter((element) => attribute(element, 'hreflang') && element.tagName === 'link')
    return [{ url, others: others.map((other) => `${attribute(other, 'hreflang')} ${attribute(other, 'href')}`) }]
  })
  const known = new Set(wanted.map(({ url }) => url))
  const entries = (site.files.get('sitemap.xml') ?? '').match(/<loc>/g)?.length ?? 0
  return [
    ...(entries === listed.size ? [] : ['sitemap.xml: lists a page more than once']),
    ...wanted.filter(({ url }) => !listed.has(url)).map(({ url }) => `sitemap.xml: lacks ${url}`),
    ...[...listed.keys()]
      .filter((url) => !known.has(url))
      .map((url) => `sitemap.xml: lists ${url}, no page to be found`),
    ...wanted
      .filter(({ url, others }) => listed.has(url) && listed.get(url)?.join() !== others.join())
      .map(({ url }) => `sitemap.xml: does not name for ${url} the languages that the page names`),
  ]
}

function robotsProblems(site: Site): string[] {
  const text = site.files.get('robots.txt') ?? ''
  const map = /^Sitemap: (\S+)$/m.exec(text)?.[1] ?? ''
  return [
    ...(/^User-agent: \*\nAllow: \/$/m.test(text) ? [] : ['robots.txt: does not allow everything']),
    ...(/^Disallow/m.test(text) ? ['robots.txt: forbids something'] : []),
    ...(URL.canParse(map) && new URL(map).pathname === `${site.base}sitemap.xml`
      ? []
      : [`robots.txt: names "${map}", not the sitemap`]),
  ]
}

type Page = Site['pages'][number]

function pictureProblems({ elements, locale }: Page, site: Site): string[] {
  const isHidden = elements.some((one) => attribute(one, 'name') === 'robots')
  if (locale === undefined || isHidden) return []
  const pictures = elements.filter((one) => attribute(one, 'property') === 'og:image')
  const url = (pictures[0] && attribute(pictures[0], 'content')) ?? ''
  if (pictures.length !== 1) return [`has ${pictures.length} pictures for links to it; there must be one`]
  const file = URL.canParse(url) ? new URL(url).pathname.slice(site.base.length) : ''
  return site.files.has(file) ? [] : [`has the picture "${url}", which is not in the build`]
}

/** The names of the pictures for links. */
export const picturesIn = ({ files }: Site): string[] => [...files.keys()].filter((file) => file.startsWith('og/'))
