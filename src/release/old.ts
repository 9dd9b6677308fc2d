import { fill } from '#i18n/fill.ts'
import { stringsOf, toLocale } from '#i18n/text.ts'

/** What an old edition is put beside. */
export type Beside = {
  readonly edition: number
  readonly year: number
  /** Where the old site was published: its origin, and the path that it was built for, with a slash at both ends. */
  readonly oldOrigin: string
  readonly oldBase: string
  /** The path that the current site is built for. */
  readonly base: string
  /** Whether a file is part of the old edition as it is kept. */
  isOld(file: string): boolean
  /** Whether the current edition has a file. */
  isCurrent(file: string): boolean
  /** Where the current site is published, with a slash at its end. */
  readonly home: string
  /** The hash of an inline style, as a policy names it. */
  hashOf(text: string): string
}

/** A page with the hashes of its inline styles, which the headers have to allow too. */
export type OldPage = { readonly html: string; readonly styles: readonly string[] }

// Comments, whole scripts (one without an end goes on to the end of the page) and styles, and tags with their attributes.
const pieces =
  /<!--[\s\S]*?-->|<script\b[\s\S]*?(?:<\/script\b[^>]*>|$)|<style\b[^>]*>([\s\S]*?)<\/style>|<\/?noscript[^>]*>|<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\s*\/)*)\s*>/gi
