import { type AsyncZippable, strFromU8, strToU8, type Zippable, zipSync } from 'fflate'

/** The files of a package by their paths. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Platforms look for these first, and some only there. */
const first = ['imsmanifest.xml', 'cmi5.xml', 'index.html']

// What is compressed already only costs time.
const packed = /\.(woff2|png|pf_\w+|pagefind)$/

/** In one order on every machine: what describes the package first. */
export function inOrder(files: Files): [string, Uint8Array][] {
  const rank = (path: string) => (first.indexOf(path) + 1 || first.length + 1) * 1
  return [...files].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/**
 * Every entry has the same time, so that the same files give the same bytes. A zip keeps the local time, and a text
 * without a zone is read as such.
 */
const mtime = '1980-01-02T00:00:00'

/** The options of an entry. */
export const howToPack = (path: string) => ({ mtime, level: packed.test(path) ? 0 : 6 }) as const

/** The files as a zip. */
export function zipped(files: Files): Uint8Array {
  const entries = inOrder(files).map(([path, bytes]) => [path, [bytes, howToPack(path)]] as const)
  return zipSync(Object.fromEntries(entries) as unknown as Zippable & AsyncZippable)
}

export const bytesOf = (text: string): Uint8Array => strToU8(text)
export const textOf = (bytes: Uint8Array): string => strFromU8(bytes)
