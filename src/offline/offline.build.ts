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

/** Files that only hosts read, and folders with downloads. */
const notKept = /^(_headers|sw\.js)$|^(packages|exports|books|editions)\//

/** Files with the hash of their content in their name. */
const namedByContent = /^(_astro|pagefind\/(fragment|index))\//

/**
 * Writes the service worker after a build, with the list of all files in it. It comes last: what is written after it
 * would not be kept.
 * @param mode `off`: the worker that is written takes itself and everything that an earlier one has kept away;
 * `at-once`: it takes the place of an earlier one without asking the reader
 */
export function offline(mode: Mode): AstroIntegration {
  return {
    name: 'take-a-chair/offline',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const folder = fileURLToPath(dir)
        const file = join(folder, workerFile)
        if (mode === 'off') return writeFileSync(file, await bundled('goodbye'))
        const edition = editionIn(folder)
        const { length } = Object.keys(edition.files)
        writeFileSync(
          file,
          workerFor(mode === 'at-once' ? { ...edition, atOnce: true } : edition, await bundled('offline')),
        )
        logger.info(`Kept for reading without a network: ${length} files.`)
      },
    },
  }
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
  let bytes = 0
  const files = names.map((name) => {
    const content = readFileSync(join(folder, name))
    bytes += content.length
    const hash = namedByContent.test(name) ? '' : createHash('sha256').update(content).digest('base64')
    return [name.replace(/(^|\/)index\.html$/, '$1'), hash]
  })
  return { files: Object.fromEntries(files), bytes }
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
