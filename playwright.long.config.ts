import { defineConfig } from '@playwright/test'
import { chromiumOptions } from './scripts/browser.mjs'
import { findCommand } from './scripts/command.mjs'
import { elsewhere } from './scripts/elsewhere.mjs'

const serve = `"${process.execPath}" scripts/serve.mjs --port 0`
const firefox = findCommand('firefox-esr')

// The short tests look at some pages of each sort, these at all.
process.env['EVERY_PAGE'] = '1'

/** The projects of scripts/long.mjs, which says what each of them needs. */
export default defineConfig({
  testMatch: '**/*.spec.ts',
  forbidOnly: Boolean(process.env.CI),
  // As in the short tests; scripts/long.mjs names such tests once more.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  // How busy the machine is must not decide a test: these end only what hangs.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    // Known once the server has said where it listens; the workers read this file again after that.
    baseURL: process.env.SITE_URL ?? '',
    // Chromium throws when a view transition is cut short by quick navigation.
    contextOptions: { reducedMotion: 'reduce' },
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'every-page',
      testDir: 'tests/pages',
      testMatch: '**/{barriers,budgets,elsewhere,reflow,still}.spec.ts',
      fullyParallel: true,
      outputDir: 'test-results/every-page',
      use: { browserName: 'chromium', launchOptions: chromiumOptions(), locale: 'en-GB', timezoneId: 'UTC' },
    },
    {
      name: 'print',
      testDir: 'tests/long',
      testMatch: '**/{print,kit-print,rules-print,paper,module-print}.spec.ts',
      outputDir: 'test-results/print',
      use: { browserName: 'chromium', launchOptions: chromiumOptions() },
    },
    {
      name: 'packages',
      testDir: 'tests/long',
      testMatch: '**/{packages,own-choice,launched}.spec.ts',
      outputDir: 'test-results/packages',
      use: { browserName: 'chromium', launchOptions: chromiumOptions(), locale: 'en-GB', timezoneId: 'UTC' },
    },
    {
      name: 'role-plays',
      testDir: 'tests/long',
      testMatch: '**/{role-plays,chair-barriers,chair-looks}.spec.ts',
      fullyParallel: true,
      outputDir: 'test-results/role-plays',
      use: { browserName: 'chromium', launchOptions: chromiumOptions() },
    },
    {
      name: 'questions',
      testDir: 'tests/long',
      testMatch: '**/qti.spec.ts',
      fullyParallel: true,
      outputDir: 'test-results/questions',
      use: { browserName: 'chromium', launchOptions: chromiumOptions() },
    },
    {
      name: 'lms',
      testDir: 'tests/long',
      testMatch: '**/lms*.spec.ts',
      fullyParallel: true,
      outputDir: 'test-results/lms',
      use: { browserName: 'chromium', launchOptions: chromiumOptions() },
    },
    {
      name: 'offline',
      testDir: 'tests/offline',
      fullyParallel: true,
      outputDir: 'test-results/offline',
      use: { browserName: 'chromium', launchOptions: chromiumOptions(), serviceWorkers: 'allow' },
    },
    {
      name: 'journeys',
      testDir: 'tests/journeys',
      grep: /@long/,
      fullyParallel: true,
      outputDir: 'test-results/journeys',
      use: {
        browserName: 'chromium',
        launchOptions: chromiumOptions(),
        locale: 'en-GB',
        timezoneId: 'UTC',
        colorScheme: 'light',
      },
    },
    {
      name: 'faults',
      testDir: 'tests/long',
      testMatch: '**/faults.spec.ts',
      outputDir: 'test-results/faults',
      use: { browserName: 'chromium', launchOptions: chromiumOptions() },
    },
    {
      // Web servers with the configurations that we ship; no browser is needed.
      name: 'hosting',
      testDir: 'tests/long',
      testMatch: '**/{hosting,load}.spec.ts',
      outputDir: 'test-results/hosting',
    },
    {
      name: 'firefox',
      testDir: 'tests/journeys',
      // Left out are role-plays, which have a run of their own below, and what this Firefox does not let through:
      // downloads, pages without script, several pages at once, and fields that it fills in again after a reload.
      testIgnore: [
        '**/{chair-,progress-,own-words,written,module-review,go-on,read-and-answer,without-script}*.spec.ts',
        '**/return-visits-around.spec.ts',
      ],
      outputDir: 'test-results/firefox',
      // Debian's Firefox is driven by WebDriver BiDi, which has no javaScriptEnabled: false and hangs in goBack().
      grepInvert: /@chromium-only/,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          ...(firefox ? { executablePath: firefox } : {}),
          // Nor does it pass on reducedMotion (or any other media feature).
          firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
        },
      },
    },
  ],
  webServer: [
    { command: serve, wait: { stdout: /(?<site_url>http:\S+)/ } },
    {
      command: `${serve} --dir ${elsewhere.dir} --base ${elsewhere.base}`,
      wait: { stdout: /(?<elsewhere_url>http:\S+)/ },
    },
  ],
})
