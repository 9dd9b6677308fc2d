/** A file of the site that an address leads to, and what follows its path: a query, a fragment. */
export type Target = { readonly file: string; readonly rest: string }

/** How the addresses in a page are understood, and where they lead from now on. */
export type Ways = {
  /** The file that an address leads to; undefined for all that is not the site's own. */
  target(address: string): Target | undefined
  /** Where that file lies in the package; undefined if it is not in it. */
  place(file: string): string | undefined
  /** The published address of a file, for what is not in the package. */
  hosted(file: string): string
}

/** The address of one file of a package from another: no folder, however deep or named, can break it. */
export function relativeTo(from: string, to: string): string {
  const [up, down] = [from.split('/').slice(0, -1), to.split('/')]
  let shared = 0
  while (shared < up.length && shared < down.length - 1 && up[shared] === down[shared]) shared++
  return '../'.repeat(up.length - shared) + down.slice(shared).join('/')
}

/** An address without the query and fragment, and these. */
function parted(address: string): { path: string; rest: string } {
  const end = address.search(/[?#]/)
  return end < 0 ? { path: address, rest: '' } : { path: address.slice(0, end), rest: address.slice(end) }
}

const asFile = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path)

/**
 * Addresses as the built site has them, from its root.
 * @param base the path it was built for, with a slash at both ends
 */
export function fromRoot(base: string, isFile: (file: string) => boolean) {
  return (address: string): Target | undefined => {
    const { path, rest } = parted(address)
    if (!path.startsWith(base)) return undefined
    const file = asFile(path.slice(base.length))
    return isFile(file) ? { file, rest } : undefined
  }
}

/**
 * Addresses as a page of a package has them, from its own folder.
 * @param page the page's own path
 */
export function fromPage(page: string, isFile: (file: string) => boolean) {
  const folder = page.split('/').slice(0, -1)
  return (address: string): Target | undefined => {
    const { path, rest } = parted(address)
    if (!/^[\w.-]+(\/[\w.-]+)*\.\w+$/.test(path)) return undefined
    const parts = path.split('/')
    const up = parts.filter((part) => part === '..').length
    if (up > folder.length) return undefined
    const file = [...folder.slice(0, folder.length - up), ...parts.slice(up)].join('/')
    return isFile(file) ? { file, rest } : undefined
  }
}

/** The published address of a file: pages without their `index.html`. */
export const hostedAt = (origin: string, base: string, file: string): string =>
  origin + base + file.replace(/(^|\/)index\.html$/, '$1')
