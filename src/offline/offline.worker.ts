import { answerTo, cacheName, type Edition, keyOf, missing, outdated, say, type Told } from './kept.ts'
import { packed, sizeOf, unpacked } from './packed.worker.ts'

declare const self: ServiceWorkerGlobalScope
/** Stands in front of this script: the build puts it there. */
declare const edition: Edition

const { files, atOnce } = edition
const root = new URL(self.registration.scope).pathname
const name = cacheName(root)

/** So many files at a time, so that a reader who goes on is not kept waiting. */
const together = 4
/** After so many failures there is no network. */
const enough = 8
/** After so many ms a file is asked for again. */
const waits = [1000, 5000]

// A new edition is fetched whole before it can be used. If one file cannot be had, nothing has changed, what has
// arrived stays, and the next page that is opened tries again.
self.addEventListener('install', (event) => event.waitUntil(keep().then(() => atOnce && takeOver())))

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim().then(() => tidy(''))))

self.addEventListener('message', (event) => {
  if (event.data === say.takeOver) takeOver()
  // A page says so some seconds after it has been opened: the one that the reader comes from is gone by then.
  if (event.data === say.keep)
    event.waitUntil(
      keep().then(
        () => tidy((event.source as Client).id),
        () => {},
      ),
    )
  if (event.data === say.howMuch) event.waitUntil(howMuch().then((told) => event.ports[0]?.postMessage(told)))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(root)) return
  const answer = answerTo(pathname, root, files)
  if (answer.is === 'redirect') event.respondWith(Response.redirect(answer.to, 301))
  else if (answer.is === 'file') event.respondWith(fromHere(event, answer.key))
  else if (request.mode === 'navigate') event.respondWith(elsewhere(request))
  // A page of the edition before this one may still be open, and ask for what belongs to it.
  else
    event.respondWith(
      caches
        .match(pathname, { cacheName: name, ignoreSearch: true, ignoreVary: true })
        .then((old) => (old ? unpacked(old) : fetch(request))),
    )
})

async function fromHere(event: FetchEvent, key: string): Promise<Response> {
  const kept = await caches.match(key, { cacheName: name })
  if (kept) return unpacked(kept)
  // A browser that is short of space may have taken it. If the reader has removed everything, it stays away.
  if (await caches.has(name)) event.waitUntil(keep().catch(() => {}))
  return fetch(event.request)
}

/** An address that is none of ours. Without a network it gets the page that says so. */
async function elsewhere(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const answer = answerTo(`${root}404.html`, root, files)
    const page = answer.is === 'file' ? await caches.match(answer.key, { cacheName: name }) : undefined
    if (page) return unpacked(page, 404)
    throw error
  }
}

/** An event that waited until this has happened would wait for ever (seen in Chromium 156). */
function takeOver(): void {
  void self.skipWaiting()
}

/** Fetches what is not there yet. Throws if something could not be had; what could be is kept. */
async function keep(): Promise<void> {
  const cache = await caches.open(name)
  const wanted = missing(await keysIn(cache), root, files)
  const failures: unknown[] = []
  const fetchNext = async (): Promise<void> => {
    for (let next = wanted.shift(); next && failures.length < enough; next = wanted.shift()) {
      const { path, hash } = next
      try {
        await cache.put(keyOf(root, path, hash), await fetched(path, hash))
      } catch (failure) {
        failures.push(failure)
      }
    }
  }
  await Promise.all(Array.from({ length: together }, fetchNext))
  if (failures.length > 0) throw failures[0]
}

/**
 * A file as it was built: the browser compares its hash, so that a host that has received half of a new edition
 * cannot give half of it to a reader.
 */
async function fetched(path: string, hash: string): Promise<Response> {
  for (let tried = 0; ; tried++) {
    try {
      const response = await fetch(`${root}${path}`, {
        cache: 'no-cache',
        priority: 'low',
        signal: AbortSignal.timeout(30_000),
        ...(hash && { integrity: `sha256-${hash}` }),
      })
      // The page for wrong addresses is told as one, and is what it should be.
      if (!response.ok && path !== '404.html') throw new Error(`${path}: ${response.status}`)
      return await packed(response)
    } catch (error) {
      const wait = waits[tried]
      if (wait === undefined) throw error
      await new Promise((done) => setTimeout(done, wait))
    }
  }
}

/** Throws away what belongs to other editions, once no page but the one that asks for it is open. */
async function tidy(asking: string): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.some(({ id }) => id !== asking) || !(await caches.has(name))) return
  const cache = await caches.open(name)
  const old = outdated(await keysIn(cache), root, files)
  // While a newer edition is being fetched or waits, what is not ours is its own.
  if (self.registration.installing || self.registration.waiting) return
  await Promise.all(old.map((key) => cache.delete(key)))
}

async function howMuch(): Promise<Told> {
  const all = Object.keys(files).length
  if (!(await caches.has(name))) return { kept: 0, all, bytes: 0 }
  const cache = await caches.open(name)
  const kept = all - missing(await keysIn(cache), root, files).length
  return { kept, all, bytes: (await cache.matchAll()).reduce((sum, one) => sum + sizeOf(one), 0) }
}

/** The keys in a cache, without the origin. */
async function keysIn(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map(({ url }) => url.slice(self.location.origin.length))
}
