import { type Address, addressesIn, cssAddresses, dataAddresses, scriptAddresses } from './addresses.ts'
import type { Site } from './built.ts'
import { attribute, elementsIn, parsePage } from './tree.ts'

/** Where a site that nobody has put anywhere yet is said to live; only its canonical addresses name it. */
const host = 'https://site.invalid'

type Placed = Address & { readonly from: string; readonly file: string }

/** Every internal address that leads nowhere: pages, files, fragments, style sheets, chunks; and what leaves the base path. */
export function linkProblems(site: Site): string[] {
  const origins = ownOrigins(site)
  const problems = [...inPages(site), ...inFiles(site)].flatMap((one) => {
    const problem = problemOf(one, site, origins)
    return problem === undefined ? [] : [`${one.file}: ${one.at} "${one.url}" ${problem}`]
  })
  return [...new Set(problems)]
}

function inPages(site: Site): Placed[] {
  return site.pages.flatMap((page) =>
    [...addressesIn(page), ...dataAddresses(page)].map((one) => ({ ...one, from: page.address, file: page.file })),
  )
}

function inFiles(site: Site): Placed[] {
  return [...site.files].flatMap(([file, text]) => {
    const styles = file.endsWith('.css') ? cssAddresses(text, 'style sheet') : []
    const chunks = file.endsWith('.js') ? scriptAddresses(text, 'script') : []
    return [...styles, ...chunks].map((one) => ({ ...one, from: site.base + file, file }))
  })
}

/** This site's own origins: the placeholder, and the one that its pages call canonical. */
export function ownOrigins(site: Site): Set<string> {
  const canonical = site.pages.flatMap(({ elements }) =>
    elements.filter((one) => attribute(one, 'rel') === 'canonical').map((one) => attribute(one, 'href') ?? ''),
  )
  return new Set([host, ...canonical.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin)])
}

function problemOf({ url, from, at }: Placed, site: Site, origins: ReadonlySet<string>): string | undefined {
  if (url === '') return 'is empty'
  if (!URL.canParse(url, host + from)) return 'is no address'
  const { origin, protocol, pathname, hash } = new URL(url, host + from)
  if (['mailto:', 'data:', 'tel:'].includes(protocol)) return undefined
  if (!/^https?:$/.test(protocol)) return `has the scheme ${protocol}`
  if (!origins.has(origin)) return undefined
  if (!pathname.startsWith(site.base)) return `leaves the base path ${site.base}`
  const path = decodeURI(pathname.slice(site.base.length))
  if (path !== '' && !path.endsWith('/') && site.files.has(`${path}/index.html`)) return 'lacks the slash at its end'
  // Packages are made after a build, if at all; whoever asks for one says so where it is missing.
  if (at.startsWith('data of') && path.startsWith('packages/')) return undefined
  const target = site.files.get(path) ?? site.files.get(`${path}index.html`)
  if (target === undefined) return 'leads to nothing in the build'
  const part = decodeURIComponent(hash.slice(1))
  // A fragment such as #draw=2 is read by the page’s own script; ids have no equals sign.
  if (part !== '' && !/^[a-z]+=./.test(part) && !partsOf(target).has(part))
    return `names a part "${part}" that its page does not have`
  return url.endsWith('#') ? 'has an empty fragment' : undefined
}

const known = new Map<string, ReadonlySet<string>>()

/** The ids in a page or a drawing. */
function partsOf(text: string): ReadonlySet<string> {
  const parts = known.get(text) ?? new Set(elementsIn(parsePage(text)).flatMap((one) => attribute(one, 'id') ?? []))
  known.set(text, parts)
  return parts
}
