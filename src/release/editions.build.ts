import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** Scripts and what belongs to them, what only a host or a crawler reads, and pages that work in packages alone. */
const notKept =
  /\.(js|mjs|webmanifest)$|^(pagefind|og|editions)\/|^[a-z]+\/lms\/|^(_headers|_redirects|404\.html|robots\.txt|sitemap[^/]*)$|^[a-z]+\/.*\.json$/

/**
 * The earlier editions in a folder. Everything that is wrong with one of the zips is one sentence, which is thrown; so
 * nothing is unpacked if one is not as it should be.
 * @param current the edition beside which they are put
 * @param made whether that one is finished: its zip may lie beside the others then
 */
export function earlierEditions(folder: string, current: number, { made }: { made: boolean }): Earlier[] {
  if (!existsSync(folder)) throw new Error(`EDITIONS_DIR names the folder "${folder}", which does not exist.`)
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
 */
export function putEditions(dir: string, editions: readonly Earlier[]): void {
  rmSync(join(dir, 'editions'), { recursive: true, force: true })
  const headers = join(dir, '_headers')
  const names = new Set(filesIn(dir))
  const pages = new Map(
    [...names]
      .filter((name) => /^[^/]+\/course\/index\.html$/.test(name))
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  )
  const home = homeOf(pages)
  if (home === undefined) throw new Error(`There is no built site in "${dir}": run "npm run build" first.`)
  const base = new URL(home).pathname
  const blocks = editions.map((earlier) =>
    putEdition(dir, earlier, { home, base, isCurrent: (file) => names.has(file) }),
  )
  const before = readFileSync(headers, 'utf8').split('\n\n')
  const others = before.filter((block) => !block.trim().startsWith(`${base}editions/`))
  writeFileSync(headers, `${[...others.map((block) => block.trimEnd()), ...blocks].join('\n\n')}\n`)
}

function putEdition(
  dir: string,
  { release, files }: Earlier,
  current: Pick<Beside, 'home' | 'base' | 'isCurrent'>,
): string {
  const { edition, date } = release
  const kept = new Map([...files].filter(([name]) => !notKept.test(name)))
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
  for (const [name, bytes] of kept) {
    const to = join(dir, 'editions', String(edition), name)
    mkdirSync(dirname(to), { recursive: true })
    if (name.endsWith('.html')) {
      const page = asOld(Buffer.from(bytes).toString('utf8'), name, beside)
      for (const style of page.styles) styles.add(style)
      writeFileSync(to, page.html)
    } else if (name.endsWith('.css')) writeFileSync(to, asOldStyles(Buffer.from(bytes).toString('utf8'), beside))
    else writeFileSync(to, bytes)
  }
  return [
    `${current.base}editions/${edition}/*`,
    `Content-Security-Policy: ${oldPolicy([...styles].sort())}; frame-ancestors 'self'`,
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
    'X-Robots-Tag: noindex',
  ].join('\n  ')
}
