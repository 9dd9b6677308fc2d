import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { packagesIn, warningOf } from '../../scripts/package.mjs'

const root = mkdtempSync(join(tmpdir(), 'packages '))
afterAll(() => rmSync(root, { recursive: true }))

const head = (path: string) =>
  `<!doctype html><html lang="en"><head><link rel="canonical" href="https://c.test/x/${path}"></head>`
const page = (path: string, body: string) => [`${path}index.html`, `${head(path)}<body>${body}</body></html>`] as const

/** A built site with one module, one lesson and a shell. */
function built(name: string, more: Readonly<Record<string, string>> = {}): string {
  const dir = join(root, name)
  const files = {
    ...Object.fromEntries([
      page('en/course/', '<a href="/x/en/course/the-hour/">a</a>'),
      page('en/course/the-hour/', '<a href="/x/en/course/the-hour/the-call/">a</a><a href="/x/en/leaders/">b</a>'),
      page('en/course/the-hour/the-call/', '<script src="/x/_astro/Base.Ab.js"></script>'),
      page('en/leaders/', ''),
      page(
        'en/lms/',
        '<meta http-equiv="content-security-policy" content="connect-src \'self\'"><script type="application/json" id="package">null</script>',
      ),
    ]),
    '_astro/Base.Ab.js': 'import("./More.Cd.js")',
    '_astro/More.Cd.js': '',
    '_astro/Unused.Ef.js': '',
    'sw.js': '',
    ...more,
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  return dir
}

const run = (...options: string[]) =>
  spawnSync(process.execPath, ['scripts/package.mjs', ...options], { encoding: 'utf8' })

it('writes the same bytes each time, into a folder that holds nothing else', () => {
  const dir = built('twice', { 'packages/old.zip': '' })
  const bytes = () =>
    readdirSync(join(dir, 'packages')).map((name) => [
      name,
      readFileSync(join(dir, 'packages', name)).toString('base64'),
    ])
  expect(run('--dir', dir).stderr).toBe('')
  const once = bytes()
  expect(once.map(([name]) => name?.replace(/\d+\.zip$/, 'n.zip'))).toContain(
    'take-a-chair_the-hour_scorm2004_full_en_n.zip',
  )
  expect(once.map(([name]) => name)).not.toContain('old.zip')
  run('--dir', dir)
  expect(bytes()).toEqual(once)
})

it('takes along what a module needs and nothing else, under small names', () => {
  const module = [...packagesIn(built('small'), '.')].find(({ name }) => name.includes('_the-hour_scorm12_'))
  expect([...(module?.files.keys() ?? [])].sort()).toEqual([
    '_astro/base.ab.js',
    '_astro/more.cd.js',
    'en/course/the-hour/index.html',
    'en/course/the-hour/the-call/index.html',
    'imsmanifest.xml',
    'index.html',
    'licence.txt',
    'metadata.xml',
  ])
  const html = Buffer.from(module?.files.get('en/course/the-hour/index.html') ?? []).toString()
  expect(html).toContain('<a href="the-call/index.html">a</a>')
  expect(html).toContain('<a href="https://c.test/x/en/leaders/" target="_blank" rel="noopener">b</a>')
})

it('lets the shell show the lessons, wherever they are, and tell a cmi5 platform, wherever it listens', () => {
  const policies = [...packagesIn(built('shells'), '.')].map(({ name, files }) => [
    name.split('_').slice(1, 4).join(' '),
    /security-policy" content="([^"]*)"/.exec(Buffer.from(files.get('index.html') ?? []).toString())?.[1],
  ])
  expect(Object.fromEntries(policies)).toMatchObject({
    'course scorm12 full': "connect-src 'self';frame-src 'self'",
    'course scorm2004 thin': "connect-src 'self';frame-src https://c.test",
    'course cmi5 full': "connect-src 'self' https: http:;frame-src 'self'",
    'the-hour scorm12 full': "connect-src 'self';frame-src 'self'",
  })
})

it('refuses in one sentence where there is no built site, or none that speaks with platforms', () => {
  const nothing = run('--dir', join(root, 'nowhere'))
  expect([nothing.status, nothing.stderr]).toEqual([
    1,
    `There is no folder "${join(root, 'nowhere')}": run "npm run build" first.\n`,
  ])
  const dir = built('silent')
  rmSync(join(dir, 'en/lms'), { recursive: true })
  const silent = run('--dir', dir)
  expect([silent.status, silent.stderr.split('\n')]).toEqual([
    1,
    [`"${dir}" has no page that speaks with platforms (en/lms/index.html): run "npm run build" first.`, ''],
  ])
})

it('warns of an address that is nobody’s, and of no other', () => {
  expect(warningOf('https://take-a-chair.example')).toContain('SITE_ORIGIN')
  expect(warningOf('https://course.university.edu')).toBeUndefined()
})
