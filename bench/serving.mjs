/** What one small machine serves: requests a second for a lesson, beside the same nginx with a file of 1 kB. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findCommand } from '../scripts/command.mjs'
import { makeHosting } from '../scripts/hosting.mjs'
import { hasBrotli, startNginx } from '../tests/long/servers.ts'
import { byTurns } from './median.mjs'
import { fixed, kB, times } from './table.mjs'

/** @typedef {import('./table.mjs').Row} Row */

const readers = 32
const seconds = 3
const lesson = '/en/course/what-it-is/the-frame/'

/** @param {{ rounds: number, say: (text: string) => void }} around @returns {Promise<Row[]>} */
export async function servingRows({ rounds, say }) {
  if (!findCommand('nginx')) {
    say('Skipped: nginx is not installed (Debian package nginx).')
    return []
  }
  const to = join(tmpdir(), `bench-hosting-${process.pid}`)
  await makeHosting({ to })
  writeFileSync(join(to, 'site/one-kilobyte.txt'), 'x'.repeat(1024))
  const server = await startNginx(to)
  try {
    const [page, file] = await byTurns(rounds, [
      () => load(server.port, lesson),
      () => load(server.port, '/one-kilobyte.txt'),
    ])
    if (!page || !file) throw new Error('Nothing was served.')
    return [
      keptRow(join(to, 'site')),
      {
        what: `A lesson from nginx, ${hasBrotli ? 'brotli' : 'gzip'}, ${kB(page.bytes)} a request`,
        aim: '',
        seen: `${fixed(page.perSecond)} a second (1 kB: ${fixed(file.perSecond)})`,
        ratio: times(page.perSecond, file.perSecond),
      },
    ]
  } finally {
    await server.stop()
    rmSync(to, { recursive: true })
  }
}

/** What the service worker fetches for each reader, as it lies packed on the server. @param {string} site @returns {Row} */
function keptRow(site) {
  const [, list] = /^const edition=(\{.*\});$/m.exec(readFileSync(join(site, 'sw.js'), 'utf8')) ?? []
  if (list === undefined) throw new Error('sw.js has no list of files.')
  const files = Object.keys(JSON.parse(list).files).map((name) => join(site, name.replace(/(^|\/)$/, '$1index.html')))
  const bytes = files.map((file) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size)
  const all = bytes.reduce((sum, one) => sum + one, 0)
  return {
    what: `All that is kept for the train, ${fixed(files.length)} files`,
    aim: '6 MB',
    seen: `${fixed(all / 1024 ** 2, 2)} MB a reader, ${fixed((all * 1000) / 1024 ** 3, 1)} GB for 1,000`,
    met: all <= 6 * 1024 ** 2,
  }
}

/** Asks again and again for some seconds. The client shares the processors. @param {number} port @param {string} path */
async function load(port, path) {
  const agent = new Agent({ keepAlive: true, maxSockets: readers })
  let [served, bytes] = [0, 0]
  const end = performance.now() + seconds * 1000
  const read = async () => {
    while (performance.now() < end) {
      // Not in one line: others would add to the same sum meanwhile.
      const came = await ask(agent, port, path)
      bytes += came
      served++
    }
  }
  try {
    await Promise.all(Array.from({ length: readers }, read))
  } finally {
    agent.destroy()
  }
  return { perSecond: served / seconds, bytes: bytes / served }
}

/** @param {Agent} agent @param {number} port @param {string} path @returns {Promise<number>} */
const ask = (agent, port, path) =>
  new Promise((done, fail) => {
    get({ agent, host: '127.0.0.1', port, path, headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (/** @type {Buffer} */ part) => (bytes += part.length)).on('error', fail)
      response.on('end', () =>
        response.statusCode === 200
          ? done(bytes)
          : fail(new Error(`${path} was answered with ${response.statusCode}.`)),
      )
    }).on('error', fail)
  })
