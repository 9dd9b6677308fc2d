/** The names that a standard gives to the same six functions. */
export type Names = {
  readonly initialize: string
  readonly get: string
  readonly set: string
  readonly commit: string
  readonly finish: string
  readonly error: string
}

/** A platform’s functions as they can be relied on: nothing throws, and what comes back is a text or a yes. */
export type Calls = {
  initialize(): boolean
  get(name: string): string
  set(name: string, value: string): boolean
  commit(): boolean
  finish(): boolean
  /** The number of what went wrong last; `0` if nothing did, `threw` if the platform itself failed. */
  error(): string
}

/** Wraps the functions of a platform, which belong to another page and may do anything. */
export function callsOf(api: Readonly<Record<string, unknown>>, names: Names): Calls {
  let threw = false
  const call = (name: string, ...values: string[]): unknown => {
    threw = false
    try {
      const run = api[name]
      // Called on the object: some platforms’ functions use `this`.
      return typeof run === 'function' ? run.apply(api, values) : undefined
    } catch {
      threw = true
      return undefined
    }
  }
  const text = (value: unknown) => (value === undefined || value === null ? '' : String(value))
  // A yes is "true", or true from platforms that forget that it is a text.
  const yes = (value: unknown) => text(value) === 'true'
  const get = (name: string) => text(call(names.get, name))
  return {
    get,
    initialize: () => yes(call(names.initialize, '')),
    commit: () => yes(call(names.commit, '')),
    finish: () => yes(call(names.finish, '')),
    // Some platforms say false though they have taken the value: what they give back decides.
    set: (name, value) => yes(call(names.set, name, value)) || (!threw && get(name) === value && value !== ''),
    error: () => (threw ? 'threw' : text(call(names.error)) || '0'),
  }
}
