import { decompressSync, strFromU8 } from 'fflate'
import type { Settings } from '../../src/package/model.ts'
import { addressesIn } from '../site/addresses.ts'
import { perPage, type Site, siteOf } from '../site/built.ts'
import { linkProblems } from '../site/links.ts'
import { inlineProblems } from '../site/policy.ts'
import { attribute, codeOf } from '../site/tree.ts'

/** What lies in a package: every file by its path. */
export type Unpacked = ReadonlyMap<string, Uint8Array>

const textual = /\.(html|css|js|json|svg|xml|txt)$/

/** The text of a file. */
export const textAt = (files: Unpacked, path: string): string => strFromU8(files.get(path) ?? new Uint8Array())

/** Names that some platform changes, refuses or leaves out. */
export function nameProblems(files: Unpacked): string[] {
  return [...files.keys()].flatMap((path) => {
    if (!/^[a-z0-9_./-]+$/.test(path)) return [`${path}: not every letter is small, plain or a digit`]
    if (/(^|\/)\./.test(path)) return [`${path}: begins with a dot`]
    if (path.length > 150) return [`${path}: is longer than 150 letters`]
    return /\.(php|exe|jsp|asp)$/.test(path) ? [`${path}: is refused by platforms`] : []
  })
}

const manifests = {
  scorm12: 'imsmanifest.xml',
  scorm2004: 'imsmanifest.xml',
  cc11: 'imsmanifest.xml',
  cmi5: 'cmi5.xml',
}

const sco: Readonly<Record<string, string>> = { scorm12: 'adlcp:scormtype', scorm2004: 'adlcp:scormType' }

/** What a manifest lists and the package lacks, and the other way round. */
export function listProblems(standard: keyof typeof manifests, files: Unpacked): string[] {
  const manifest = manifests[standard]
  const xml = textAt(files, manifest)
  const listed = new Set([...xml.matchAll(/<file href="([^"]+)"/g)].map(([, href = '']) => decodeURIComponent(href)))
  const started = [...xml.matchAll(/<resource [^>]*href="([^"]+)"|<url>([^<]+)<\/url>/g)].map(([, href, url]) =>
    (href ?? url ?? '').replace(/\?.*/, ''),
  )
  const lacking = [...listed, ...started].filter((path) => !files.has(path))
  const all = standard === 'cmi5' ? [] : [...files.keys()].filter((path) => path !== manifest && !listed.has(path))
  // The schema of SCORM 2004 lets the name of 1.2 pass, and some platforms then start nothing.
  const unmarked = sco[standard] !== undefined && !xml.includes(` ${sco[standard]}="sco"`)
  return [
    ...(unmarked ? [`${manifest}: no resource is marked with ${sco[standard]}`] : []),
    ...(started.length > 0 || standard === 'cc11' ? [] : [`${manifest}: names nothing to start`]),
    ...[...new Set(lacking)].map((path) => `${manifest}: ${path} is listed and not there`),
    ...all.map((path) => `${manifest}: ${path} is there and not listed`),
  ]
}

/** The pages of a package as a site that lies deep in another. */
function placed(files: Unpacked): Site {
  const entries = [...files].map(([path, bytes]) => [path, textual.test(path) ? strFromU8(bytes) : ''] as const)
  return siteOf(Object.fromEntries(entries), '/deep/folder/')
}

/**
 * Whatever in the pages would not work from any folder, or leads out unasked.
 * @param published what the course has where it is published: its origin, and whether it has an address
 */
export function pageProblems(
  files: Unpacked,
  published: { origin: string; has(address: string): boolean },
  id: string,
): string[] {
  const site = placed(files)
  const own = (url: string) => url.startsWith(published.origin)
  const links = perPage(site, (page) => [
    ...addressesIn(page).flatMap(({ url, at, loads }) => {
      if (own(url) && loads) return [`${at} loads ${url}`]
      if (/^[a-z]+:|^#/.test(url)) return []
      return /\/(?:[?#]|$)/.test(url) || url === '' ? [`${at} needs a host that opens a folder: "${url}"`] : []
    }),
    ...page.elements.flatMap((one) => {
      const href = attribute(one, 'href') ?? ''
      if (!/^https?:/.test(href)) return []
      const opens = attribute(one, 'target') === '_blank' && attribute(one, 'rel')?.split(' ').includes('noopener')
      if (one.tagName !== 'a' || !opens) return [`${one.tagName} leaves the frame: ${href}`]
      return own(href) && !published.has(href) ? [`a leads to no page of the published course: ${href}`] : []
    }),
    ...page.elements.flatMap((one) => {
      if (one.tagName === 'html' && attribute(one, 'data-package') !== id)
        return [`does not say that it belongs to ${id}`]
      return one.tagName === 'link' && attribute(one, 'rel') === 'manifest' ? ['has a manifest'] : []
    }),
  ])
  // Pagefind has a place of its own in mind, for where it cannot tell from which address it came.
  const rooted = [...site.files].flatMap(([path, text]) =>
    path === 'pagefind/pagefind.js'
      ? []
      : [...text.matchAll(/(?:["'`(=]|&quot;)(\/(?:en|qaa|_astro|pagefind|licences|favicon)[^"'`&)\s]*)/g)].map(
          ([, address]) => `${path}: begins at the root: ${address}`,
        ),
  )
  return [...links, ...rooted, ...linkProblems(site), ...inlineProblems(site)]
}

/** What is wrong with the settings that the shell of a package reads in itself. */
export function settingsProblems(files: Unpacked, id: string): string[] {
  const page = placed(files).pages.find(({ file }) => file === 'index.html')
  const script = page?.elements.find((one) => attribute(one, 'id') === 'package')
  const settings = JSON.parse((script && codeOf(script)) || 'null') as Settings | null
  if (!settings) return ['index.html: has no settings']
  const { start, units, needs, mode, host } = settings
  const addresses = [start, ...units.map(({ path }) => path)]
  const wrong = addresses.filter((one) => (mode === 'full' ? !files.has(one) : !one.startsWith(`${host}/`)))
  const known = new Set(units.map((unit) => unit.id))
  return [
    ...(settings.id === id ? [] : [`index.html: is of ${settings.id}, not of ${id}`]),
    ...(mode === 'thin' && host === undefined ? ['index.html: a thin package has no host'] : []),
    ...(units.length > 0 ? [] : ['index.html: has no units']),
    ...wrong.map((one) => `index.html: ${one} is no page`),
    ...needs.filter((one) => !known.has(one)).map((one) => `index.html: needs ${one}, which is no unit`),
  ]
}

/** What the search of a package would find and could not open. */
export function searchProblems(files: Unpacked): string[] {
  const fragments = [...files].filter(([path]) => path.endsWith('.pf_fragment'))
  if (!files.has('pagefind/pagefind.js')) return fragments.map(([path]) => `${path}: there is no search`)
  const found = new Set<string>(JSON.parse(textAt(files, 'pagefind/pages.json') || '[]'))
  const ids = fragments.map(([path]) => path.replace(/^.*\/|\.pf_fragment$/g, ''))
  const lost = fragments.flatMap(([path, bytes]) => {
    const { url } = JSON.parse(strFromU8(decompressSync(bytes)).replace(/^pagefind_dcd/, ''))
    return files.has(url.replace(/#.*/, '')) ? [] : [`${path}: leads to ${url}, which is not there`]
  })
  const unknown = [...found].filter((id) => !ids.includes(id)).map((id) => `pagefind/pages.json: ${id} is not there`)
  return [...lost, ...unknown, ...(found.size === ids.length ? [] : ['pagefind/pages.json: does not name all pages'])]
}
