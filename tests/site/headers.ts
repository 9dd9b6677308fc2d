import { parseHeaders } from '../../scripts/headers.mjs'
import type { Page, Site } from './built.ts'
import { isHash, type Policy, parsePolicy, policyOf } from './policy.ts'

type Block = ReturnType<typeof parseHeaders>[number]

const header = 'content-security-policy'

/** Parts of the site that a learning platform may show in a frame. */
const framed = new Set(['course', 'chairs'])

/** The addresses that any page anywhere may show in a frame, as patterns. */
export function framedPatterns(site: Site): string[] {
  const open = parseHeaders(site.files.get('_headers') ?? '').filter(
    ({ headers }) => ![undefined, "'self'", "'none'"].includes(ancestorsIn(headers[header])),
  )
  return open.map(({ pattern }) => pattern).sort()
}

const ancestorsIn = (policy?: string) =>
  policy === undefined ? undefined : [...(parsePolicy(policy).get('frame-ancestors') ?? ['*'])].join(' ')

/** Faults of the _headers file: blocks that overlap, pages without exactly one policy, a wrong policy, missing headers. */
export function headersProblems(site: Site): string[] {
  const blocks = parseHeaders(site.files.get('_headers') ?? '')
  const astray = blocks.filter(({ pattern }) => !pattern.startsWith(site.base))
  return [
    ...astray.map(({ pattern }) => `_headers: ${pattern} lies outside the base path ${site.base}`),
    ...overlaps(blocks).map(([one, other]) => `_headers: ${one} and ${other} fit the same addresses`),
    ...blocks.flatMap(plainProblems),
    ...site.pages.flatMap((page) =>
      pageProblems(page, site, blocks).map((problem) => `_headers: ${page.file} ${problem}`),
    ),
    ...cacheProblems(site, blocks),
  ]
}

const fits = (pattern: string, address: string) =>
  pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern

/** Hosts join the headers of all blocks that fit an address, and two policies together allow less than each alone. */
function overlaps(blocks: readonly Block[]): [string, string][] {
  return blocks.flatMap(({ pattern: one }, index) =>
    blocks
      .slice(index + 1)
      .flatMap(({ pattern: other }): [string, string][] =>
        fits(one, other.replace(/\*$/, '')) || fits(other, one.replace(/\*$/, '')) ? [[one, other]] : [],
      ),
  )
}

function plainProblems({ pattern, headers }: Block): string[] {
  const wanted = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }
  return Object.entries(wanted)
    .filter(([name, value]) => headers[name] !== value)
    .map(([name, value]) => `_headers: ${pattern} does not send ${name}: ${value}`)
}

function pageProblems(page: Page, site: Site, blocks: readonly Block[]): string[] {
  const fitting = blocks.filter(({ pattern, headers }) => headers[header] !== undefined && fits(pattern, page.address))
  if (fitting.length !== 1) return [`is matched by ${fitting.length} policies; there must be one`]
  const policy = parsePolicy(fitting[0]?.headers[header] ?? '')
  const part = page.address.slice(site.base.length).split('/')[1] ?? ''
  const ancestors = framed.has(part) ? '*' : "'self'"
  const sent = [...(policy.get('frame-ancestors') ?? [])].join(' ')
  return [
    ...(sent === ancestors ? [] : [`is sent with frame-ancestors ${sent || 'missing'}, not ${ancestors}`]),
    ...differences(policyOf(page), policy).map((difference) => `is sent with a policy that ${difference}`),
  ]
}

/** How a header's policy differs from a page's own: it may add hashes, and must keep what the page allows. */
function differences(own: Policy, sent: Policy): string[] {
  const names = new Set([...own.keys(), ...sent.keys()])
  names.delete('frame-ancestors')
  return [...names].flatMap((name) => {
    const [ours, theirs] = [own.get(name) ?? new Set<string>(), sent.get(name) ?? new Set<string>()]
    const lost = [...ours].filter((source) => !theirs.has(source))
    const added = [...theirs].filter((source) => !ours.has(source) && !isHash(source))
    const absent = own.has(name) === sent.has(name) ? [] : [own.has(name) ? `lacks ${name}` : `adds ${name}`]
    return [
      ...absent,
      ...lost.map((one) => `refuses ${name} ${one}`),
      ...added.map((one) => `also allows ${name} ${one}`),
    ]
  })
}

/** Files with a hash in their name may be kept for ever, and pages may not. */
function cacheProblems(site: Site, blocks: readonly Block[]): string[] {
  const cacheOf = (address: string) =>
    blocks.find(({ pattern }) => fits(pattern, address))?.headers['cache-control'] ?? ''
  const hashed = [...site.files.keys()].filter(
    (file) => file.startsWith('_astro/') && !cacheOf(site.base + file).includes('immutable'),
  )
  const kept = site.pages.filter(({ address }) => cacheOf(address).includes('immutable'))
  return [
    ...hashed.map((file) => `_headers: ${file} is not sent as immutable`),
    ...kept.map(({ file }) => `_headers: ${file} is sent as immutable`),
  ]
}
