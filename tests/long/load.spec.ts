import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { findCommand } from '../../scripts/command.mjs'
import { makeHosting } from '../../scripts/hosting.mjs'
import { addressesIn } from '../pages/visit.ts'
import { startNginx } from './servers.ts'

const readers = 200
const seconds = 60

/** Between two pages, in ms: far less than anybody reads. */
const pause = 250

/** Asks for a file as a browser does, and reads it to its end: how many bytes came. */
function fetchOne(agent: Agent, port: number, path: string): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    get({ agent, host: '127.0.0.1', port, path }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part)).on('error', fail)
      response.on('end', () => done({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }))
    }).on('error', fail)
  })
}

test(`${readers} readers go through the course for a minute, and nginx serves each of them every page whole`, async () => {
  test.skip(!findCommand('nginx'), 'nginx is not installed (Debian package nginx)')
  test.setTimeout((seconds + 180) * 1000)
  const to = join('test-results', 'load-hosting')
  await makeHosting({ from: 'dist', to })
  const server = await startNginx(to)
  const agent = new Agent({ keepAlive: true, maxSockets: readers })
  const pages = addressesIn('dist').map((address) => `/${address}`)
  const faults: string[] = []
  let served = 0
  try {
    // Bounded by time and, should a clock stand still, by count.
    const end = performance.now() + seconds * 1000
    const read = async (reader: number) => {
      for (let turn = 0; turn < 1000 && performance.now() < end; turn++) {
        const path = pages[(reader * 7 + turn) % pages.length] ?? '/'
        const { status, text } = await fetchOne(agent, server.port, path)
        if (status !== 200 || !text.trimEnd().endsWith('</html>')) faults.push(`${path}: ${status}, ${text.length}`)
        else served++
        const style = /href="([^"]+\.css)"/.exec(text)?.[1]
        if (style) {
          const styles = await fetchOne(agent, server.port, style)
          if (styles.status !== 200 || styles.text === '') faults.push(`${style}: ${styles.status}`)
        }
        await wait(pause)
      }
    }
    await Promise.all(
      Array.from({ length: readers }, (_, reader) => read(reader).catch((error) => faults.push(String(error)))),
    )
  } finally {
    agent.destroy()
    await server.stop()
  }
  expect(faults.slice(0, 20), `${faults.length} faults, ${served} pages whole`).toEqual([])
  // A reader who waits a second for each page would still get as many.
  expect(served).toBeGreaterThan(readers * (seconds / 2))
  console.log(`${served} pages in ${seconds} s for ${readers} readers.`)
})
