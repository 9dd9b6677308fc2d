/** Finds a Chromium that really starts, or installs one, and remembers it for Playwright's configuration. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installations } from './browser-install.mjs'
import { findCommand, isCommand, refuse } from './command.mjs'

const memory = fileURLToPath(new URL('../node_modules/.cache/take-a-chair/chromium.json', import.meta.url))

const commands = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const macApps = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)

// Nothing here may ask a network for anything: tests fail on requests to other hosts, and run offline.
// (No --no-sandbox: Playwright passes it by itself unless chromiumSandbox is set, so root needs nothing more.)
const args = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Launch options for Playwright; no executablePath means Playwright's own Chromium.
 * @typedef {{ executablePath?: string, args: string[] }} ChromiumOptions
 */

/**
 * What `node scripts/browser.mjs` found to work, or else the first candidate on this machine, untried.
 * @returns {ChromiumOptions}
 */
export function chromiumOptions() {
  return remembered() ?? candidates()[0] ?? { args }
}

/**
 * Every Chromium worth trying, the best first.
 * @returns {ChromiumOptions[]}
 */
function candidates() {
  const named = process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []
  const onPath = commands.map(findCommand).filter((path) => path !== undefined)
  const paths = [...named, ...onPath, ...macApps.filter((path) => existsSync(path))]
  return [...paths.map((executablePath) => ({ executablePath, args })), { args }]
}

/** @returns {ChromiumOptions | undefined} */
function remembered() {
  try {
    const { asked, executablePath } = JSON.parse(readFileSync(memory, 'utf8'))
    if (asked !== (process.env.CHROMIUM_PATH ?? null)) return undefined
    if (executablePath === null) return { args }
    return existsSync(executablePath) ? { executablePath, args } : undefined
  } catch {
    return undefined
  }
}

/** @param {ChromiumOptions} options */
function remember({ executablePath }) {
  mkdirSync(dirname(memory), { recursive: true })
  writeFileSync(
    memory,
    JSON.stringify({ asked: process.env.CHROMIUM_PATH ?? null, executablePath: executablePath ?? null }),
  )
}

/**
 * The version that starts and runs a page, or undefined. A path alone proves little: Playwright names one
 * that was never downloaded, and Ubuntu's chromium-browser is a stub that asks for snap.
 * @param {ChromiumOptions} options
 */
async function versionThatStarts(options) {
  // Imported here, so that a configuration that only asks for options does not load Playwright twice.
  const { chromium } = await import('playwright-core')
  try {
    const browser = await chromium.launch({ ...options, timeout: 20_000 })
    try {
      const page = await browser.newPage()
      return (await page.evaluate(() => 6 * 7)) === 42 ? browser.version() : undefined
    } finally {
      await browser.close()
    }
  } catch {
    return undefined
  }
}

/** Tries all candidates in order; true when one works. */
async function found() {
  for (const options of candidates()) {
    const version = await versionThatStarts(options)
    if (version) {
      remember(options)
      console.log(`Tests use Chromium ${version} (${options.executablePath ?? "Playwright's own"}).`)
      return true
    }
    if (options.executablePath) console.error(`${options.executablePath} does not start; trying the next one.`)
  }
  return false
}

async function findOrInstall() {
  if (await found()) return
  for (const install of installations()) {
    install()
    if (await found()) return
  }
  refuse('No Chromium starts on this machine: install chromium or Google Chrome, or set CHROMIUM_PATH to one.')
}

if (isCommand(import.meta)) await findOrInstall()
