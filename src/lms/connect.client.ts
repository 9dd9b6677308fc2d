import { findApi } from './find.client.ts'
import type { Adapter } from './port.ts'
import type { Settings } from './settings.ts'
import { launchedIn } from './statements.ts'

/** The adapter for a package: the one place that asks which standard it is. */
export async function adapterFor({ runtime }: Settings): Promise<Adapter> {
  const now = () => Date.now()
  if (runtime === 'scorm12') return (await import('./scorm12.client.ts')).scorm12(() => soon('API'), now)
  if (runtime === 'scorm2004') return (await import('./scorm2004.client.ts')).scorm2004(() => soon('API_1484_11'), now)
  const query = new URLSearchParams(location.search)
  const { cmi5 } = await import('./cmi5.client.ts')
  return cmi5(
    launchedIn((name) => query.get(name)),
    web(),
    now,
    newId,
  )
}

/** The network as it is, and the tab’s storage, or a memory in its place. */
export function web() {
  const known = new Map<string, string>()
  const memory = {
    getItem: (name: string) => known.get(name) ?? null,
    setItem: (name: string, value: string) => void known.set(name, value),
  }
  const stored = () => {
    try {
      sessionStorage.getItem('')
      return sessionStorage
    } catch {
      return memory
    }
  }
  return { fetch: fetch.bind(window), memory: stored() }
}

const tries = 10
const pause = 300

/** Some platforms put their object into the window only after the page in it has begun. */
async function soon(name: 'API' | 'API_1484_11') {
  for (let i = 0; i < tries; i++) {
    const api = findApi(window, name)
    if (api) return api
    await new Promise((done) => setTimeout(done, pause))
  }
  return undefined
}

/** A new id as statements have them (UUID, version 4); made here because a page that is not secure has no randomUUID. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, index) => {
    if (index === 6) return ((byte & 0x0f) | 0x40).toString(16).padStart(2, '0')
    return (index === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0')
  })
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(''))
    .join('-')
}
