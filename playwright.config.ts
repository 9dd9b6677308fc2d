import { defineConfig } from '@playwright/test'
import { chromiumOptions } from './scripts/browser.mjs'
import { elsewhere } from './scripts/elsewhere.mjs'

const serve = `"${process.execPath}" scripts/serve.mjs --port 0`

/** What every change must pass in a browser: each page by itself, and the journeys through several. */
export default defineConfig({
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/short',
  forbidOnly: Boolean(process.env.CI),
  // In CI one slow moment of thousands does not decide; what passed only at a second try is named at the end.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  // How busy the machine is must not decide a test: these end only what hangs.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  reporter: process.env.CI ? 'dot' : 'list',
  use: {
    // Known once the servers have said where they listen; the workers read this file again after that.
    baseURL: process.env.SITE_URL ?? '',
    browserName: 'chromium',
    launchOptions: chromiumOptions(),
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    // Where the course is kept has tests of its own; in the others every request reaches the server.
    serviceWorkers: 'block',
    // Chromium throws when a view transition is cut short by quick navigation.
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    // One page of each sort, for barriers and weight; the long run looks at all pages, and at how they fit and hold still.
    { name: 'pages', testDir: 'tests/pages', testMatch: '**/{barriers,budgets}.spec.ts' },
    // What prints, and what tries one thing in many widths, waits for the long run.
    { name: 'journeys', testDir: 'tests/journeys', grepInvert: /@long/ },
    { name: 'offline', testDir: 'tests/offline', testMatch: '**/tunnel.spec.ts', use: { serviceWorkers: 'allow' } },
  ],
  webServer: [
    { command: serve, wait: { stdout: /(?<site_url>http:\S+)/ } },
    {
      command: `${serve} --dir ${elsewhere.dir} --base ${elsewhere.base}`,
      wait: { stdout: /(?<elsewhere_url>http:\S+)/ },
    },
  ],
})