const attribute = /(\s+)([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

/** Attributes that are code. */
const isCode = /^(?:on.*|srcdoc)$/i
/** Attributes that are addresses. */
const isAddress = /^(?:href|xlink:href|src|action|formaction|poster|data|cite)$/i
/** What stands before the path of an address that only leads somewhere; what is written in signs of HTML is not trusted. */
const leads = /^(?:(?:https?|mailto|tel):|data:image\/|[^/?#:&]*(?:[/?#]|$))/i

/** Links for the search, for phones and for scripts, and a policy and a picture that are no longer right. */
const droppedLinks = /\srel="?(?:canonical|alternate|manifest|modulepreload|prefetch)\b/i
const droppedMeta = /\s(?:name="?(?:robots|twitter:)|property="?og:|http-equiv="?content-security-policy)/i

/** The sentence at the top looks by itself, whatever the styles of its edition are: colours of the system, the width of the site. */
const looks =
  '.old-edition{margin:0;padding:.75rem max(1rem,50% - 35.5rem);border-block-end:.25rem double;background:Canvas;color:CanvasText;font-family:var(--font-atkinson,sans-serif);font-weight:600}.old-edition a{color:inherit}'

/** Nothing runs on a page of an old edition, and nothing is fetched but its own styles, fonts and drawings. */
export const oldPolicy = (styles: Iterable<string>): string =>
  ["default-src 'none'", "img-src 'self' data:", "font-src 'self'", `style-src ${["'self'", ...styles].join(' ')}`]
    .concat("form-action 'none'", "base-uri 'none'")
    .join('; ')

/**
 * A page of an old edition as it is kept: it says so at its top, leads to the same page today, leads within the site
 * only through its own edition or to today’s pages, and runs no script.
 * @param file the page, such as `en/course/index.html`
 * @throws if the page has no head or no body, where it could say that it is old
 */
export function asOld(html: string, file: string, beside: Beside): OldPage {
  const page = html.replace(pieces, (whole, css: string | undefined, tag: string | undefined, attributes = '') => {
    if (css !== undefined) return `<style>${asOldStyles(css, beside)}</style>`
    if (tag === undefined) return whole.startsWith('<!--') ? whole : ''
    const name = tag.toLowerCase()
    if (name === 'link' && droppedLinks.test(attributes)) return ''
    if (name === 'meta' && droppedMeta.test(attributes)) return ''
    if (name === 'astro-island') return '<astro-island>'
    return `<${tag}${attributesOf(attributes, beside)}>`
  })
  if (!/<head\b[\s\S]*<\/head>/i.test(page) || !/<body\b/i.test(page))
    throw new Error(
      `${file} of edition ${beside.edition} has no head or no body, so it cannot say that it is old. Nothing was changed: look where its zip is from.`,
    )
  const { base, home, isCurrent } = beside
  const said = { current: isCurrent(file) ? addressOf(file) : undefined, start: startFor(file, beside) }
  const canonical = said.current === undefined ? '' : `<link rel="canonical" href="${home}${said.current}">`
  const inHead = `<meta name="robots" content="noindex">${canonical}<style>${looks}</style>`
  const marked = withTop(
    page.replace(/<\/head>/i, () => `${inHead}</head>`),
    topOf(file, beside, base, said),
  )
  const styles = [...marked.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => beside.hashOf(text))
  const own = [...new Set(styles)]
  const policy = `<meta http-equiv="content-security-policy" content="${oldPolicy(own)}">`
  return { html: marked.replace(/<head\b[^>]*>(?:\s*<meta charset[^>]*>)?/i, (start) => start + policy), styles: own }
}

/** A style sheet of an old edition: its addresses lead through the edition, and it knows that nothing runs there. */
export function asOldStyles(css: string, beside: Beside): string {
  return css
    .replace(
      /url\((["']?)([^"')]+)\1\)/g,
      (_, quote: string, url: string) => `url(${quote}${placed(url, beside)}${quote})`,
    )
    .replace(/\(\s*scripting\s*:\s*none\s*\)/g, '(min-width:0)')
    .replace(/\(\s*scripting\s*:\s*(?:enabled|initial-only)\s*\)/g, '(max-width:0)')
}

const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1')

/** The first page of the current edition, in the language of the page if it still has it. */
function startFor(file: string, { isCurrent }: Beside): string {
  const language = file.split('/')[0] ?? ''
  return isCurrent(`${language}/index.html`) ? `${language}/` : ''
}

function topOf(
  file: string,
  { edition, year }: Beside,
  base: string,
  { current, start }: { current: string | undefined; start: string },
): string {
  const locale = toLocale(file.split('/')[0])
  const t = stringsOf(locale).editions
  const link =
    current === undefined ? `<a href="${base}${start}">${t.start}</a>` : `<a href="${base}${current}">${t.samePage}</a>`
  return `<p class="old-edition">${fill(t.old, { edition, year })} ${link}</p>`
}

/** The sentence comes after the link that skips to the text, which stays the first stop. */
const withTop = (html: string, top: string): string =>
  html.replace(/<body\b[^>]*>(?:\s*<a class="skip[^>]*>[^<]*<\/a>)?/i, (start) => start + top)

function attributesOf(attributes: string, beside: Beside): string {
  if (!/[/:&]|\bon|srcdoc/i.test(attributes)) return attributes
  return attributes.replace(
    attribute,
    (whole, space: string, name: string, double?: string, single?: string, bare?: string) => {
      const value = double ?? single ?? bare
      if (isCode.test(name)) return ''
      if (value === undefined) return whole
      if (isAddress.test(name) && !leads.test(value.trim())) return ''
      // Where a script would have fetched something.
      if (/^data-/i.test(name) && value.startsWith(beside.oldBase)) return ''
      const changed = changedValue(name.toLowerCase(), value, beside)
      return changed === value ? whole : `${space}${name}=${single === undefined ? `"${changed}"` : `'${changed}'`}`
    },
  )
}

function changedValue(name: string, value: string, beside: Beside): string {
  if (name === 'srcset' || name === 'imagesrcset')
    return value.replace(/[^\s,]+(?=\s|,|$)/g, (one) => placed(one, beside))
  const refresh = name === 'content' ? /^(\s*\d+\s*;\s*url=)(.*)$/i.exec(value) : null
  if (refresh) return `${refresh[1]}${placed(refresh[2] ?? '', beside)}`
  return ['href', 'xlink:href', 'src', 'poster', 'data', 'cite'].includes(name) ? placed(value, beside) : value
}

/**
 * An address of the old site where it leads now: within its edition, or else to the current site. A full address was
 * written to be handed on, so it leads to the current site if that has the page.
 */
function placed(address: string, beside: Beside): string {
  const { oldOrigin, oldBase, base, home, edition, isOld, isCurrent } = beside
  const full = address.startsWith(oldOrigin + oldBase)
  const path = full ? address.slice(oldOrigin.length) : address
  if (!path.startsWith(oldBase) || path.startsWith('//')) return address
  const below = path.slice(oldBase.length)
  const plain = below.replace(/[?#].*$/, '')
  const file = plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain
  if (full && isCurrent(file)) return home + below
  if (isOld(file)) return `${base}editions/${edition}/${below}`
  return isCurrent(file) ? base + below : base
}
