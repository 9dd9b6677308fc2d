import { listen } from '#progress/store.client.ts'
import { cacheName, say, type Told } from './kept.ts'

const refusedKey = 'tac:offline'
const { serviceWorker } = navigator

/** The worker stands at the root of the site, one folder above the manifest of each language. */
const worker = () =>
  new URL('../sw.js', document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? location.href)

const root = () => new URL('.', worker()).pathname

/** Has the reader had everything removed? Then it comes back only when they say so. */
export function isRefused(): boolean {
  try {
    return localStorage.getItem(refusedKey) !== null
  } catch {
    return false
  }
}

/** What each page does by itself. */
export function begin(): void {
  if (!isRefused()) void keep().catch(() => {})
  askToStay()
}

/** Fetches the course and, whenever a new edition is there, that. */
export async function keep(): Promise<void> {
  localStorage.removeItem(refusedKey)
  const registration = await serviceWorker.register(worker(), { updateViaCache: 'none', scope: root() })
  const tell = () => {
    if (registration.waiting && serviceWorker.controller)
      void import('./new-edition.client.ts').then(({ announce }) => announce(registration))
  }
  tell()
  registration.onupdatefound = () => registration.installing?.addEventListener('statechange', tell)
  registration.active?.postMessage(say.keep)
}

/** Removes what is kept and the worker, and remembers that the reader wants it so. */
export async function remove(): Promise<void> {
  const registration = await serviceWorker.getRegistration(root())
  await registration?.unregister()
  await caches.delete(cacheName(root()))
  localStorage.setItem(refusedKey, 'no')
}

/** How much is kept, and whether it is in use yet; nothing without a worker. */
export async function howMuch(): Promise<(Told & { isUsed: boolean }) | undefined> {
  const registration = await serviceWorker.getRegistration(root())
  const from = registration?.active ?? registration?.waiting ?? registration?.installing
  if (!from) return undefined
  const { port1, port2 } = new MessageChannel()
  return new Promise((done) => {
    port1.onmessage = ({ data }) => done({ ...data, isUsed: from.state === 'activated' })
    from.postMessage(say.howMuch, [port2])
  })
}

/**
 * Asks the browser not to throw away what is stored, when a learner has just read a lesson to its end: by then there is
 * something to keep. Some browsers ask the reader, so nobody is met with it at the door.
 */
function askToStay(): void {
  let read: number | undefined
  listen(({ progress }) => {
    const now = Object.keys(progress.read).length
    if (read !== undefined && now > read)
      void navigator.storage?.persisted().then((is) => is || navigator.storage.persist())
    read = now
  })
}
