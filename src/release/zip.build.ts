import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** What is compressed already only costs time. */
const packed = /\.(woff2|png|pf_\w+|pagefind|zip|imscc|docx|epub|pdf|br|gz)$/

/** Every entry has the same time, so that the same files give the same bytes. */
const mtime = '1980-01-02T00:00:00'

/** No release is nearly as large; what says that it is would only fill a disk. */
const mostBytes = 1_000_000_000

/** The files of a folder, from that folder, in one order on every machine. */
export function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(dir, '/').length).replaceAll('\\', '/'))
    .sort()
}

/** A hash over names and contents: the same for the same files. */
export function hashOfFiles(files: Iterable<readonly [name: string, bytes: Uint8Array]>): string {
  const all = createHash('sha256')
  for (const [name, bytes] of files) all.update(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
  return all.digest('hex')
}

/** Writes some files of a folder as a zip, one after the other; returns its size and its sha256. */
export function writeZip(dir: string, names: readonly string[], to: string): { bytes: number; sha256: string } {
  const hash = createHash('sha256')
  const out = openSync(to, 'w')
  let bytes = 0
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    hash.update(chunk)
    bytes += chunk.length
    writeSync(out, chunk)
  })
  try {
    for (const name of names) {
      const entry = packed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 })
      entry.mtime = mtime
      zip.add(entry)
      entry.push(readFileSync(join(dir, name)), true)
    }
    zip.end()
  } finally {
    closeSync(out)
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** The files in a zip by their names. Throws the end of a sentence about a zip that is broken or would write elsewhere. */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const names = new Set<string>()
  let size = 0
  const found = unzipped(bytes, ({ name, originalSize }) => {
    if (!isPlain(name)) throw new Refusal(`names a file “${name}”, which would lie outside its folder`)
    if (names.has(name)) throw new Refusal(`has the file “${name}” twice`)
    names.add(name)
    size += originalSize
    if (size > mostBytes) throw new Refusal('is larger than any release')
    return !name.endsWith('/')
  })
  return new Map(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)))
}

class Refusal extends Error {}

function unzipped(bytes: Uint8Array, filter: (file: { name: string; originalSize: number }) => boolean) {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Error('is no zip, or only a part of one')
  }
}

/** A name of a file below a folder, whatever the system: no way up, no drive, no name that means something else. */
function isPlain(name: string): boolean {
  const parts = name.replace(/\/$/, '').split('/')
  return !/[\\:\0]/.test(name) && parts.every((part) => !['', '.', '..', '__proto__'].includes(part))
}
