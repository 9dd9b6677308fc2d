/** Answers one address of a built folder as a host would: headers file, directory addresses, 404 page. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor, parseHeaders } from './headers.mjs'

/** @typedef {import('node:http').ServerResponse} Response */

/**
 * What to do with each request for the folder.
 * @param {string} root
 * @param {string} prefix the base path, with a slash at both ends
 * @returns {(request: import('node:http').IncomingMessage, response: Response) => void}
 */
export function siteAt(root, prefix) {
  // dev: read the disk each time, because the folder may be built anew while it is served.
  const send = sirv(root, { dev: true, etag: true, extensions: [] })
  const blocks = headerBlocks(root)
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end()
    // One leading slash: a redirect to //name/ would lead to another host.
    const asked = new URL(`http://localhost${request.url?.replace(/^\/+/, '/')}`)
    if (`${asked.pathname}/` === prefix) return redirect(response, prefix + asked.search)
    if (!asked.pathname.startsWith(prefix)) return notFound(response)

    const below = asked.pathname.slice(prefix.length - 1)
    for (const [name, value] of Object.entries(headersFor(blocks(), [asked.pathname, below]))) {
      response.setHeader(name, value)
    }
    const kind = below === '/_headers' ? undefined : kindAt(root, below)
    const isIndex = kind === 'folder' && existsSync(join(root, decodeURI(below), 'index.html'))
    if (isIndex && !below.endsWith('/')) return redirect(response, `${asked.pathname}/${asked.search}`)
    if (!isIndex && (kind !== 'file' || below.endsWith('/'))) return notFound(response, root)
    if (below.startsWith('/_astro/') && !response.hasHeader('cache-control')) {
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    }
    request.url = isIndex ? `${below}index.html` : below
    send(request, response, () => notFound(response, root))
  }
}

/**
 * Reads <root>/_headers now, so that a fault in it stops the start, and again whenever it changes.
 * @param {string} root
 */
function headerBlocks(root) {
  const file = join(root, '_headers')
  const time = () => statSync(file, { throwIfNoEntry: false })?.mtimeMs
  const read = () => (existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [])
  let [at, blocks] = [time(), read()]
  return () => {
    if (time() !== at) [at, blocks] = [time(), read()]
    return blocks
  }
}

/**
 * @param {string} root
 * @param {string} address
 */
function kindAt(root, address) {
  try {
    return statSync(join(root, decodeURI(address))).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}

/** @type {(response: Response, to: string) => void} */
const redirect = (response, to) => void response.writeHead(301, { Location: to }).end()

/** @type {(response: Response, root?: string) => void} */
function notFound(response, root) {
  const pages = root === undefined ? [] : [join(root, '404.html'), join(root, 'en/404/index.html')]
  const page = pages.find((file) => existsSync(file))
  response.writeHead(404, {
    'Content-Type': `text/${page ? 'html' : 'plain'}; charset=utf-8`,
    'Cache-Control': 'no-cache',
  })
  response.end(page ? readFileSync(page) : 'There is no page at this address.')
}
