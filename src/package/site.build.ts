import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lowered, renamed } from './assets.ts'
import { shellOf } from './pages.ts'

/** A built site as packages need it: every file by its path, with names that any platform keeps. */
export type Site = {
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Of those that can name others, the text. */
  readonly texts: ReadonlyMap<string, string>
  /** The path it was built for, with a slash at both ends. */
  readonly base: string
  /** Where it is published. */
  readonly origin: string
  /** The languages whose pages a platform can run. */
  readonly languages: readonly string[]
}

// What is made of the site for others, and what only a host reads.
const leftOut =
  /^(packages|exports|books|editions|og)\/|^(_headers|_redirects|sw\.js|404\.html|robots\.txt|sitemap[^/]*)$|\.(webmanifest|docx|mdx)$/
const textual = /\.(html|css|js|json)$/

/**
 * Reads a folder that the build has written. Says in a sentence what is missing.
 * @param dir the folder
 */
export function readSite(dir: string): Site {
  const found = filesIn(dir)
  const names = lowered(found)
  const paths = found.map((path): [string, string] => [path, renamed(path, names)])
  const files = new Map<string, Uint8Array>()
  const texts = new Map<string, string>()
  for (const [path, name] of paths) {
    const bytes = readFileSync(join(dir, path))
    files.set(name, bytes)
    if (textual.test(path) && !path.startsWith('pagefind/')) texts.set(name, renamed(bytes.toString('utf8'), names))
  }
  for (const [name, text] of texts) files.set(name, Buffer.from(text))
  const languages = [...texts.keys()].flatMap((name) => /^([^/]+)\/course\/index\.html$/.exec(name)?.[1] ?? []).sort()
  const [language = ''] = languages
  if (!language) throw new Error(`There is no built course in "${dir}": run "npm run build" first.`)
  const without = languages.find((one) => !texts.has(shellOf(one)))
  if (without)
    throw new Error(`"${dir}" has no page that speaks with platforms (${shellOf(without)}): run "npm run build" first.`)
  return {
    files,
    texts,
    languages,
    ...addressOf(texts.get(`${language}/course/index.html`) ?? '', `${language}/course/`),
  }
}

function filesIn(dir: string): string[] {
  try {
    const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const paths = entries.map(({ parentPath, name }) => join(parentPath, name).slice(join(dir, '/').length))
    return paths
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !leftOut.test(path))
      .sort()
  } catch {
    throw new Error(`There is no folder "${dir}": run "npm run build" first.`)
  }
}

/** What a page says of where it is published. */
function addressOf(html: string, path: string): { origin: string; base: string } {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? ''
  if (!URL.canParse(canonical)) throw new Error(`The page ${path} does not say where it is published.`)
  const { origin, pathname } = new URL(canonical)
  if (!pathname.endsWith(path)) throw new Error(`The page ${path} says that it is published at ${canonical}.`)
  return { origin, base: pathname.slice(0, -path.length) }
}
