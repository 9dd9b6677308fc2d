/** A platform’s object with functions. It belongs to another page and may be anything. */
export type Api = Readonly<Record<string, unknown>>

// The standard says seven; Moodle and some portals put more frames around a package.
const mostParents = 10

/**
 * The object that a platform has put into one of the windows around this one, or around the one that has opened it.
 * Windows of another origin throw at every touch: they are passed over, and their parents still asked.
 */
export function findApi(start: Window, name: 'API' | 'API_1484_11'): Api | undefined {
  const openers = [openerOf(start), openerOf(attempt(() => start.top) ?? undefined)]
  for (const window of [start, ...openers]) {
    const found = window && apiAround(window, name)
    if (found) return found
  }
  return undefined
}

function apiAround(start: Window, name: string): Api | undefined {
  let window: Window | undefined = start
  for (let parents = 0; window && parents <= mostParents; parents++) {
    const here: Window = window
    const api = attempt(() => (here as unknown as Api)[name])
    if (typeof api === 'object' && api !== null) return api as Api
    const parent: Window | undefined = attempt(() => here.parent)
    window = parent === here ? undefined : parent
  }
  return undefined
}

const openerOf = (window: Window | undefined): Window | undefined =>
  attempt(() => window?.opener as Window | null) ?? undefined

function attempt<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
