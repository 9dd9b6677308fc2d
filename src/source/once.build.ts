/**
 * A reading of the content that is done once for each key in a build, in which nothing changes: done anew for every page
 * it would take a time that grows with the square of the course. In `npm run dev` it is done each time.
 */
export function onceInABuild<Key, Read>(read: (key: Key) => Promise<Read>): (key: Key) => Promise<Read> {
  const known = new Map<Key, Promise<Read>>()
  return (key) => {
    if (import.meta.env.DEV) return read(key)
    const found = known.get(key) ?? read(key)
    known.set(key, found)
    return found
  }
}
