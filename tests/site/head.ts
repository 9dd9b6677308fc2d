import { type Page, perPage, type Site } from './built.ts'
import { attribute, type Element, textOf } from './tree.ts'

/** How long a title and a description may be: shorter says nothing, longer is cut in lists of results. */
const lengths = { title: [10, 80], description: [40, 170] } as const

/** What every page says of itself: its language, a title and a description of its own, its address. */
export function headProblems(site: Site): string[] {
  return [
    ...perPage(site, (page) => [...langProblems(page), ...wordProblems(page), ...canonicalProblems(page)]),
    ...twins(site),
  ]
}

function langProblems({ elements, locale }: Page): string[] {
  const lang = attribute(elements.find(({ tagName }) => tagName === 'html') as Element, 'lang')
  if (!lang) return ['the html element has no lang']
  return locale !== undefined && lang !== locale ? [`the html element has lang "${lang}" under /${locale}/`] : []
}

function wordProblems(page: Page): string[] {
  return (['title', 'description'] as const).flatMap((kind) => {
    const words = wordsOf(page, kind)
    if (words.length !== 1) return [`${words.length} elements give the ${kind}; there must be one`]
    const length = words[0]?.length ?? 0
    const [least, most] = lengths[kind]
    // The pseudo-language is a third longer on purpose.
    const isLong = length > most && page.locale !== 'qaa'
    return length < least || isLong
      ? [`the ${kind} has ${length} characters, not ${least} to ${most}: "${words[0]}"`]
      : []
  })
}

function wordsOf({ elements }: Page, kind: keyof typeof lengths): string[] {
  if (kind === 'title') return elements.filter(isTitle).map(textOf)
  return elements.filter((one) => attribute(one, 'name') === kind).map((one) => attribute(one, 'content')?.trim() ?? '')
}

/** A title element of the page; a drawing in SVG may have one too. */
const isTitle = (element: Element) => element.tagName === 'title' && element.namespaceURI.endsWith('/xhtml')

/** Two pages of one language with the same title or description. */
function twins(site: Site): string[] {
  const seen = new Map<string, string>()
  return site.pages.flatMap((page) =>
    (['title', 'description'] as const).flatMap((kind) => {
      const key = [page.locale, kind, wordsOf(page, kind)[0]].join('|')
      const first = seen.get(key)
      seen.set(key, first ?? page.file)
      return first === undefined ? [] : [`${page.file}: has the same ${kind} as ${first}`]
    }),
  )
}

function canonicalProblems(page: Page): string[] {
  const canonical = linksOf(page, 'canonical')
  // The chooser is a way to the first page and the 404 page stands at every address: neither is its own original.
  if (page.locale === undefined) return canonical.length > 1 ? ['has more than one canonical address'] : []
  if (canonical.length !== 1) return [`has ${canonical.length} canonical addresses; there must be one`]
  const href = attribute(canonical[0] as Element, 'href') ?? ''
  const isOwn = URL.canParse(href) && new URL(href).pathname === originalOf(page.address)
  const isFound = !page.elements.some((one) => attribute(one, 'name') === 'robots')
  return [
    ...(isOwn ? [] : [`calls "${href}" its canonical address`]),
    ...(isSlides(page.address) && isFound ? ['is found beside its lesson: it has no noindex'] : []),
    ...(isPrint(page.address) && isFound ? ['is found beside its module: it has no noindex'] : []),
  ]
}

const isSlides = (address: string) => /\/present\/[^/]+\/[^/]+\/$/.test(address)

const isPrint = (address: string) => /\/print\/[^/]+\/$/.test(address)

/** The page to find: of the slides of a lesson it is the lesson, of the print of a module the module. */
function originalOf(address: string): string {
  if (isSlides(address)) return address.replace('/present/', '/course/')
  return isPrint(address) ? address.replace('/print/', '/course/') : address
}

const linksOf = ({ elements }: Page, rel: string) =>
  elements.filter((one) => one.tagName === 'link' && attribute(one, 'rel') === rel)

/**
 * The other languages of every page, where the site has several: all of the site's, itself among them, and one for
 * everybody else; each is a page, and names this one in return.
 */
export function alternateProblems(site: Site): string[] {
  const locales = [...new Set(site.pages.flatMap(({ locale }) => locale ?? []))]
  const byAddress = new Map(site.pages.map((page) => [page.address, page]))
  return perPage(site, (page) => {
    const alternates = alternatesOf(page)
    // The same pages have no other language as have no canonical address of their own.
    if (page.locale === undefined || locales.length < 2)
      return alternates.size > 0 ? ['names other languages, though it has none'] : []
    const absent = [...locales, 'x-default'].filter((lang) => !alternates.has(lang))
    const wrong = [...alternates].filter(([lang, address]) => {
      const other = byAddress.get(address)
      if (other === undefined || (lang !== 'x-default' && other.locale !== lang)) return true
      return other !== page && ![...alternatesOf(other).values()].includes(page.address)
    })
    return [
      ...absent.map((lang) => `names no page for the language ${lang}`),
      ...wrong.map(([lang, address]) => `names ${address} for ${lang}, which is not its like in that language`),
      ...(alternates.get(page.locale) === page.address ? [] : [`does not name itself for ${page.locale}`]),
    ]
  })
}

function alternatesOf(page: Page): Map<string, string> {
  const links = linksOf(page, 'alternate').filter((one) => attribute(one, 'hreflang') !== undefined)
  return new Map(links.map((one) => [attribute(one, 'hreflang') ?? '', pathOf(attribute(one, 'href') ?? '')]))
}

const pathOf = (href: string) => (URL.canParse(href) ? new URL(href).pathname : href)
