import { remembered } from './store.client.ts'

// A page says which part of an assignment it is, if there is one in this browser; nobody else fetches anything for it.
if (remembered().assignments.length > 0) void import('./place.client.ts')
