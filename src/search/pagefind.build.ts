import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex, type IndexFile } from 'pagefind'
import { address } from '#site/urls.ts'
import { indexFrom } from './dev-index.build.ts'
import { type BuiltPage, indexedPages, unread } from './indexed.ts'

/**
 * Writes the index of the search into `pagefind/` after a build, and serves that of the last build
 * while `npm run dev` runs.
 */
export function searchIndex(): AstroIntegration {
  let base = '/'
  let outDir = ''
  return {
    name: 'take-a-chair/search-index',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base
        outDir = fileURLToPath(config.outDir)
      },
      async 'astro:build:done'({ dir, logger }) {
        const folder = fileURLToPath(dir)
        const pages = indexedPages(pagesIn(folder))
        for (const { path, content } of kept(await filesFor(pages))) {
          const file = join(folder, 'pagefind', path)
          mkdirSync(dirname(file), { recursive: true })
          writeFileSync(file, content)
        }
        logger.info(`Search finds ${pages.length} pages and entries.`)
      },
      'astro:server:setup'({ server, logger }) {
        server.middlewares.use(indexFrom(join(outDir, 'pagefind'), `${address(base)}pagefind/`, logger))
      },
    },
  }
}

function pagesIn(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ url: `/${file.replace(/index\.html$/, '')}`, html: readFileSync(join(folder, file), 'utf8') }))
}

/**
 * The files of an index. Pagefind’s own `writeFiles` answers before all bytes are on the disk and
 * leaves some files cut (its issue 1271), so it is asked for their content.
 */
export async function filesFor(pages: readonly BuiltPage[]): Promise<IndexFile[]> {
  if (pages.length === 0) throw new Error('Search: not one page was found to index.')
  try {
    const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: unread })
    if (!index) throw new Error(`Search: Pagefind made no index. ${errors.join(' ')}`)
    for (const { url, html } of pages) {
      const added = await index.addHTMLFile({ url, content: html })
      if (added.errors.length > 0) throw new Error(`Search: ${url} was not indexed. ${added.errors.join(' ')}`)
    }
    const written = await index.getFiles()
    if (written.errors.length > 0) throw new Error(`Search: ${written.errors.join(' ')}`)
    const found = written.files.filter(({ path }) => path.endsWith('.pf_fragment')).length
    if (found !== pages.length)
      throw new Error(`Search: ${pages.length} pages were indexed, and ${found} can be found.`)
    return written.files
  } finally {
    await close()
  }
}

/** Without Pagefind’s own interfaces (half a megabyte), and with the list of languages in one order. */
export function kept(files: readonly IndexFile[]): { path: string; content: Uint8Array | string }[] {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json')
  if (!entry) throw new Error('Search: Pagefind wrote no pagefind-entry.json.')
  const about = JSON.parse(new TextDecoder().decode(entry.content))
  about.languages = Object.fromEntries(Object.entries(about.languages).sort(([a], [b]) => (a < b ? -1 : 1)))
  const programs = Object.values<{ wasm: string | null }>(about.languages).map(
    ({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`,
  )
  const used = files.filter(({ path }) => path === 'pagefind.js' || programs.includes(path) || /\.pf_\w+$/.test(path))
  return [...used, { path: entry.path, content: JSON.stringify(about) }]
}
