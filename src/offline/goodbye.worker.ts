import { cacheName } from './kept.ts'

declare const self: ServiceWorkerGlobalScope

// For a copy of the course that is to keep nothing: takes the place of an earlier worker, and leaves with all it kept.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave(): Promise<void> {
  await caches.delete(cacheName(new URL(self.registration.scope).pathname))
  await self.registration.unregister()
}
