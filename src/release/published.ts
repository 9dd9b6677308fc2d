import type { Published } from './schema.ts'

/** Ids by the file in which they stand. */
export type Ids = ReadonlyMap<string, readonly string[]>

/** Something that was published and is gone: what it is, and the file in which it stood. */
export type Gone = { readonly what: string; readonly file: string }

/** The ids that were published and that no file has any more. One that stands in another file now is not gone. */
export function goneIds(published: Published, now: Ids): Gone[] {
  const known = new Set([...now.values()].flat())
  return Object.entries(published.ids).flatMap(([file, ids]) =>
    ids.filter((id) => !known.has(id)).map((what) => ({ what, file })),
  )
}

/**
 * The addresses that were published and lead nowhere now.
 * @param languages those of the build: a copy may have fewer than were published
 */
export function goneAddresses(published: Published, now: Iterable<string>, languages: readonly string[]): string[] {
  const known = new Set(now)
  return published.addresses.filter((address) => languages.includes(address.split('/')[0] ?? '') && !known.has(address))
}

/**
 * The edition that comes next: the first release publishes the one that is there, each later one the number after.
 * Somebody may have raised the number by hand already.
 */
export const nextEdition = (current: number, published: Published | undefined): number =>
  published ? Math.max(current, published.edition + 1) : current

/** What to do about an id that is gone, as a sentence that follows the name of its file. */
export const goneText = (what: string): string =>
  `“${what}” was published and is gone. Records and links hang on it: bring it back under this id, and change its words instead (docs/release.md).`

/** The ids of `published-ids.json` with what is new; files and ids in the order of the alphabet, one id on a line. */
export function publishedText({ edition, editions, ids, addresses }: Omit<Published, 'ids'> & { ids: Ids }): string {
  const sorted = (list: Iterable<string>) => [...new Set(list)].sort()
  const files = sorted(ids.keys()).filter((file) => ids.get(file)?.length)
  const value: Published = {
    edition,
    editions: [...new Set(editions)].sort((a, b) => a - b),
    ids: Object.fromEntries(files.map((file) => [file, sorted(ids.get(file) ?? [])])),
    addresses: sorted(addresses),
  }
  return `${JSON.stringify(value, null, 1)}\n`
}
