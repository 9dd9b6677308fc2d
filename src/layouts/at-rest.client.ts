// So many ms after a page has come, it can be used: then comes what can wait. A page in a frame waits for it.
setTimeout(() => import('./late.client.ts'), self === top ? 3000 : 0)
