/** Serves a built folder as a good host would: packed with brotli, hashed files for ever, pages asked for anew. */
import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** @typedef {{ body: Buffer, headers: Record<string, string | number> }} Answer */

/**
 * @param {string} dir
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function servePacked(dir) {
  /** @type {Map<string, Answer | undefined>} */
  const known = new Map()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (!known.has(pathname)) known.set(pathname, answerFor(dir, pathname))
    const answer = known.get(pathname)
    if (answer) response.writeHead(200, answer.headers).end(answer.body)
    else response.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  const close = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  return { url: `http://localhost:${port}/`, close }
}

/** @param {string} dir @param {string} path @returns {Answer | undefined} */
function answerFor(dir, path) {
  const file = join(dir, decodeURI(path), path.endsWith('/') ? 'index.html' : '')
  if (!existsSync(file) || !statSync(file).isFile()) return undefined
  const own = readFileSync(file)
  const type = types[extname(file)]
  const isPacked = type === undefined || /woff2|png/.test(type)
  const body = isPacked ? own : brotliCompressSync(own)
  const isHashed = /^\/(_astro|pagefind\/(fragment|index))\//.test(path)
  return {
    body,
    headers: {
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isPacked ? {} : { 'Content-Encoding': 'br' }),
    },
  }
}
