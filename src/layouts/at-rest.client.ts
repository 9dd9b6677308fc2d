// So many ms after a page has come, it can be used: then comes what can wait.
setTimeout(() => import('./late.client.ts'), 3000)
