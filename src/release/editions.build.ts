import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { homeOf } from './addresses.ts'
import { asOld, asOldStyles, type Beside, oldPolicy } from './old.ts'
import { type Release, releaseSchema } from './schema.ts'
import { filesIn, hashOfFiles, readZip } from './zip.build.ts'

/** What a release says of itself, at the top of its zip and of its site. */
export const releaseFile = 'release.json'

/** The name of the zip of an edition. */
export const zipName = (edition: number): string => `take-a-chair-${edition}.zip`

/** An earlier edition as its zip has it. */
export type Earlier = { readonly release: Release; readonly files: ReadonlyMap<string, Uint8Array> }

/** What a release has besides scripts, by the endings of its files. */
const known = /\.(html|css|woff2|png|svg|txt|xml|json|zip|docx|mdx|bib|ris|pdf|epub)$/

/** What would run by itself in a file that a browser shows. */
const runs = /<(?:\w+:)?(?:script|foreignObject)\b|\son\w+\s*=\s*["']|javascript:|<\?xml-stylesheet/i

/** What only a host, a crawler or a script reads, and pages that work in packages alone. */
const notKept =
  /^(pagefind|og|editions)\/|^[a-z]+\/lms\/|^(_headers|_redirects|404\.html|robots\.txt|sitemap[^/]*)$|^[a-z]+\/.*\.json$/

/**
 * The earlier editions in a folder. Everything that is wrong with one of the zips is one sentence, which is thrown; so
 * nothing is unpacked if one is not as it should be.
 * @param current the edition beside which they are put
 * @param made whether that one is finished: its zip may lie beside the others then
 * @param site the folder of the built site, which is written anew: no zip may lie in it
 */
export function earlierEditions(
  folder: string,
  current: number,
  { made, site }: { made: boolean; site?: string },
): Earlier[] {
  if (!existsSync(folder)) throw new Error(`EDITIONS_DIR names the folder "${folder}", which does not exist.`)
  if (!statSync(folder).isDirectory()) throw new Error(`EDITIONS_DIR names "${folder}", which is no folder.`)
  if (site !== undefined && !relative(site, folder).startsWith('..'))
    throw new Error(
      `EDITIONS_DIR names "${folder}", which lies in the site that is written anew: move the zips out of it.`,
    )
  const zips = readdirSync(folder).filter((name) => name.endsWith('.zip'))
  const found = new Map<number, Earlier>()
  for (const name of zips.sort()) {
    const refuse = (what: string): never => {
      throw new Error(`${join(folder, name)} ${what}. Nothing was unpacked.`)
    }
    const edition = Number(/^take-a-chair-(\d+)\.zip$/.exec(name)?.[1] ?? refuse('is not called take-a-chair-<n>.zip'))
    if (found.has(edition)) refuse(`is edition ${edition} a second time`)
    if (edition === current && made) continue
    if (edition === current) refuse(`is edition ${edition}, which is only being made now: move it to another folder`)
    if (edition > current) refuse(`is edition ${edition}, and this is edition ${current}`)
    found.set(edition, readEdition(join(folder, name), edition, refuse))
  }
  return [...found.values()].sort((a, b) => a.release.edition - b.release.edition)
}

function readEdition(path: string, edition: number, refuse: (what: string) => never): Earlier {
  const files = tried(() => readZip(readFileSync(path)), refuse)
  const told = files.get(releaseFile) ?? refuse(`has no ${releaseFile}, so it was not made by “npm run release”`)
  const said = tried(
    () => releaseSchema.parse(JSON.parse(Buffer.from(told).toString('utf8'))),
    () => refuse(`has a ${releaseFile} that cannot be read`),
  )
  if (said.edition !== edition) refuse(`says that it is edition ${said.edition}`)
  const others = [...files].filter(([name]) => name !== releaseFile)
  if (hashOfFiles(others) !== said.files) refuse('is not as it was released: files in it have changed or are missing')
  return { release: said, files }
}

function tried<T>(read: () => T, refuse: (what: string) => never): T {
  try {
    return read()
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

/**
 * Puts earlier editions below `editions/` of a built site, each marked as old and without scripts, and says in
 * `_headers` what they may load. What stood there before goes.
 * @param dir the built site
 * @throws one sentence if it is no built site or a file of an edition cannot be kept; nothing was changed then
 */
export function putEditions(dir: string, editions: readonly Earlier[]): void {
  const headers = join(dir, '_headers')
  if (!existsSync(headers)) throw new Error(`There is no built site in "${dir}": run "npm run build" first.`)
  const names = new Set(filesIn(dir).filter((name) => !name.startsWith('editions/')))
  const pages = new Map(
    [...names]
      .filter((name) => /^[^/]+\/course\/index\.html$/.test(name))
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  )
  const home = homeOf(pages)
  if (home === undefined) throw new Error(`There is no built site in "${dir}": run "npm run build" first.`)
  const base = new URL(home).pathname
  const made = editions.map((earlier) => madeOld(earlier, { home, base, isCurrent: (file) => names.has(file) }))
  rmSync(join(dir, 'editions'), { recursive: true, force: true })
  for (const { files } of made)
    for (const [name, content] of files) {
      mkdirSync(dirname(join(dir, name)), { recursive: true })
      writeFileSync(join(dir, name), content)
    }
  const before = readFileSync(headers, 'utf8').split('\n\n')
  const others = before.filter((block) => !block.trim().startsWith(`${base}editions/`))
  writeFileSync(
    headers,
    `${[...others.map((block) => block.trimEnd()), ...made.map(({ block }) => block)].join('\n\n')}\n`,
  )
}

/** The files of an old edition by their place in the site, and its block of headers. */
type Made = { readonly files: ReadonlyMap<string, string | Uint8Array>; readonly block: string }

function madeOld({ release, files }: Earlier, current: Pick<Beside, 'home' | 'base' | 'isCurrent'>): Made {
  const { edition, date } = release
  const kept = new Map([...files].filter(([name]) => known.test(name) && !notKept.test(name)))
  const beside: Beside = {
    ...current,
    edition,
    year: Number(date.slice(0, 4)),
    oldOrigin: release.origin,
    oldBase: release.base,
    isOld: (file) => kept.has(file),
    hashOf: (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  }
  const styles = new Set<string>()
  const asKept = (name: string, bytes: Uint8Array): string | Uint8Array => {
    if (!/\.(html|css|svg|xml)$/.test(name)) return bytes
    const text = Buffer.from(bytes).toString('utf8')
    if (name.endsWith('.css')) return asOldStyles(text, beside)
    if (name.endsWith('.html')) {
      const page = asOld(text, name, beside)
      for (const style of page.styles) styles.add(style)
      return page.html
    }
    if (runs.test(text))
      throw new Error(
        `${name} of edition ${edition} would run something. Nothing was unpacked: look where its zip is from.`,
      )
    return text
  }
  const placed = new Map([...kept].map(([name, bytes]) => [`editions/${edition}/${name}`, asKept(name, bytes)]))
  const block = [
    `${current.base}editions/${edition}/*`,
    `Content-Security-Policy: ${oldPolicy([...styles].sort())}; frame-ancestors 'self'`,
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
    'X-Robots-Tag: noindex',
  ].join('\n  ')
  return { files: placed, block }
}
