// A page says which part of an assignment it is, if there is one in this browser; nobody else fetches anything for it.
try {
  if (localStorage['tac:assignments']) import('./place.client.ts')
} catch {}
