import type { Page } from './built.ts'
import { attribute, codeOf, type Element, nameOf } from './tree.ts'

/** An address that stands in a page or a style sheet. */
export type Address = {
  readonly url: string
  /** Where it stands, in words. */
  readonly at: string
  /** Whether a browser fetches it by itself, without anybody following it. */
  readonly loads: boolean
}

// The attributes of an element that hold one address; those of astro-island name what its script imports.
const loading = ['src', 'poster', 'data', 'background', 'component-url', 'renderer-url', 'before-hydration-url']
const lists = ['srcset', 'imagesrcset']
const followed = ['href', 'xlink:href', 'action', 'formaction', 'cite', 'ping', 'data-url']

// Relations whose target a browser only notes.
const noted = new Set(['canonical', 'alternate', 'author', 'license', 'help', 'next', 'prev', 'search'])

/** Every address in a page: of links, of what it loads, of its inline styles, of its meta elements. */
export function addressesIn(page: Page): Address[] {
  return page.elements.flatMap((element) => [
    ...attributesOf(element),
    ...contentOf(element),
    ...codeAddresses(element),
  ])
}

function attributesOf(element: Element): Address[] {
  return element.attrs.flatMap((one) => {
    const name = nameOf(one)
    const at = `${element.tagName} ${name}`
    if (loading.includes(name)) return [{ url: one.value, at, loads: true }]
    if (lists.includes(name)) return candidatesOf(one.value).map((url) => ({ url, at, loads: true }))
    if (name === 'style') return cssAddresses(one.value, at)
    return followed.includes(name) ? [{ url: one.value, at, loads: isLoaded(element, name) }] : []
  })
}

/** A link element loads, unless it only notes; so does SVG, and so does what a form sends or a link pings. */
function isLoaded(element: Element, name: string): boolean {
  if (element.tagName === 'link') return !relations(element).every((relation) => noted.has(relation))
  return (
    name === 'ping' || name.endsWith('action') || (name.endsWith('href') && !['a', 'area'].includes(element.tagName))
  )
}

const relations = (element: Element): string[] => (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/)

const candidatesOf = (srcset: string) => srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')

/** What a meta element leads to: a refresh, or a picture for other sites. */
function contentOf(element: Element): Address[] {
  if (element.tagName !== 'meta') return []
  const content = attribute(element, 'content') ?? ''
  const refresh =
    attribute(element, 'http-equiv')?.toLowerCase() === 'refresh' ? /url=(.*)$/i.exec(content)?.[1] : undefined
  if (refresh !== undefined) return [{ url: refresh.trim(), at: 'meta refresh', loads: true }]
  const property = attribute(element, 'property') ?? ''
  return ['og:image', 'og:url'].includes(property) ? [{ url: content, at: `meta ${property}`, loads: false }] : []
}

function codeAddresses(element: Element): Address[] {
  if (element.tagName === 'style') return cssAddresses(codeOf(element), 'style element')
  return []
}

/** The addresses in a style sheet: `url()` and `@import`. */
export function cssAddresses(css: string, at: string): Address[] {
  const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g)
  return [...found].map((groups) => ({
    url: (groups.slice(1).find((one) => one !== undefined) ?? '').trim(),
    at,
    loads: true,
  }))
}

/** The chunks that a bundled script imports, at once or later. */
export function scriptAddresses(script: string, at: string): Address[] {
  const found = script.matchAll(/\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)
  return [...found].map(([, url = '']) => ({ url, at, loads: true }))
}

/** Strings in the data that a page carries for its scripts, where they look like addresses of this site. */
export function dataAddresses(page: Page): Address[] {
  return page.elements.flatMap((element) => {
    const isData = element.tagName === 'script' && attribute(element, 'type') === 'application/json'
    const data = isData ? codeOf(element) : element.tagName === 'astro-island' ? attribute(element, 'props') : undefined
    const strings = data?.match(/"\/[^"\s]*"/g) ?? []
    return strings.map((text) => ({ url: text.slice(1, -1), at: `data of ${element.tagName}`, loads: false }))
  })
}
