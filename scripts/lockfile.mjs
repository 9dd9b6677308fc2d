/** The gate on package-lock.json: what npm writes without complaint and `npm ci` refuses elsewhere. */
import { readFileSync } from 'node:fs'
import { isCommand, refuse } from './command.mjs'

/**
 * @typedef {object} Entry one package of the lock
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {Record<string, string>} [optionalDependencies]
 */

const alike = ['playwright', 'playwright-core', '@playwright/test']

/**
 * A sentence for each fault.
 * @param {{ packages?: Record<string, Entry> }} lock
 * @returns {string[]}
 */
export function lockfileProblems(lock) {
  const packages = lock.packages
  if (!packages) return ['package-lock.json lists no packages: write it anew with "npm install".']
  return [...registryHosts(packages), ...missingOptional(packages), ...differentPlaywrights(packages)]
}

/**
 * A lock that names a host ties everyone to the registry that one person used.
 * @param {Record<string, Entry>} packages
 */
function registryHosts(packages) {
  return Object.entries(packages)
    .filter(([, { resolved = '' }]) => resolved.includes('://') || resolved.startsWith('git@'))
    .map(([path, { resolved }]) => `${path} is tied to ${resolved}: keep .npmrc and write the lock anew.`)
}

/**
 * npm install drops, without a word, a platform's package that its registry does not have; npm ci then counts it.
 * @param {Record<string, Entry>} packages
 */
function missingOptional(packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(name, path).some((place) => place in packages))
      .map((name) => {
        const owner = path === '' ? 'package.json' : path
        return `${owner} names the optional package ${name}, which has no entry, so npm ci would stop: pin an older version of what needs it.`
      }),
  )
}

/**
 * Where Node would look for a package: beside and above the one that names it.
 * @param {string} name
 * @param {string} path
 * @returns {string[]}
 */
function placesFor(name, path) {
  if (path === '') return [`node_modules/${name}`]
  const above = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1))
  return [`${path}/node_modules/${name}`, ...placesFor(name, above)]
}

/**
 * Two versions of Playwright side by side have two types named Page, and `astro check` then fails.
 * @param {Record<string, Entry>} packages
 */
function differentPlaywrights(packages) {
  const found = Object.entries(packages).flatMap(([path, { version = 'no version' }]) => {
    const name = alike.find((one) => path.endsWith(`node_modules/${one}`))
    return name ? [{ name, version }] : []
  })
  const absent = alike.filter((name) => !found.some((one) => one.name === name))
  const versions = new Set(found.map(({ version }) => version))
  const list = found.map(({ name, version }) => `${name} ${version}`).join(', ')
  return [
    ...absent.map((name) => `${name} has no entry: pin it beside the other Playwright packages.`),
    ...(versions.size > 1 ? [`Playwright's packages differ (${list}): pin them all to one version.`] : []),
  ]
}

if (isCommand(import.meta)) {
  const file = new URL('../package-lock.json', import.meta.url)
  const problems = lockfileProblems(JSON.parse(readFileSync(file, 'utf8')))
  if (problems.length > 0) refuse(problems.join('\n'))
}
