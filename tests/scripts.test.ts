import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headersFor, parseHeaders } from '../scripts/headers.mjs'
import { lockfileProblems } from '../scripts/lockfile.mjs'
import { runSteps } from '../scripts/long.mjs'
import { preflightProblem } from '../scripts/preflight.mjs'
import { serve } from '../scripts/serve.mjs'

describe('the gate on package-lock.json', () => {
  const playwright = {
    'node_modules/playwright': { version: '1.64.1' },
    'node_modules/playwright-core': { version: '1.64.1' },
    'node_modules/@playwright/test': { version: '1.64.1' },
  }
  const problemsWith = (more: object) => lockfileProblems({ packages: { ...playwright, ...more } })

  it('finds nothing in a sound lock, where optional packages may lie inside, beside or above', () => {
    const sound = {
      '': { optionalDependencies: { top: '1' } },
      'node_modules/top': { optionalDependencies: { inside: '1', beside: '1' } },
      'node_modules/top/node_modules/inside': { optionalDependencies: { beside: '1' } },
      'node_modules/beside': { resolved: 'packages/beside', link: true },
      'node_modules/not-playwright': { version: '1.0.0' },
    }
    expect(problemsWith(sound)).toEqual([])
  })

  it.each(['https://registry.example/a.tgz', 'git+ssh://git@host.example/a.git', 'git@host.example:a.git'])(
    'names a package that is tied to %s',
    (resolved) => {
      expect(problemsWith({ 'node_modules/a': { resolved } })).toEqual([
        `node_modules/a is tied to ${resolved}: keep .npmrc and write the lock anew.`,
      ])
    },
  )

  it.each([
    ['', 'package.json'],
    ['node_modules/@scope/a', 'node_modules/@scope/a'],
    ['node_modules/b/node_modules/a', 'node_modules/b/node_modules/a'],
  ])('names an optional package of "%s" that has no entry', (path, owner) => {
    const elsewhere = { 'node_modules/other/node_modules/@a/mac': { version: '1' } }
    const problems = problemsWith({ [path]: { optionalDependencies: { '@a/mac': '1' } }, ...elsewhere })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`${owner} names the optional package @a/mac, which has no entry`)
  })

  it('names a second version of Playwright, wherever it lies', () => {
    const problems = problemsWith({ 'node_modules/axe/node_modules/playwright-core': { version: '1.65.1' } })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('playwright-core 1.65.1')
  })

  it('names a Playwright package that is absent, and a lock without packages', () => {
    const { 'node_modules/playwright': _, ...rest } = playwright
    expect(lockfileProblems({ packages: rest })[0]).toContain('playwright has no entry')
    expect(lockfileProblems({})[0]).toContain('lists no packages')
  })
})

describe('the headers file', () => {
  const text = `# a comment
/en/
  Content-Security-Policy: default-src 'none'; img-src 'self' data:
  X-Twice: one
  x-twice: two

/_astro/*
\tCache-Control: public
/*
  X-Rest: yes
`
  it('gives the headers of the first block that fits an address', () => {
    const blocks = parseHeaders(text)
    expect(headersFor(blocks, ['/en/'])).toEqual({
      'content-security-policy': "default-src 'none'; img-src 'self' data:",
      'x-twice': 'one, two',
    })
    expect(headersFor(blocks, ['/_astro/a.css'])).toEqual({ 'cache-control': 'public' })
    expect(headersFor(blocks, ['/en/start/'])).toEqual({ 'x-rest': 'yes' })
    expect(headersFor(blocks, ['/x/en/', '/en/'])).toHaveProperty('x-twice')
    expect(headersFor(parseHeaders('/en/\n  A: b'), ['/en/start/'])).toEqual({})
  })

  it.each([
    ['  A: b', 'line 1: this header belongs to no address'],
    ['/en/\n  no colon', 'line 2: "no colon" is not a header'],
    ['en/', 'line 1: "en/" is neither an address nor indented'],
    ['/en/*/a', 'line 1: "/en/*/a" has a * before its end'],
  ])('refuses %j with the line', (wrong, sentence) => {
    expect(() => parseHeaders(wrong)).toThrow(sentence)
  })
})

