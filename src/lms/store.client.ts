import type { Trouble } from './port.ts'
import type { Launched } from './statements.ts'

/** The network, and what this tab remembers. */
export type Web = {
  readonly fetch: typeof fetch
  /** The tab’s storage, or a memory in its place where the browser blocks it. */
  readonly memory: Pick<Storage, 'getItem' | 'setItem'>
}

/** Something that the store did not do, and why. */
export class NotDone extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble, said: string) {
    super(said)
    this.trouble = trouble
  }
}

/** A platform’s store of statements and documents (an LRS), as far as a launch needs it. */
export function recordStore(launched: Launched, { fetch, memory }: Web) {
  const { endpoint, actor, registration, activityId } = launched
  const tokenKey = `tac-lms:${registration}:${launched.fetch}`
  let token = ''

  /** The key of the launch can be fetched once; it is kept in the tab for a reload. */
  async function enter(): Promise<void> {
    token = memory.getItem(tokenKey) ?? ''
    if (token) return
    const response = await reached(() => fetch(launched.fetch, { method: 'POST' }))
    const answer: unknown = await response.json().catch(() => undefined)
    const given = (answer as { 'auth-token'?: unknown } | undefined)?.['auth-token']
    if (!response.ok || typeof given !== 'string') throw new NotDone('expired', `fetch ${response.status}`)
    token = given
    memory.setItem(tokenKey, token)
  }

  async function ask(path: string, query: Record<string, string>, init: RequestInit = {}): Promise<Response> {
    const address = new URL(path, endpoint)
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
    const headers = {
      Authorization: `Basic ${token}`,
      'X-Experience-API-Version': '1.0.3',
      ...(init.body !== undefined && { 'Content-Type': 'application/json' }),
    }
    // Kept alive: what was sent when the tab closes arrives all the same.
    const send = { ...init, headers, keepalive: init.body !== undefined }
    const response = await reached(() => fetch(address.href, send))
    if (response.status === 401 || response.status === 403) throw new NotDone('expired', `${path} ${response.status}`)
    // 404: there is no such document. 409: it has this statement already.
    if (!response.ok && response.status !== 404 && response.status !== 409)
      throw new NotDone('refused', `${path} ${response.status}`)
    return response
  }

  const about = { activityId, agent: actor, registration }

  return {
    enter,
    /** A document of this launch; undefined if there is none. */
    async document(stateId: string): Promise<unknown> {
      const response = await ask('activities/state', { ...about, stateId })
      return response.status === 404 ? undefined : response.json().catch(() => undefined)
    },
    keepDocument: (stateId: string, value: unknown) =>
      ask('activities/state', { ...about, stateId }, { method: 'PUT', body: JSON.stringify(value) }),
    /** Asked because cmi5 says so; what learners prefer changes nothing here. */
    preferences: () => ask('agents/profile', { agent: actor, profileId: 'cmi5LearnerPreferences' }),
    say: (statements: readonly unknown[]) =>
      ask('statements', {}, { method: 'POST', body: JSON.stringify(statements) }),
    /** Whether something has been done in this launch, also before a reload. */
    has: (what: string) => memory.getItem(`${tokenKey}:${what}`) !== null,
    note: (what: string, value = '1') => memory.setItem(`${tokenKey}:${what}`, value),
    noted: (what: string) => memory.getItem(`${tokenKey}:${what}`),
  }
}

async function reached(run: () => Promise<Response>): Promise<Response> {
  try {
    return await run()
  } catch {
    throw new NotDone('offline', '')
  }
}
