// So many ms after a page has come, it can be used: then the course is fetched for reading without a network.
setTimeout(() => import('./begin.client.ts'), 3000)
