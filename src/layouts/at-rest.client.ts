// So many ms after a page has come, it can be used: then comes what can wait. In a frame nothing waits, because whoever
// is around it may have the record.
setTimeout(() => import('./late.client.ts'), parent === self ? 3000 : 0)
