/** How a page learns that a shell is around it: a word that this launch alone knows, the origin of the shell, and whose record this is. */
export type Launch = { readonly nonce: string; readonly origin: string; readonly scope: string }

/**
 * The name of the inner frame. It goes with every page that is opened there, also where the browser blocks storage and
 * where a link has taken the fragment away.
 */
export const frameName = ({ nonce, origin, scope }: Launch): string => `tac-lms ${nonce} ${origin} ${scope}`

/** The end of the first page’s address. */
export const fragmentOf = ({ nonce, origin }: Launch): string => `#lms=${nonce}&o=${encodeURIComponent(origin)}`

const origins = /^https?:\/\/[^\s/?#]+$/

/** What the name of a frame says; undefined if no shell has given it. */
export function launchInName(name: string): Launch | undefined {
  const [, nonce = '', origin = '', scope = ''] = /^tac-lms ([\w-]{8,64}) (\S{1,200}) ([\w.-]{1,120})$/.exec(name) ?? []
  return origins.test(origin) ? { nonce, origin, scope } : undefined
}

/** What the end of an address says, for a frame that has no name; the record then is nobody’s in particular. */
export function launchInFragment(hash: string): Launch | undefined {
  const [, nonce = '', encoded = ''] = /^#lms=([\w-]{8,64})&o=([\w%.:/-]{1,200})$/.exec(hash) ?? []
  const origin = decoded(encoded)
  return origins.test(origin) ? { nonce, origin, scope: nonce } : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
