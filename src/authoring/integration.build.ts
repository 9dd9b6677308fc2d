import { fileURLToPath } from 'node:url'
import type { AstroIntegration, HookParameters } from 'astro'
import { checkContent, report } from './check.build.ts'

/**
 * Stops a build on mistakes in `content/` before Astro reads it (which would report only the first,
 * and a dangling reference not at all). In `npm run dev` the mistakes are shown in the terminal and
 * over the page, and go away when they are mended.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'take-a-chair/content-check',
    hooks: {
      'astro:config:setup'({ command, config }) {
        if (command !== 'build') return
        const problems = checkContent(fileURLToPath(config.root))
        if (problems.length > 0) throw new ContentError(`${report(problems)}\nNothing was built.`)
      },
      'astro:server:setup'({ server, logger }) {
        let message = ''
        const tell = () => {
          if (message !== '') server.ws.send({ type: 'error', err: { message, stack: '' } })
        }
        const check = () => {
          const problems = checkContent(server.config.root)
          if (message !== '' && problems.length === 0) logger.info('content/ is in order again.')
          message = problems.length > 0 ? report(problems) : ''
          if (message !== '') logger.error(message)
          tell()
        }
        server.watcher.on('all', (_event, file) => {
          if (!file.includes('/content/')) return
          check()
          if (file.includes('/scenarios/')) forgetStories(server)
        })
        // Astro reloads the page after every change of content; the page that comes back is told again.
        server.ws.on('connection', tell)
        check()
      },
    },
  }
}

/**
 * Role-plays are no collection of Astro’s, so it does not hear of an edit: it would go on serving the story with which
 * it first listed their addresses. This is how it tells itself that a collection has changed.
 */
function forgetStories({ environments }: HookParameters<'astro:server:setup'>['server']) {
  for (const { hot, name } of Object.values(environments)) if (name !== 'client') hot.send('astro:content-changed', {})
  environments.client.hot.send({ type: 'full-reload', path: '*' })
}

/** A mistake of an author, not of the program: the message is all there is to read. */
class ContentError extends Error {
  override readonly name = 'ContentError'
  override readonly stack = ''
}
