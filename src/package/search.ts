import { decompressSync, gzipSync, strFromU8, strToU8 } from 'fflate'

/** The file beside an index that names the pages of the package: only these can be found. */
export const foundFile = 'pagefind/pages.json'

const fragment = /^pagefind\/fragment\/(.+)\.pf_fragment$/
const mark = 'pagefind_dcd'

/** Whether a file belongs to the search. */
export const isSearch = (file: string): boolean => file.startsWith('pagefind/')

/** Where a fragment of the index leads to: the address that it stores. */
export function addressIn(bytes: Uint8Array): string {
  return contentOf(bytes).url
}

/**
 * The index for the pages of a package. The words of all pages stay in it; of what else it knows of pages only that is
 * kept which can be opened, with its new place.
 * @param files all files of the search
 * @param place where an address leads in the package; undefined if it leads out of it
 */
export function searchOf(
  files: Iterable<readonly [string, Uint8Array]>,
  place: (address: string) => string | undefined,
): Map<string, Uint8Array> {
  const kept = new Map<string, Uint8Array>()
  const ids: string[] = []
  for (const [file, bytes] of files) {
    const id = fragment.exec(file)?.[1]
    if (id === undefined) {
      if (file !== foundFile) kept.set(file, bytes)
      continue
    }
    const content = contentOf(bytes)
    const url = place(content.url)
    if (url === undefined) continue
    ids.push(id)
    kept.set(file, url === content.url ? bytes : packed({ ...content, url }))
  }
  return kept.set(foundFile, strToU8(JSON.stringify(ids.sort())))
}

function contentOf(bytes: Uint8Array): { readonly url: string } {
  const text = strFromU8(decompressSync(bytes))
  return JSON.parse(text.slice(text.indexOf(mark) + mark.length))
}

const packed = (content: unknown): Uint8Array =>
  gzipSync(strToU8(mark + JSON.stringify(content)), { mtime: 0, level: 9 })