describe('the static server', () => {
  const dir = mkdtempSync(join(tmpdir(), 'serve-'))
  const files = {
    _headers: '/en/\n  X-Page: english\n/_astro/*\n  X-Asset: yes\n',
    '404.html': 'not here',
    'en/index.html': 'home',
    'empty/readme.txt': 'no index',
    '_astro/a.css': 'a{}',
    'sw.js': '1',
  }
  let site: Awaited<ReturnType<typeof serve>>
  let below: typeof site
  beforeAll(async () => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true })
      writeFileSync(join(dir, name), text)
    }
    site = await serve({ dir, port: 0 })
    below = await serve({ dir, port: 0, base: 'x/y' })
  })
  afterAll(async () => {
    await Promise.all([site.close(), below.close()])
    rmSync(dir, { recursive: true })
  })
  const ask = (url: string) => fetch(url, { redirect: 'manual' })

  it('serves a directory address under its headers, never cached without asking', async () => {
    const response = await ask(`${site.url}en/?a=b`)
    expect([response.status, await response.text()]).toEqual([200, 'home'])
    expect(response.headers.get('x-page')).toBe('english')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8')
  })

  it('lets a browser keep hashed files for ever, and no others', async () => {
    const asset = await ask(`${site.url}_astro/a.css`)
    expect(asset.headers.get('cache-control')).toContain('immutable')
    expect(asset.headers.get('x-asset')).toBe('yes')
    expect((await ask(`${site.url}sw.js`)).headers.get('cache-control')).toBe('no-cache')
  })

  it('redirects to the missing slash and keeps the query', async () => {
    const response = await ask(`${site.url}en?a=b`)
    expect([response.status, response.headers.get('location')]).toEqual([301, '/en/?a=b'])
    const host = await ask(`${site.url}/en`)
    expect(host.headers.get('location')).toBe('/en/')
  })

  it.each(['nowhere/', 'empty', 'empty/', 'sw.js/', '_headers', '%00', '%', '..%2f..%2fetc%2fpasswd'])(
    'answers /%s with the 404 page',
    async (path) => {
      const response = await ask(site.url + path)
      expect([response.status, await response.text()]).toEqual([404, 'not here'])
    },
  )

  it('serves below a base path only', async () => {
    expect(below.url).toMatch(/\/x\/y\/$/)
    const home = await ask(`${below.url}en/`)
    expect([home.status, home.headers.get('x-page')]).toEqual([200, 'english'])
    expect((await ask(`${below.url}en`)).headers.get('location')).toBe('/x/y/en/')
    expect((await ask(new URL('/x/y?a=b', below.url).href)).headers.get('location')).toBe('/x/y/?a=b')
    expect((await ask(new URL('/', below.url).href)).status).toBe(404)
    expect((await ask(new URL('/en/', below.url).href)).status).toBe(404)
  })

  it('reads the headers file again when it changes', async () => {
    writeFileSync(join(dir, '_headers'), '/en/\n  X-Page: changed, and longer\n')
    expect((await ask(`${site.url}en/`)).headers.get('x-page')).toBe('changed, and longer')
  })

  it('takes the next port when one is taken, and says so when there is no folder', async () => {
    const port = Number(new URL(site.url).port)
    const next = await serve({ dir, port })
    await next.close()
    expect(Number(new URL(next.url).port)).toBeGreaterThan(port)
    await expect(serve({ dir: join(dir, 'none') })).rejects.toThrow('run "npm run build" first')
  })
})

describe('preflight', () => {
  const linux = { node: '24.21.0', platform: 'linux', arch: 'x64', installed: true, bringsNode: true }
  it.each([
    [{}, undefined],
    [{ node: '22.22.0' }, undefined],
    [{ installed: false, node: '20.20.2' }, 'run "npm ci"'],
    [{ node: '20.20.2' }, 'through npm'],
    [{ node: '22.21.9', bringsNode: false }, 'without leaving out optional packages'],
    [{ node: '23.9.0', bringsNode: false, platform: 'darwin', arch: 'arm64' }, 'install Node 24'],
  ])('says of a machine with %j: %s', (difference, sentence) => {
    const problem = preflightProblem({ ...linux, ...difference })
    if (sentence === undefined) expect(problem).toBeUndefined()
    else expect(problem).toContain(sentence)
  })
})

describe('the long tests', () => {
  it('skip a step whose program is missing, go on after a failure, and end with what failed and the counts', async () => {
    const said: string[] = []
    const counts = await runSteps(
      [
        { name: 'paper', needs: 'pdftotext', debian: 'poppler-utils', run: () => ({ passed: true }) },
        { name: 'crash', run: () => Promise.reject(new Error('It broke.')) },
        { name: 'false', run: () => ({ passed: false, last: '1 failed' }) },
        { name: 'fine', needs: 'present', run: () => ({ passed: true, last: '  9 passed (2.0s)\n' }) },
        { name: 'slow', run: () => ({ passed: true, last: '  1 flaky\n    a test\n  9 passed (2.0s)\n' }) },
      ],
      { find: (name) => (name === 'present' ? '/present' : undefined), say: (line) => said.push(line) },
    )
    expect(counts).toEqual({ passed: 2, failed: 2, skipped: 1 })
    expect(said[0]).toBe('Skipped: paper; pdftotext is not installed (Debian package poppler-utils).')
    expect(said.slice(-4)).toEqual([
      'Failed: crash. It ended with:\nIt broke.',
      'Failed: false. It ended with:\n1 failed',
      'Passed at a second try, and to be mended: slow. It ended with:\n  1 flaky\n    a test\n  9 passed (2.0s)\n',
      'Long tests: 2 passed, 2 failed, 1 skipped.',
    ])
  })
})
