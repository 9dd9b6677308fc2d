// Scripts and styles name each other without a folder, because all of them lie in one.
const name = /[\w.-]+\.(?:js|css|woff2)\b/g

const folder = '_astro/'

/** Old platforms do not tell capitals apart, and some write every name small. */
export function lowered(paths: Iterable<string>): Map<string, string> {
  const names = new Map<string, string>()
  for (const path of paths) {
    if (!path.startsWith(folder)) continue
    const own = path.slice(path.lastIndexOf('/') + 1)
    const small = own.toLowerCase()
    if (own === small) continue
    if ([...names.values()].includes(small)) throw new Error(`Two files would be called ${small} in a package.`)
    names.set(own, small)
  }
  return names
}

/** A text with the names of scripts and styles as they are in a package. */
export const renamed = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(name, (own) => names.get(own) ?? own)

/**
 * The scripts, styles and fonts that some files need, and that those need.
 * @param texts the files to begin with
 * @param assets all there are, by their paths; the text of those that can name others
 */
export function assetsFor(texts: Iterable<string>, assets: ReadonlyMap<string, string>): Set<string> {
  const byName = new Map([...assets.keys()].map((path) => [path.slice(path.lastIndexOf('/') + 1), path]))
  const needed = new Set<string>()
  const waiting = [...texts]
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop())
    for (const [own] of text.matchAll(name)) {
      const path = byName.get(own)
      if (path === undefined || needed.has(path)) continue
      needed.add(path)
      waiting.push(assets.get(path) ?? '')
    }
  return needed
}
