import { type AnsweredOn, type DoneOn, type Facts, type Mark, noFacts, type ResultOn } from './facts.ts'
import { most } from './state.ts'

/** The version of the protocol. A message of another is not listened to. */
export const protocolVersion = 1

/** What may be done: `normal` writes; in `browse` and `review` nothing is written. */
export type Mode = 'normal' | 'browse' | 'review'

type Common = { readonly v: 1; readonly nonce: string }

/** From a page to the shell. Each page has a name of its own, and its messages are numbered. */
export type FromPage = Common & { readonly page: string; readonly n: number } & (
    | { readonly type: 'hello'; readonly href: string }
    | { readonly type: 'facts'; readonly facts: Facts }
    /** The page is left, and another may follow. */
    | { readonly type: 'gone' }
  )

/** From the shell to a page: what the platform has kept. */
export type FromShell = Common & { readonly type: 'ready'; readonly mode: Mode; readonly facts: Facts }

/** Ids as content has them: lower case, several with / between. */
const ids = /^[a-z0-9]+(-+[a-z0-9]+)*(\/[a-z0-9]+(-+[a-z0-9]+)*){0,2}$/
const nonces = /^[\w-]{8,64}$/
const longestId = 120
const mostEntries = 1500
const longestHref = 1000
const modes: readonly string[] = ['normal', 'browse', 'review'] satisfies Mode[]

/**
 * A message from a page, if it is one: whole, of this launch, of this version, and of a size that a course can have.
 * Whatever else a message carries is left behind, and numbers are brought within their bounds.
 * @param today the day on which it comes; nothing was done later than that
 */
export function fromPage(value: unknown, nonce: string, today: number): FromPage | undefined {
  if (!isObject(value) || !isCommon(value, nonce)) return undefined
  const { type, page, n, href } = value
  if (typeof page !== 'string' || !nonces.test(page) || !isCount(n)) return undefined
  const common = { v: protocolVersion, nonce, page, n } as const
  if (type === 'hello') {
    return typeof href === 'string' && href.length <= longestHref ? { ...common, type, href } : undefined
  }
  if (type === 'gone') return { ...common, type }
  const facts = type === 'facts' && factsIn(value['facts'], today)
  return facts ? { ...common, type: 'facts', facts } : undefined
}

/** A message from the shell, if it is one. */
export function fromShell(value: unknown, nonce: string, today: number): FromShell | undefined {
  if (!isObject(value) || !isCommon(value, nonce) || value['type'] !== 'ready') return undefined
  const { mode } = value
  const facts = factsIn(value['facts'], today)
  if (typeof mode !== 'string' || !modes.includes(mode) || !facts) return undefined
  return { v: protocolVersion, nonce, type: 'ready', mode: mode as Mode, facts }
}

const isCommon = (value: Record<string, unknown>, nonce: string): boolean =>
  value['v'] === protocolVersion && nonces.test(nonce) && value['nonce'] === nonce

/** Facts as somebody has sent them; undefined if one of them is none. */
export function factsIn(value: unknown, today: number): Facts | undefined {
  if (!isObject(value)) return undefined
  const day = (n: unknown) => (isCount(n) ? Math.min(n, today) : undefined)
  const done = (entry: unknown): DoneOn | undefined => {
    const [edition, on] = isList(entry, 2) ? entry : []
    const when = day(on)
    return isCount(edition) && when !== undefined ? [Math.min(edition, most.edition), when] : undefined
  }
  const result = (entry: unknown): ResultOn | undefined => {
    const [percent, when] = done(entry) ?? []
    return percent === undefined || when === undefined ? undefined : [Math.min(percent, most.percent), when]
  }
  const answer = (entry: unknown): AnsweredOn | undefined => {
    const [one, oneDay, two, twoDay] = isList(entry, 4) ? entry : []
    const [first, latest, firstDay, latestDay] = [markIn(one), markIn(two), day(oneDay), day(twoDay)]
    if (first === undefined || latest === undefined || firstDay === undefined || latestDay === undefined)
      return undefined
    return [first, firstDay, latest, Math.max(firstDay, latestDay)]
  }
  const read = room(value['read'], done)
  const answered = room(value['answered'], answer)
  const played = room(value['played'], done)
  const results = room(value['results'], result)
  return read && answered && played && results ? { ...noFacts, read, answered, played, results } : undefined
}

function markIn(value: unknown): Mark | undefined {
  if (value === null) return null
  const [fitting, total] = isList(value, 2) ? value : []
  if (!isCount(fitting) || !isCount(total)) return undefined
  const things = Math.min(total, most.things)
  return [Math.min(fitting, things), things]
}

function room<T>(value: unknown, entry: (one: unknown) => T | undefined): Record<string, T> | undefined {
  if (!isObject(value)) return undefined
  const entries = Object.entries(value)
  if (entries.length > mostEntries) return undefined
  const found = entries.map(([id, one]) => [id, isId(id) ? entry(one) : undefined] as const)
  return found.every((one): one is [string, T] => one[1] !== undefined) ? Object.fromEntries(found) : undefined
}

const isId = (id: string): boolean => id.length <= longestId && ids.test(id)
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: unknown, length: number): value is readonly unknown[] =>
  Array.isArray(value) && value.length === length
