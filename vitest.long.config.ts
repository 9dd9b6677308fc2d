import { defineConfig } from 'vitest/config'

/** What takes too long for `npm test`: packages and books, judged; two releases in a row; a course of a hundred lessons. */
export const longTests = [
  'tests/packages/packages.test.ts',
  'tests/books/books.test.ts',
  'tests/long/release.test.ts',
  'tests/growth.test.ts',
] as const

/** What scripts/long.mjs runs by Vitest. */
export default defineConfig({
  test: {
    include: [...longTests],
    environment: 'node',
    maxWorkers: 2,
    // As in the short tests: how busy the machine is must not decide them.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
