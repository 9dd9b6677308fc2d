import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import { parse } from 'yaml'
import type { Problem } from '#source/problem.ts'
import { readBibtex } from './bibtex.ts'
import { hostOf } from './host.ts'

/** One entry of the bibliography, ready for a page. */
export type Reference = {
  readonly key: string
  /** “Gong et al., 2024”: for the margin and for labels. */
  readonly short: string
  /** The full entry in APA style as HTML, without its address. */
  readonly html: string
  /** Where it can be read, if there is an address that will last. */
  readonly href?: string | undefined
  /** What could not be checked, in words for readers. */
  readonly note?: string | undefined
}

const file = 'content/references.bib'
let kept: { root: string; changed: number; references: Map<string, Reference> } | undefined

/** All references by key. Read again when the file has changed, so that `npm run dev` shows an edit. */
export function bibliography(root = process.cwd()): ReadonlyMap<string, Reference> {
  const changed = statSync(join(root, file)).mtimeMs
  if (kept?.root !== root || kept.changed !== changed) kept = { root, changed, references: format(root) }
  return kept.references
}

/** The last text that could be read: parsing it again is most of the time that a check takes. */
let sound: string | undefined

/** The keys of the bibliography (undefined if there is none), its web addresses, and what is wrong with the file. */
export function readBibliography(root: string): { keys?: Set<string>; addresses?: string[]; problems: Problem[] } {
  if (!existsSync(join(root, file))) return { problems: [{ file, message: 'this file is missing.' }] }
  const text = readFileSync(join(root, file), 'utf8')
  const { keys, addresses, problems } = readBibtex(file, text)
  if (problems.length > 0 || text === sound) return { keys, addresses, problems }
  try {
    new Cite(text)
    sound = text
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    problems.push({
      file,
      line: Number(/line (\d+)/.exec(message)?.[1] ?? 0) || undefined,
      message: `this BibTeX cannot be read: ${message.split(/ at line|\n/)[0]}. A comma or a bracket may be missing above.`,
    })
  }
  return { keys, addresses, problems }
}

function format(root: string): Map<string, Reference> {
  const hosts = readHosts(root)
  const cite = new Cite(readFileSync(join(root, file), 'utf8'))
  return new Map(
    cite.data.map((entry) => {
      const { DOI, URL: url, note, ...rest } = entry
      const one = new Cite([rest])
      const html = one
        .format('bibliography', { format: 'html', template: 'apa', lang: 'en-US' })
        .replace(/^[\s\S]*?class="csl-entry">|<\/div>\s*<\/div>\s*$/g, '')
        .trim()
      const short = one
        .format('citation', { format: 'text', template: 'apa', lang: 'en-US' })
        .replace(/^\(|\)$/g, '')
        .replace(', n.d.', '')
      const href = DOI ? `https://doi.org/${DOI}` : url && hosts.has(hostOf(url)) ? url : undefined
      return [entry.id, { key: entry.id, short, html: html.replace('(n.d.)', '(no date)'), href, note }]
    }),
  )
}

function readHosts(root: string): Set<string> {
  const { hosts } = parse(readFileSync(join(root, 'content/link-hosts.yaml'), 'utf8')) as { hosts: { host: string }[] }
  return new Set(hosts.map(({ host }) => host))
}
