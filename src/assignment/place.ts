import type { Kept } from './stored.ts'

/** Where a page stands in an assignment. */
export type Place = {
  readonly group: string
  /** Counted from one. */
  readonly n: number
  readonly total: number
  /** Nothing after the last part. */
  readonly next: { readonly title: string; readonly url: string } | undefined
}

/**
 * Where a page stands in the newest assignment that has it as a part. Of several parts on one page it is the one that
 * the address points at, or else the first; what comes next is on another page.
 * @param path of the page, with its slash at the end
 * @param hash what stands behind it, with `#`
 */
export function placeIn(assignments: readonly Kept[], path: string, hash = ''): Place | undefined {
  for (const { parts, group } of assignments) {
    const here = parts.filter(({ url }) => pathOf(url) === path)
    const part = here.find(({ url }) => url === path + hash) ?? here[0]
    if (!part) continue
    const at = parts.indexOf(part)
    const next = parts.slice(at + 1).find(({ url }) => pathOf(url) !== path)
    return { group, n: at + 1, total: parts.length, next: next && { title: next.title, url: next.url } }
  }
  return undefined
}

const pathOf = (url: string): string => url.replace(/#.*/, '')
