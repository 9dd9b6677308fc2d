/** Says in one sentence what is missing on this machine, before npm scripts fail in a less readable way. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isCommand, refuse } from './command.mjs'

/**
 * @typedef {object} Machine
 * @property {string} node the running Node's version
 * @property {string} platform
 * @property {string} arch
 * @property {boolean} installed is node_modules there?
 * @property {boolean} bringsNode is there a Node of our own in node_modules?
 */

/**
 * The sentence for whoever runs this machine, or undefined when all is well.
 * @param {Machine} machine
 */
export function preflightProblem({ node, platform, arch, installed, bringsNode }) {
  if (!installed) return 'The packages are not installed yet: run "npm ci" in the project folder first.'
  if (isNewEnough(node)) return undefined
  const found = `Node ${node} is running, and this project needs Node 22.22 or 24.8 or newer`
  // npm puts node_modules/.bin first on PATH, so inside an npm script this Node would not have been the old one.
  if (bringsNode) return `${found}: start the script through npm ("npm run …"), which uses the Node in node_modules.`
  const couldBring = platform === 'linux' && (arch === 'x64' || arch === 'arm64')
  if (couldBring) return `${found}: run "npm ci" without leaving out optional packages (one of them is Node 24).`
  return `${found}: install Node 24 from https://nodejs.org.`
}

/**
 * The floor is html-validate's; Astro's and Vitest's are lower.
 * @param {string} version
 */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === 22) return minor >= 22
  if (major === 24) return minor >= 8
  return major > 24
}

/** @param {string} name */
const isInstalled = (name) => existsSync(fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url)))

if (isCommand(import.meta)) {
  const problem = preflightProblem({
    node: process.versions.node,
    platform: process.platform,
    arch: process.arch,
    installed: isInstalled('astro'),
    bringsNode: isInstalled(`node-${process.platform}-${process.arch}`),
  })
  if (problem) refuse(problem)
}
