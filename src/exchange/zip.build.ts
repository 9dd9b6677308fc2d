import { strToU8, zipSync } from 'fflate'

/** A zip that is the same wherever and whenever it is made: it keeps the local time, so the day is given in that. */
export function zipped(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([path, text]) => [path, strToU8(text)] as const)
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 2), level: 9 }))
}
