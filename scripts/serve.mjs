/** Serves the built site as a host would, below any base path. */
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isCommand, refuse } from './command.mjs'
import { siteAt } from './site.mjs'

/**
 * Starts a server for a built folder. Port 0 takes any free port; a taken port gives the next free one.
 * @param {{ dir?: string, port?: number, base?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ dir = 'dist', port = 4321, base = '/' } = {}) {
  const root = resolve(dir)
  if (!existsSync(root)) throw new Error(`There is no folder "${dir}" to serve: run "npm run build" first.`)
  const prefix = `/${base}/`.replace(/\/+/g, '/')
  const answer = siteAt(root, prefix)
  const server = createServer((request, response) => {
    try {
      answer(request, response)
    } catch (error) {
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error))
    }
  })
  const taken = await listen(server, port)
  const close = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  return { url: `http://localhost:${taken}${prefix}`, close }
}

/**
 * Listens on the first free port, and says which one it was.
 * @param {import('node:http').Server} server
 * @param {number} port
 */
async function listen(server, port) {
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error('A port is a number from 0 to 65535.')
  const last = port === 0 ? 0 : Math.min(port + 20, 65535)
  for (let tried = port; tried <= last; tried++) {
    try {
      // By name, as astro dev does: on ::1 and 127.0.0.1 two servers could share a port without noticing.
      server.listen(tried, 'localhost')
      await once(server, 'listening')
      return /** @type {import('node:net').AddressInfo} */ (server.address()).port
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error)
      if (code !== 'EADDRINUSE') throw new Error(`Port ${tried} cannot be used (${code}): choose another with --port.`)
    }
  }
  throw new Error(`The ports ${port} to ${last} are all taken: stop another server or choose one with --port.`)
}

if (isCommand(import.meta)) await start().catch(refuse)

/** Reads the command line, serves until Ctrl+C. */
async function start() {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      base: { type: 'string', default: process.env.SITE_BASE ?? '/' },
      'open-text': { type: 'boolean', default: false },
    },
  })
  const { url, close } = await serve({ dir: values.dir, port: Number(values.port), base: values.base })
  console.log(`Serving ${values.dir} at ${url}`)
  if (values['open-text']) console.log(`Open ${url}en/ in a browser to begin. Stop with Ctrl+C.`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close())
}
