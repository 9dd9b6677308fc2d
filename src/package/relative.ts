import { relativeTo, type Ways } from './places.ts'

// Comments, whole scripts and styles, and tags with their attributes.
const pieces =
  /<!--[\s\S]*?-->|<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>|<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\s*\/)*)\s*>/gi
const attribute = /(\s+)([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

/** What only the published course needs: its place among other pages, its picture elsewhere, the phone's home screen. */
const ofTheSite = /^(canonical|alternate|manifest)$/

/**
 * A page whose addresses lead through the package from wherever it lies: its links, what it loads, and what stands in
 * its data for scripts. A link that leads out of the package opens a window of its own.
 * @param page where the page lies in the package
 */
export function rewritten(html: string, page: string, ways: Ways): string {
  return html.replace(pieces, (whole, code: string | undefined, head = '', text = '', tag = '', attributes = '') => {
    if (code) return codeElement(code, head, text, page, ways)
    if (tag === '') return whole
    const name = tag.toLowerCase()
    if (name === 'link' && ofTheSite.test(attributeIn(attributes, 'rel'))) return ''
    if (name === 'meta' && /^(og|twitter):/.test(attributeIn(attributes, 'property') + attributeIn(attributes, 'name')))
      return ''
    return `<${tag}${name === 'a' ? linkAttributes(attributes, page, ways) : attributesOf(attributes, page, ways)}>`
  })
}

/** A style sheet whose addresses lead through the package. */
export const stylesheet = (css: string, file: string, ways: Ways): string =>
  css.replace(/url\((["']?)([^"')]+)\1\)/g, (whole, quote: string, url: string) => {
    const to = ways.target(url)
    return to ? `url(${quote}${addressOf(to, file, ways)}${quote})` : whole
  })

/** Data for scripts, as JSON: every string in it that is an address of the site. */
export const data = (json: string, file: string, ways: Ways): string =>
  json.replace(/"((?:[^"\\]|\\.)*)"/g, (whole, text: string) => {
    const to = ways.target(text)
    return to ? `"${addressOf(to, file, ways)}"` : whole
  })

function codeElement(code: string, head: string, text: string, page: string, ways: Ways): string {
  const type = attributeIn(head, 'type')
  if (type === 'application/ld+json') return ''
  const inside =
    code.toLowerCase() === 'style' ? stylesheet(text, page, ways) : /json/.test(type) ? data(text, page, ways) : text
  return `<${code}${attributesOf(head, page, ways)}>${inside}</${code}>`
}

function addressOf({ file, rest }: { file: string; rest: string }, page: string, ways: Ways): string {
  const place = ways.place(file)
  return (place === undefined ? ways.hosted(file) : relativeTo(page, place)) + rest
}

function attributesOf(attributes: string, page: string, ways: Ways): string {
  if (!attributes.includes('=')) return attributes
  return attributes.replace(
    attribute,
    (whole, space: string, name: string, double?: string, single?: string, bare?: string) => {
      const value = double ?? single ?? bare
      if (value === undefined) return whole
      const changed = changedValue(name.toLowerCase(), value, page, ways)
      return changed === value ? whole : `${space}${name}=${single === undefined ? `"${changed}"` : `'${changed}'`}`
    },
  )
}

function changedValue(name: string, value: string, page: string, ways: Ways): string {
  if (name === 'srcset' || name === 'imagesrcset')
    return value.replace(/[^\s,]+(?=\s|,|$)/g, (one) => changedAddress(one, page, ways))
  if (!/&quot;|"/.test(value)) return changedAddress(value, page, ways)
  // Properties of an island, or other data: JSON in an attribute.
  return value.replace(/(&quot;|")((?:(?!&quot;|")[^\\])*)\1/g, (_, quote: string, text: string) => {
    return quote + changedAddress(text, page, ways) + quote
  })
}

function changedAddress(value: string, page: string, ways: Ways): string {
  const to = ways.target(value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
  return to ? addressOf(to, page, ways).replaceAll('&', '&amp;') : value
}

/** A link. One that leaves the package must not take its place in the frame of a platform. */
function linkAttributes(attributes: string, page: string, ways: Ways): string {
  const changed = attributesOf(attributes, page, ways)
  if (!/^https?:\/\//.test(attributeIn(changed, 'href')) || attributeIn(changed, 'target') !== '') return changed
  const relation = `${attributeIn(changed, 'rel')} noopener`.trim()
  const rest = changed.replace(/\s+rel\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/, '')
  return `${rest} target="_blank" rel="${relation}"`
}

function attributeIn(attributes: string, wanted: string): string {
  for (const [, , name = '', double, single, bare] of attributes.matchAll(attribute))
    if (name.toLowerCase() === wanted) return double ?? single ?? bare ?? ''
  return ''
}

/** Says on a page to which package it belongs; its scripts keep what they store apart by it. */
export const marked = (html: string, id: string): string =>
  html.replace(
    /<html\b[^>]*>/i,
    (tag) => `${tag.replace(/\s+data-package="[^"]*"/, '').slice(0, -1)} data-package="${id}">`,
  )

const settings = /(<script\b[^>]*\bid="package"[^>]*>)([\s\S]*?)(<\/script>)/

/** Puts the settings into the shell; `undefined` if the page has no place for them. */
export function withSettings(html: string, value: unknown): string | undefined {
  if (!settings.test(html)) return undefined
  // An end tag in a title would end the script.
  const json = JSON.stringify(value).replaceAll('<', '\\u003c')
  return html.replace(settings, (_, start: string, _text: string, end: string) => start + json + end)
}

/** What stands in the shell as its settings. */
export const settingsIn = (html: string): unknown => JSON.parse(settings.exec(html)?.[2] ?? 'null')
