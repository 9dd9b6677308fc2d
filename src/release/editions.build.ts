import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import {
  attribute,
  contentOf,
  type Element,
  elementsIn,
  type Node,
  type Page,
  runningTree,
} from '#source/markup.build.ts'
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
const known = /\.(html|css|woff2|png|svg|txt|xml|json|zip|docx|mdx|bib|ris|pdf|epub|imscc)$/i

/** What would run by itself in a drawing or another file of XML, or could hide it: signs for letters, names of its own. */
const runs =
  /<(?:[^\s<>/:"'=]+:)?(?:script|foreignObject)\b|\son\w+\s*=\s*["']|javascript:|<\?xml-stylesheet|<!DOCTYPE[^>]*\[|\b(?:href|to|from|by|values)\s*=\s*(?:"[^"]*|'[^']*)&#|\0/i

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
  if (!existsSync(folder))
    throw new Error(
      `EDITIONS_DIR names the folder "${folder}", which does not exist: name the folder that holds the zips, or, for a first release, unset it. Nothing was changed.`,
    )
  if (!statSync(folder).isDirectory())
    throw new Error(
      `EDITIONS_DIR names "${folder}", which is no folder: name the one that holds the zips. Nothing was changed.`,
    )
  if (site !== undefined && liesIn(folder, site))
    throw new Error(
      `EDITIONS_DIR names "${folder}", which lies in the site that is written anew: move the zips out of it. Nothing was changed.`,
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

/** Whether a folder is another one or lies in it, wherever links to folders lead. */
function liesIn(folder: string, other: string): boolean {
  const way = relative(existsSync(other) ? realpathSync(other) : resolve(other), realpathSync(folder))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
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
  if (!existsSync(headers))
    throw new Error(`There is no built site in "${dir}": run "npm run build" first. Nothing was changed.`)
  const names = new Set(filesIn(dir).filter((name) => !name.startsWith('editions/')))
  const pages = new Map(
    [...names]
      .filter((name) => /^[^/]+\/course\/index\.html$/.test(name))
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  )
  const home = homeOf(pages)
  if (home === undefined)
    throw new Error(`There is no built site in "${dir}": run "npm run build" first. Nothing was changed.`)
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
  const refuse = (name: string, what: string): never => {
    throw new Error(`${name} of edition ${edition} ${what}. Nothing was changed: look where its zip is from.`)
  }
  const asKept = (name: string, bytes: Uint8Array): string | Uint8Array => {
    const kind = /\.(html|css|svg|xml)$/i.exec(name)?.[1]?.toLowerCase()
    if (kind === undefined) return bytes
    const text = Buffer.from(bytes).toString('utf8')
    if (kind === 'css') return asOldStyles(text, beside)
    if (kind === 'html') {
      const page = asOld(text, name, beside)
      for (const style of page.styles) styles.add(style)
      const tree = runningTree(page.html)
      if (hasCode(tree)) refuse(name, 'would run something')
      if (!isMarked(tree)) refuse(name, 'has no head of its own, so it cannot be marked as old')
      return page.html
    }
    if (runs.test(text)) refuse(name, 'would run something')
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

/** What browsers overlook in front of an address and within it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what browsers overlook.
const overlooked = /[\u0000-\u0020]/g
const codeAddress = /(?:^|;)(?:javascript|vbscript):/i

/** Whether a browser would find code in a page. What rewriting did not recognise as a tag, it may: so this asks a parser. */
function hasCode(node: Node): boolean {
  return elementsIn(node).some((element) => {
    if (element.tagName === 'script' || element.attrs.some((one) => isCode(element, one))) return true
    const content = contentOf(element)
    return content !== undefined && hasCode(content)
  })
}

function isCode({ tagName }: Element, { name, value }: { name: string; value: string }): boolean {
  const address = value.replace(overlooked, '')
  if (/^on/.test(name) || name === 'srcdoc' || codeAddress.test(address)) return true
  return /^(?:iframe|frame|object|embed)$/.test(tagName) && /^data:/i.test(address)
}

/** Whether what is to stand in the head of a page stands there for a browser too. */
function isMarked(tree: Page): boolean {
  const head = elementsIn(tree).find(({ tagName }) => tagName === 'head')
  const metas = head ? elementsIn(head).filter(({ tagName }) => tagName === 'meta') : []
  const has = (name: string, value: string) => metas.some((meta) => attribute(meta, name) === value)
  return has('http-equiv', 'content-security-policy') && has('name', 'robots')
}
