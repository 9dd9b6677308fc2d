import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { build, type Rolldown } from 'vite'
import type { Edition } from './kept.ts'

type Mode = 'on' | 'off' | 'at-once'

/** The name of the worker, at the root of the site. */
export const workerFile = 'sw.js'

/**
 * Files that only hosts, crawlers and other sites read, folders with downloads, pages that work in packages alone, and
 * modules to print, which say once more what is kept.
 */
const notKept =
  /^(_headers|sw\.js|robots\.txt|sitemap\.xml)$|^(packages|exports|books|editions|og|[a-z]+\/(lms|print))\//

/** Files with the hash of their content in their name. */
const namedByContent = /^(_astro|pagefind\/(fragment|index))\//

/** Writes the service worker after a build. It comes last: what is written after it would not be kept. */
export function offline(mode: Mode): AstroIntegration {
  return {
    name: 'take-a-chair/offline',
    hooks: {
      'astro:build:done': async ({ dir }) => writeWorker(fileURLToPath(dir), mode),
    },
  }
}

/**
 * Writes the worker into a built folder, with the list of all files in it.
 * @param mode `off`: the worker that is written takes itself and everything that an earlier one has kept away;
 * `at-once`: it takes the place of an earlier one without asking the reader
 */
export async function writeWorker(folder: string, mode: Mode): Promise<void> {
  const file = join(folder, workerFile)
  if (mode === 'off') return writeFileSync(file, await bundled('goodbye'))
  const edition = editionIn(folder)
  writeFileSync(file, workerFor(mode === 'at-once' ? { atOnce: true, ...edition } : edition, await bundled('offline')))
}

/** The worker of an edition. */
export const workerFor = (edition: Edition, program: string): string =>
  `const edition=${JSON.stringify(edition)};\n${program}`

/** All files of a built folder that a reader can come to need, in one order on every machine. */
export function editionIn(folder: string): Edition {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((name) => !notKept.test(name))
    .sort()
  const files = names.map((name) => {
    const content = readFileSync(join(folder, name))
    const hash = namedByContent.test(name) ? '' : createHash('sha256').update(content).digest('base64')
    return [name.replace(/(^|\/)index\.html$/, '$1'), hash]
  })
  return { files: Object.fromEntries(files) }
}

async function bundled(name: 'offline' | 'goodbye'): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: {
        input: fileURLToPath(new URL(`./${name}.worker.ts`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput
  return output.output[0].code
}
