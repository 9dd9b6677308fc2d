import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { contentCheck } from './integration.build.ts'

const root = mkdtempSync(join(tmpdir(), 'integration-'))
afterAll(() => rmSync(root, { recursive: true }))

/** A development server that writes down what it is told; without content, the check has one thing to say. */
function serverAt() {
  const sent: string[] = []
  const hear = (name: string) => ({
    ...{ name, hot: { send: (what: string | { type: string }) => sent.push(`${name}: ${saidIn(what)}`) } },
  })
  const saidIn = (what: string | { type: string }) => (typeof what === 'string' ? what : what.type)
  const server = {
    config: { root },
    watcher: new EventEmitter(),
    ws: { send: () => undefined, on: () => undefined },
    environments: { client: hear('client'), ssr: hear('ssr'), prerender: hear('prerender') },
  }
  const logger = { error: () => undefined, info: () => undefined }
  const start = contentCheck().hooks['astro:server:setup'] as unknown as (options: object) => void
  start({ server, logger })
  return { sent, edit: (file: string) => server.watcher.emit('all', 'change', join(root, file)) }
}

it('tells Astro of an edited role-play, and the page to come anew', () => {
  const { sent, edit } = serverAt()
  edit('content/en/scenarios/three-helpers/story.ink')
  expect(sent).toEqual([...['ssr: astro:content-changed', 'prerender: astro:content-changed', 'client: full-reload']])
})

it('leaves what Astro watches itself to Astro', () => {
  const { sent, edit } = serverAt()
  edit('content/en/quizzes/the-call.yaml')
  edit('src/scenario/scenario.css')
  expect(sent).toEqual([])
})
