/**
 * A reading of a text that is done once: in `npm run dev` everything is checked at each save, and in the tests of
 * planted mistakes hundreds of times, while nearly all texts stay the same.
 */
export function remembered<T>(read: (text: string, locale: string) => T): (text: string, locale: string) => T {
  const known = new Map<string, T>()
  return (text, locale) => {
    const key = `${locale}\n${text}`
    const found = known.get(key) ?? read(text, locale)
    known.set(key, found)
    return found
  }
}
