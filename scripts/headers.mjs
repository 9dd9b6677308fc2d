/** Reads a _headers file as Netlify and Cloudflare do, so that tests run under the headers a host will send. */

/**
 * @typedef {object} Block
 * @property {string} pattern an address, or the start of one followed by *
 * @property {Record<string, string>} headers by name in lower case
 */

/**
 * The blocks of a _headers file in their order; throws a sentence with the line when something cannot be read.
 * @param {string} text
 * @returns {Block[]}
 */
export function parseHeaders(text) {
  /** @type {Block[]} */
  const blocks = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim()
    if (content === '' || content.startsWith('#')) continue
    const place = `_headers line ${index + 1}`
    if (/^\s/.test(line)) addHeader(blocks.at(-1), content, place)
    else blocks.push({ pattern: checkedPattern(content, place), headers: {} })
  }
  return blocks
}

/**
 * @param {string} pattern
 * @param {string} place
 */
function checkedPattern(pattern, place) {
  if (!pattern.startsWith('/')) {
    throw new Error(`${place}: "${pattern}" is neither an address nor indented: begin it with / or with two spaces.`)
  }
  if (pattern.slice(0, -1).includes('*')) {
    throw new Error(`${place}: "${pattern}" has a * before its end: only a * as the last letter is understood.`)
  }
  return pattern
}

/**
 * @param {Block | undefined} block
 * @param {string} content
 * @param {string} place
 */
function addHeader(block, content, place) {
  if (!block) throw new Error(`${place}: this header belongs to no address: write the address above it.`)
  const colon = content.indexOf(':')
  if (colon < 1) throw new Error(`${place}: "${content}" is not a header: write it as "Name: value".`)
  const name = content.slice(0, colon).trim().toLowerCase()
  const value = content.slice(colon + 1).trim()
  const before = block.headers[name]
  block.headers[name] = before === undefined ? value : `${before}, ${value}`
}

/**
 * The headers of the first block that fits. Hosts add up every block that fits; our generated blocks
 * never overlap, so the first is the only one.
 * @param {Block[]} blocks
 * @param {string[]} addresses the same page's addresses: as asked for, and below the base path
 * @returns {Record<string, string>}
 */
export function headersFor(blocks, addresses) {
  return blocks.find(({ pattern }) => addresses.some((address) => fits(pattern, address)))?.headers ?? {}
}

/**
 * @param {string} pattern
 * @param {string} address
 */
function fits(pattern, address) {
  return pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern
}
