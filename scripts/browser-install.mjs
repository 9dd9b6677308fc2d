/** The ways in which a Chromium can be installed on this machine. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findCommand } from './command.mjs'

/**
 * Ways worth trying one after another; after each, see whether a browser starts.
 * @returns {(() => void)[]}
 */
export function installations() {
  const playwright = [process.execPath, fileURLToPath(import.meta.resolve('@playwright/test/cli')), 'install']
  const mayUseApt = process.getuid?.() === 0 && findCommand('apt-get') !== undefined
  if (!mayUseApt) return [() => run([...playwright, 'chromium'])]
  const apt = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends']
  return [
    () => {
      run(['apt-get', 'update', '-qq'])
      run([...apt, 'chromium-headless-shell'])
    },
    () => run([...apt, 'chromium']),
    // Ubuntu has Chromium as a snap only; this also installs the libraries that Playwright's own needs.
    () => run([...playwright, '--with-deps', 'chromium']),
  ]
}

/**
 * Runs one command line without asking anything; whether it worked is seen when a browser starts. Its own
 * output would bury the one sentence that matters, so only the line is shown, to be run by hand if need be.
 * @param {string[]} line
 */
function run([command = '', ...rest]) {
  console.log(`No Chromium starts yet; running ${[command, ...rest].join(' ')}`)
  spawnSync(command, rest, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}
