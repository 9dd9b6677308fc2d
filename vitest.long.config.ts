import { defineConfig } from 'vitest/config'

/** What scripts/long.mjs runs without a browser: every package, made and judged. */
export default defineConfig({
  test: {
    include: ['tests/packages/packages.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 120_000,
  },
})
