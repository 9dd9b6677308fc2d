/** What the lessons of a built site weigh before a question comes near: read from the files, without a browser. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { parse } from 'parse5'

/**
 * @typedef {object} Weight
 * @property {string} address
 * @property {number} first HTML and the style sheets that block it, in bytes after brotli
 * @property {number} html the HTML alone
 * @property {number} files what the page names: style sheets for the screen, scripts, fonts that are fetched ahead
 * @property {number} elements
 */

/** The addresses of all lessons, below the root of the site. @param {string} dir a built folder */
export function lessonsIn(dir) {
  const files = readdirSync(join(dir, 'en/course'), { recursive: true, encoding: 'utf8' })
  return files
    .map((file) => /^([^/]+\/[^/]+\/)index\.html$/.exec(file.replaceAll('\\', '/'))?.[1] ?? '')
    .filter((address) => address !== '' && !address.endsWith('/review/'))
    .map((address) => `en/course/${address}`)
    .sort()
}

/** @param {string} dir @param {string} address @returns {Weight} */
export function weightOf(dir, address) {
  const html = readFileSync(join(dir, address, 'index.html'), 'utf8')
  const found = elementsOf(parse(html))
  const links = found.filter(({ name }) => name === 'link').map(({ attributes }) => attributes)
  const styles = links.filter((one) => one['rel'] === 'stylesheet' && one['media'] !== 'print')
  const scripts = found.filter(({ name, attributes }) => name === 'script' && attributes['src'])
  const ahead = links.filter((one) => one['rel'] === 'preload')
  const blocking = styles.map((one) => packed(dir, one['href'] ?? ''))
  const own = brotli(Buffer.from(html))
  return {
    address,
    first: own + blocking.reduce((sum, size) => sum + size, 0),
    html: own,
    files: styles.length + scripts.length + ahead.length,
    elements: found.length,
  }
}

/** @type {Map<string, number>} */
const known = new Map()

/** @param {string} dir @param {string} href */
function packed(dir, href) {
  const path = join(dir, href)
  const size = known.get(path) ?? brotli(readFileSync(path))
  known.set(path, size)
  return size
}

/** @param {Buffer} body */
export const brotli = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

/** @typedef {{ name: string, attributes: Record<string, string> }} Element */

/** All elements of a document. @param {unknown} node @returns {Element[]} */
function elementsOf(node) {
  const {
    tagName,
    attrs = [],
    childNodes = [],
  } = /** @type {{ tagName?: string, attrs?: { name: string, value: string }[], childNodes?: unknown[] }} */ (node)
  const own = tagName && {
    name: tagName,
    attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
  }
  return [...(own ? [own] : []), ...childNodes.flatMap(elementsOf)]
}
