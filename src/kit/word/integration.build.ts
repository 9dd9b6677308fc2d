import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { plainSheet } from './plain.build.ts'
import { wordOf } from './word.build.ts'

/** Writes beside every sheet of the kit its copy for Word, after a build, from the finished page. */
export function wordCopies(): AstroIntegration {
  return {
    name: 'take-a-chair/word-copies',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const pages = sheetPagesIn(folder)
        for (const page of pages) {
          const sheet = plainSheet(readFileSync(join(folder, page), 'utf8'))
          if (!sheet) throw new Error(`${page} lies among the sheets of the kit, and has none.`)
          writeFileSync(join(folder, page.replace(/\/index\.html$/, '.docx')), await wordOf(sheet))
        }
        logger.info(`${pages.length} sheets of the kit have a copy for Word.`)
      },
    },
  }
}

/** The pages of all sheets in all languages, by their paths in a built folder. */
export function sheetPagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[^/]+\/leaders\/kit\/[^/]+\/index\.html$/.test(file))
    .sort()
}
