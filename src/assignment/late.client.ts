// A page says which part of an assignment it is, if there is one in this browser; nobody else fetches anything for it.
// The name is written out (progress/beside.ts has it): what this file imports would be listed on every page.
try {
  if (localStorage['tac:assignments']) void import('./place.client.ts')
} catch {
  // Blocked, so nothing is stored.
}
