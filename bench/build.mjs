/** Builds a project in a process of its own and measures what it takes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {object} Built
 * @property {string} out the folder with the site
 * @property {number} wall seconds by the clock: how busy the machine was decides it
 * @property {number} cpu seconds of all processors, for Astro and what it starts
 * @property {number} memory the most that it has held, in bytes
 * @property {number} bytes of all files
 * @property {number} pages
 */

/**
 * Builds; throws what the build said when it fails.
 * @param {string} root
 * @param {string[]} [options] of Node, such as --cpu-prof
 * @returns {Promise<Built>}
 */
export async function buildOf(root, options = []) {
  const program = fileURLToPath(new URL('build-in-child.mjs', import.meta.url))
  const start = performance.now()
  const child = spawn(process.execPath, [...options, program], {
    cwd: root,
    // Tests say that they are tests, and Astro would build for them.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  const [code, signal] = await once(child, 'close')
  const wall = (performance.now() - start) / 1000
  const figures = said.trimEnd().split('\n').at(-1) ?? ''
  if (signal)
    throw new Error(
      `The build in ${root} was stopped by ${signal}; SIGKILL mostly means that there was no memory left.`,
    )
  if (code !== 0 || !figures.startsWith('{')) throw new Error(`The build in ${root} failed:\n${said.slice(-3000)}`)
  return { out: join(root, 'out'), wall, ...JSON.parse(figures), ...contentOf(join(root, 'out')) }
}

/** @param {string} folder */
function contentOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
  }
}
