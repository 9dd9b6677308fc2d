import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { siteAt } from '../../scripts/site.mjs'
import { editionIn, workerFile, workerFor, writeWorker } from '../../src/offline/offline.build.ts'

export { expect }

/** A host with a built copy of the course that can be cut off, fail, and be given a new edition. */
export type Host = {
  /** Where the site is. */
  readonly url: string
  /** What has been asked for since the host was made or `forget` was called, below the root of the site. */
  readonly asked: string[]
  /** No connection leads to the host any more, or again. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Decides for each request whether the host answers with an error of its own. */
  failing: (path: string) => boolean
  /** Changes files of the copy: by name, from their text to another. */
  change(changes: Readonly<Record<string, (text: string) => string>>): void
  /** The text of a file. */
  read(name: string): string
  /** Gives a file another name, and changes nothing that points to it. */
  rename(name: string, to: string): void
  /** Makes a new edition of the copy: the worker is written anew from the files as they are now. */
  release(): void
  /** Makes the copy one that is to keep nothing, as the build does with SITE_OFFLINE=off. */
  keepNothing(): Promise<void>
}

/** Makes a host for a copy of a built folder. */
async function hostOf(dir: string, prefix: string): Promise<Host & { remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'course-'))
  cpSync(dir, folder, { recursive: true })
  const answer = siteAt(folder, prefix)
  const host = { failing: (_path: string) => false, asked: [] as string[] }
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(prefix.length)
    host.asked.push(path)
    if (host.failing(path)) response.writeHead(503).end()
    else answer(request, response)
  })
  const listen = (port: number) => new Promise<void>((done) => server.listen(port, 'localhost', done))
  await listen(0)
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  const change: Host['change'] = (changes) => {
    for (const [name, changed] of Object.entries(changes)) {
      const [before, after] = [readFileSync(join(folder, name), 'utf8')].flatMap((text) => [text, changed(text)])
      if (before === after) throw new Error(`${name} has not changed.`)
      writeFileSync(join(folder, name), after ?? '')
    }
  }
  const release = () => {
    const [first = '', ...program] = readFileSync(join(folder, workerFile), 'utf8').split('\n')
    if (!first.startsWith('const edition=')) throw new Error('The worker does not begin with its edition.')
    writeFileSync(join(folder, workerFile), workerFor(editionIn(folder), program.join('\n')))
  }
  return Object.assign(host, {
    url: `http://localhost:${port}${prefix}`,
    stop,
    start: () => listen(port),
    change,
    release,
    keepNothing: () => writeWorker(folder, 'off'),
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    rename: (name: string, to: string) => renameSync(join(folder, name), join(folder, to)),
    remove: async () => {
      await stop()
      rmSync(folder, { recursive: true })
    },
  })
}

type Options = { dir: string; prefix: string }

/** Playwright’s test with a host of its own, and a browser in which the course may be kept. */
export const test = base.extend<Options & { host: Host }>({
  dir: ['dist', { option: true }],
  prefix: ['/', { option: true }],
  host: async ({ dir, prefix }, use) => {
    if (!readdirSync('.').includes(dir)) throw new Error(`There is no folder "${dir}": run "npm run build".`)
    const host = await hostOf(dir, prefix)
    await use(host)
    await host.remove()
  },
})
