import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' }

/**
 * Serves the index of the last build while `npm run dev` runs: the pages of a development server are
 * never indexed. Says once how to get one, where there is none.
 * @param folder where the build has put it
 * @param prefix the address that it is asked for under
 */
export function indexFrom(folder: string, prefix: string, logger: { warn(sentence: string): void }) {
  let warned = false
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = (request.url ?? '').replace(/[?#].*/, '')
    if (!path.startsWith(prefix)) {
      next()
      return
    }
    const name = path.slice(prefix.length)
    try {
      // Pagefind’s names are plain: nothing that leads out of the folder is one.
      if (!/^(\w+\/)?[\w.-]+$/.test(name)) throw new Error('No such name.')
      const content = readFileSync(join(folder, name))
      response.setHeader('Content-Type', types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
      response.end(content)
    } catch {
      if (!warned && !existsSync(folder)) {
        warned = true
        logger.warn('The search shows the last build, and there is none: run "npm run build" once.')
      }
      response.writeHead(404).end()
    }
  }
}
