import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { type Element, elementsIn, parsePage } from './tree.ts'

/** One HTML file of a built site. */
export type Page = {
  /** Its path in the folder, such as `en/course/index.html`. */
  readonly file: string
  /** Its address with the base path, such as `/x/y/en/course/`. */
  readonly address: string
  /** The language it stands under, by its folder; none for the chooser and the 404 page. */
  readonly locale: string | undefined
  readonly html: string
  readonly document: Tree.Document
  readonly elements: readonly Element[]
}

/** A built site in memory. */
export type Site = {
  /** The path that it is to be served under, with a slash at both ends. */
  readonly base: string
  /** The text of every file by its path; empty for those that are not text. */
  readonly files: ReadonlyMap<string, string>
  readonly pages: readonly Page[]
}

const textual = new Set(['.html', '.css', '.js', '.svg', '.xml', '.txt', ''])

/** Reads a folder that `astro build` wrote. */
export function readSite(dir: string, base: string): Site {
  if (!existsSync(dir))
    throw new Error(`There is no folder "${dir}": run "npm run build" and "node scripts/elsewhere.mjs".`)
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(dir, path)).isFile(),
  )
  const textAt = (path: string) => (textual.has(extname(path)) ? readFileSync(join(dir, path), 'utf8') : '')
  return siteOf(Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), textAt(path)])), base)
}

/** A site from its files, for those that are read from a folder and those that a test makes up. */
export function siteOf(files: Readonly<Record<string, string>>, base = '/'): Site {
  const entries = Object.entries(files).sort(([a], [b]) => a.localeCompare(b, 'en'))
  const pages = entries.filter(([file]) => file.endsWith('.html')).map(([file, html]) => pageOf(file, html, base))
  return { base, files: new Map(entries), pages }
}

function pageOf(file: string, html: string, base: string): Page {
  const document = parsePage(html)
  const locale = file.includes('/') ? file.split('/')[0] : undefined
  return {
    file,
    address: base + file.replace(/(^|\/)index\.html$/, '$1'),
    locale,
    html,
    document,
    elements: elementsIn(document),
  }
}

/** Runs a check over all pages: each problem begins with the file that has it. */
export function perPage(site: Site, problemsOf: (page: Page) => readonly string[]): string[] {
  return site.pages.flatMap((page) => problemsOf(page).map((problem) => `${page.file}: ${problem}`))
}
