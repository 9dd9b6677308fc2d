/**
 * `npm run hosting` makes dist-hosting/ of a built site: all that somebody needs who has a web server and nothing else.
 * The site with packed copies of its files, and the configurations of nginx and Caddy with the headers of this build.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { homeOf } from '../src/release/addresses.ts'
import { isCommand, refuse } from './command.mjs'
import { parseHeaders } from './headers.mjs'
import { packFolder } from './packing.mjs'

/** @typedef {import('./headers.mjs').Block} Block */

const templates = fileURLToPath(new URL('../deploy', import.meta.url))

/**
 * The configuration of nginx for the headers of a build.
 * @param {string} template
 * @param {Block[]} blocks
 * @param {URL} home where the site is published
 */
export function nginxConfig(template, blocks, home) {
  const names = headerNames(blocks)
  const maps = names.map((name) => {
    const lines = blocks.flatMap(({ pattern, headers }) =>
      headers[name] === undefined || headers[name] === defaults[name]
        ? []
        : [`  "~${nginxPattern(pattern)}" ${quoted(headers[name])};`],
    )
    return [`map $uri ${variable(name)} {`, `  default ${quoted(defaults[name] ?? '')};`, ...lines, '}'].join('\n')
  })
  const sent = names.map((name) => `  add_header ${titled(name)} ${variable(name)} always;`)
  return filled(template, { maps: maps.join('\n\n'), sent: sent.join('\n'), base: home.pathname, host: home.hostname })
}

/**
 * The configuration of Caddy for the headers of a build.
 * @param {string} template
 * @param {Block[]} blocks
 * @param {string} base
 */
export function caddyConfig(template, blocks, base) {
  const sent = headerNames(blocks).flatMap((name) => {
    const always = defaults[name] === undefined ? [] : [`  header ?${titled(name)} ${quoted(defaults[name])}`]
    return [
      ...blocks.flatMap(({ pattern, headers }) =>
        headers[name] === undefined || headers[name] === defaults[name]
          ? []
          : [`  header ${pattern} ${titled(name)} ${quoted(headers[name])}`],
      ),
      ...always,
    ]
  })
  const missing = blocks.find(({ pattern }) => pattern === `${base}404.html`)
  return filled(template, { sent: sent.join('\n'), base, policy404: quoted(missing?.headers[policy] ?? '') })
}

const policy = 'content-security-policy'

/** What is sent where no block says anything else. @type {Record<string, string>} */
const defaults = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-cache' }

/** @param {Block[]} blocks */
const headerNames = (blocks) =>
  [...new Set([...Object.keys(defaults), ...blocks.flatMap(({ headers }) => Object.keys(headers))])].sort()

/** nginx looks at an address after it has found the index of a folder. @param {string} pattern */
function nginxPattern(pattern) {
  const open = pattern.endsWith('*')
  const escaped = (open ? pattern.slice(0, -1) : pattern).replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  if (open) return `^${escaped}`
  return pattern.endsWith('/') ? `^${escaped}(index\\.html)?$` : `^${escaped}$`
}

/** @param {string} name */
const variable = (name) => `$tac_${name.replaceAll('-', '_')}`

/** @param {string} name */
const titled = (name) => name.replace(/(^|-)[a-z]/g, (letters) => letters.toUpperCase())

/** @param {string} value */
const quoted = (value) => `"${value.replace(/["\\]/g, '\\$&')}"`

/**
 * @param {string} template
 * @param {Record<string, string>} values
 */
const filled = (template, values) =>
  template
    .replace(/^#(maps|sent)$/gm, (_whole, name) => values[name] ?? '')
    .replaceAll('#base#', values['base'] ?? '/')
    .replaceAll('#host#', values['host'] ?? '_')
    .replaceAll('#policy404', values['policy404'] ?? '')

/**
 * Where a built site is published, by what its pages say: whoever packs it need not remember with what it was built.
 * @param {string} from
 */
function publishedAt(from) {
  const files = readdirSync(from)
    .map((folder) => `${folder}/course/index.html`)
    .filter((file) => existsSync(join(from, file)))
  const home = homeOf(new Map(files.map((file) => [file, readFileSync(join(from, file), 'utf8')])))
  return home === undefined ? undefined : new URL(home)
}

/**
 * Makes the folder.
 * @param {{ from?: string, to?: string }} [options]
 */
export async function makeHosting({ from = 'dist', to = 'dist-hosting' } = {}) {
  const home = existsSync(join(from, '_headers')) ? publishedAt(from) : undefined
  if (!home) return refuse(`There is no built site in "${from}": run "npm run build" first.`)
  const blocks = parseHeaders(readFileSync(join(from, '_headers'), 'utf8'))
  const template = (/** @type {string} */ name) => readFileSync(join(templates, name), 'utf8')
  rmSync(to, { recursive: true, force: true })
  cpSync(from, join(to, 'site'), { recursive: true })
  const { files, before, after } = await packFolder(join(to, 'site'))
  writeFileSync(join(to, 'nginx.conf'), nginxConfig(template('nginx.conf'), blocks, home))
  writeFileSync(join(to, 'Caddyfile'), caddyConfig(template('Caddyfile'), blocks, home.pathname))
  cpSync(join(templates, 'Containerfile'), join(to, 'Containerfile'))
  const share = Math.round((100 * after) / before)
  console.log(`Made ${to} for ${home}: ${files} files packed to ${share} % of their size with brotli.`)
}

if (isCommand(import.meta)) await makeHosting().catch(refuse)
