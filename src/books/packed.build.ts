import { strToU8, type Zippable, zipSync } from 'fflate'

// Every entry has the same time, so that the same book gives the same bytes.
const mtime = '1980-01-02T00:00:00'

/** An EPUB as a file: its kind comes first and is not compressed, so that it can be read at a fixed place. */
export function packed(files: ReadonlyMap<string, string>): Uint8Array {
  const entry = (path: string, words: string) =>
    [strToU8(words), { mtime, level: path === 'mimetype' ? 0 : 9 }] as const
  const entries = [...files].map(([path, words]) => [path, entry(path, words)])
  return zipSync(Object.fromEntries(entries) as Zippable)
}
