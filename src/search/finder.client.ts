import { type FoundPage, type Place, placesOf } from './places.ts'

/** Pagefind’s interface, as far as it is used here. */
type Pagefind = { createInstance(options: { noWorker: boolean }): Index }
type Result = { readonly id: string; data(): Promise<FoundPage> }
type Index = { search(words: string): Promise<{ results: Result[] }> }

/** What was found, a few pages at a time. */
export type Found = {
  /** The places of the next pages, best first. */
  next(): Promise<Place[]>
  /** Whether there are more. */
  more(): boolean
}

const pagesAtOnce = 6

/**
 * Looks words up in the index that the build has written.
 * @param url the address of Pagefind’s script
 */
export function finderAt(url: string) {
  let index: Promise<Index> | undefined
  let attempt = 0

  /** Fetches Pagefind. Its worker would cost another 11 kB and a start of its own; an index of this size needs none. */
  function warm(): Promise<Index> {
    // Firefox keeps in mind that an address could not be fetched: each further attempt has one of its own.
    index ??= import(/* @vite-ignore */ attempt === 0 ? url : `${url}?attempt=${attempt}`).then((pagefind: Pagefind) =>
      pagefind.createInstance({ noWorker: true }),
    )
    return index
  }

  /** Fails if the index cannot be reached; the next attempt then begins anew. */
  async function find(words: string): Promise<Found> {
    try {
      const [{ results }, isHere] = await Promise.all([warm().then((index) => index.search(words)), packaged()])
      if (results.length === 0) await reachable()
      return foundIn(results.filter(isHere))
    } catch (problem) {
      index = undefined
      attempt++
      throw problem
    }
  }

  /** Pagefind says “nothing found” too when it could not fetch a part of its index. */
  async function reachable(): Promise<void> {
    const response = await fetch(new URL('pagefind-entry.json', url), { cache: 'no-cache' })
    if (!response.ok) throw new Error(`The index answers ${response.status}.`)
  }

  /** In a package lie some of the pages that the index knows. A list beside it names them. */
  async function packaged(): Promise<(result: Result) => boolean> {
    if (document.documentElement.dataset['package'] === undefined) return () => true
    const ids: string[] = await (await fetch(new URL('pages.json', url))).json()
    return ({ id }) => ids.includes(id)
  }

  function foundIn(results: Result[]): Found {
    let shown = 0
    return {
      more: () => shown < results.length,
      async next() {
        const pages = await Promise.all(results.slice(shown, shown + pagesAtOnce).map((result) => result.data()))
        shown += pagesAtOnce
        return pages.flatMap(placesOf)
      },
    }
  }

  return { warm, find }
}
