import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { findCommand } from '../../scripts/command.mjs'
import { elsewhere } from '../../scripts/elsewhere.mjs'
import { headersFor, parseHeaders } from '../../scripts/headers.mjs'
import { makeHosting } from '../../scripts/hosting.mjs'
import { addressesIn } from '../pages/visit.ts'
import { hasBrotli, type Running, startCaddy, startNginx } from './servers.ts'

const folders = new Map<string, Promise<string>>()

/** The folder that `npm run hosting` makes of a built site, made once. */
function made(from: string): Promise<string> {
  const to = join('test-results', `${from}-hosting`)
  const folder = folders.get(from) ?? makeHosting({ from, to }).then(() => to)
  folders.set(from, folder)
  return folder
}

const places = [
  { name: 'at the root of a host', from: 'dist', base: '/' },
  { name: 'below a path', from: elsewhere.dir, base: elsewhere.base },
] as const

const servers = [
  { name: 'nginx', start: startNginx, redirect: 301 },
  { name: 'caddy', start: startCaddy, redirect: 308 },
] as const

test('nginx answers to the host for which the site was built, beside a default site of others', async () => {
  test.skip(!findCommand('nginx'), 'nginx is not installed (Debian package nginx)')
  const server = await startNginx(await made('dist'), '/', true)
  try {
    expect((await server.ask('/en/', { Host: 'take-a-chair.example' })).status).toBe(200)
    expect((await server.ask('/en/', { Host: 'somebody.example' })).status).toBe(410)
  } finally {
    await server.stop()
  }
})

for (const { name, start, redirect } of servers)
  for (const { name: where, from, base } of places)
    test.describe(`${name} with the shipped configuration, ${where},`, () => {
      test.skip(!findCommand(name), `${name} is not installed (Debian package ${name})`)
      const blocks = parseHeaders(readFileSync(join(from, '_headers'), 'utf8'))
      const files = addressesIn(from)
      let server: Running

      test.beforeAll(async () => {
        server = await start(await made(from), base)
      })
      test.afterAll(() => server?.stop())

      test('sends every page with the headers of its build, to be asked for anew each time', async () => {
        for (const file of files) {
          const path = `${base}${file}`
          const { status, headers } = await server.ask(path)
          expect(status, path).toBe(200)
          const { 'content-security-policy': policy } = headersFor(blocks, [path])
          expect(policy, path).toContain("default-src 'none'")
          expect(headers, path).toMatchObject({
            'content-security-policy': policy,
            'cache-control': 'no-cache',
            'content-type': 'text/html; charset=utf-8',
            'x-content-type-options': 'nosniff',
            'referrer-policy': 'no-referrer',
          })
        }
      })

      test('lets hashed files be kept for ever, and says what each file is', async () => {
        const page = (await server.ask(`${base}en/`)).body.toString()
        const style = /href="([^"]+\.css)"/.exec(page)?.[1] ?? ''
        const script = /src="([^"]+\.js)"/.exec(page)?.[1] ?? ''
        for (const [path, type] of [
          [style, /^text\/css; charset=utf-8$/],
          [script, /^(application|text)\/javascript; charset=utf-8$/],
        ] as const) {
          const { status, headers } = await server.ask(path)
          expect(status, path).toBe(200)
          expect(headers['cache-control'], path).toBe('public, max-age=31536000, immutable')
          expect(headers['content-type'], path).toMatch(type)
        }
        for (const [file, type] of [
          ['favicon.svg', /^image\/svg\+xml/],
          ['sw.js', /javascript/],
          ['en/leaders/kit/letter.docx', /wordprocessingml/],
          ['pagefind/pagefind.js', /javascript/],
          ['pagefind/pagefind-entry.json', /^application\/json/],
        ] as const) {
          const { status, headers } = await server.ask(`${base}${file}`)
          expect(status, file).toBe(200)
          expect(headers['content-type'], file).toMatch(type)
          expect(headers['cache-control'], file).toBe('no-cache')
          expect(headers['x-content-type-options'], file).toBe('nosniff')
        }
      })

      test('sends packed copies to whoever takes them', async () => {
        const path = `${base}en/course/`
        const plain = await server.ask(path)
        expect(plain.headers['content-encoding']).toBeUndefined()
        const zipped = await server.ask(path, { 'Accept-Encoding': 'gzip' })
        expect(zipped.headers['content-encoding']).toBe('gzip')
        expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true)
        expect(zipped.headers['vary']).toMatch(/accept-encoding/i)
        if (name === 'nginx' && !hasBrotli) return
        const small = await server.ask(path, { 'Accept-Encoding': 'gzip, br' })
        expect(small.headers['content-encoding']).toBe('br')
        expect(brotliDecompressSync(small.body).equals(plain.body)).toBe(true)
        expect(small.body.length).toBeLessThan(zipped.body.length)
        expect(small.headers['content-security-policy']).toBe(plain.headers['content-security-policy'])
      })

      test('leads from an address without its slash to the page, on the host that was asked', async () => {
        const { status, headers } = await server.ask(`${base}en/course?from=handbook`)
        expect(status).toBe(redirect)
        expect(headers['location']).toMatch(/^[^:]*\/en\/course\/(\?from=handbook)?$/)
        expect(headers['location']).not.toMatch(/^\/\/|:/)
      })

      test('answers an address that leads nowhere with a page that says so, under its policy', async () => {
        for (const path of [
          'en/no-such-page/',
          'en/course/the-hour/nothing/',
          'pagefind/',
          '_astro/',
          '_headers',
          'x.php',
        ]) {
          const { status, headers, body } = await server.ask(`${base}${path}`)
          expect(status, path).toBe(404)
          expect(body.toString(), path).toContain('<h1')
          expect(headers, path).toMatchObject({
            'content-security-policy': headersFor(blocks, [`${base}404.html`])['content-security-policy'],
            'content-type': 'text/html; charset=utf-8',
            'cache-control': 'no-cache',
            'x-content-type-options': 'nosniff',
          })
        }
      })

      test('says that a page has not changed, and takes nothing from anybody', async () => {
        const first = await server.ask(`${base}en/`)
        const again = await server.ask(`${base}en/`, { 'If-None-Match': String(first.headers['etag']) })
        expect(again.status).toBe(304)
        expect(again.body.length).toBe(0)
        expect((await server.ask(`${base}en/`, {}, 'POST')).status).toBe(405)
        expect((await server.ask(`${base}en/`, {}, 'HEAD')).body.length).toBe(0)
      })
    })
