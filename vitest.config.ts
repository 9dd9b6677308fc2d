import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { longTests } from './vitest.long.config.ts'

export default defineConfig({
  resolve: {
    alias: [{ find: /^fast-check$/, replacement: fileURLToPath(new URL('tests/seeded.ts', import.meta.url)) }],
  },
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: [...longTests],
    environment: 'node',
    // By itself it would take one less than there are processors, and two is what a small machine has.
    maxWorkers: 2,
    // Some tests bake every story or read every page: how busy the machine is must not decide them.
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
