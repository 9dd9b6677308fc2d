/** Address below the root of the site → SHA-256 of the file in base64; empty where the name changes with the content. */
export type Files = Readonly<Record<string, string>>

/** What the worker of one edition keeps: written into it by the build. */
export type Edition = {
  readonly files: Files
  /** It takes the place of the worker before it without waiting for the reader, because that one is broken. */
  readonly atOnce?: true
}

/** How many of all files are kept, as the worker tells it, and how many bytes they take. */
export type Told = { readonly kept: number; readonly all: number; readonly bytes: number }

/** What a page may say to the worker. */
export const say = { takeOver: 'take-over', howMuch: 'how-much', keep: 'keep' } as const

/** The cache of a site. Several can live below one origin, so its root is part of the name. */
export const cacheName = (root: string): string => `tac:kept:${root}`

/**
 * Under what a file is kept. Its hash is part of the key, so that two editions can lie side by side and one that has
 * not changed is fetched once.
 */
export function keyOf(root: string, path: string, hash: string): string {
  return `${root}${path}${hash && `?${encodeURIComponent(hash)}`}`
}

/** The keys of all files of an edition. */
export function keysOf(root: string, files: Files): Set<string> {
  return new Set(Object.entries(files).map(([path, hash]) => keyOf(root, path, hash)))
}

/** What an address below the root means for the files of an edition. */
export type Answer =
  | { readonly is: 'file'; readonly key: string }
  /** A folder without its slash: as every host does, lead to the address with it. */
  | { readonly is: 'redirect'; readonly to: string }
  | { readonly is: 'unknown' }

/**
 * Finds the file for an address. What follows `?` is left out of account: a file has one content in an edition.
 * @param path begins with the root
 */
export function answerTo(path: string, root: string, files: Files): Answer {
  const below = path.slice(root.length).replace(/(^|\/)index\.html$/, '$1')
  const hash = Object.hasOwn(files, below) ? files[below] : undefined
  if (hash !== undefined) return { is: 'file', key: keyOf(root, below, hash) }
  return Object.hasOwn(files, `${below}/`) ? { is: 'redirect', to: `${root}${below}/` } : { is: 'unknown' }
}

/** Which of the kept keys belong to other editions only. */
export function outdated(keys: readonly string[], root: string, files: Files): string[] {
  const wanted = keysOf(root, files)
  return keys.filter((key) => !wanted.has(key))
}

/** What is still to be fetched. */
export function missing(keys: readonly string[], root: string, files: Files): { path: string; hash: string }[] {
  const there = new Set(keys)
  return Object.entries(files)
    .filter(([path, hash]) => !there.has(keyOf(root, path, hash)))
    .map(([path, hash]) => ({ path, hash }))
}
