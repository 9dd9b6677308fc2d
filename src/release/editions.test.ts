import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { earlierEditions, putEditions } from './editions.build.ts'
import { filesIn, hashOfFiles, readZip, writeZip } from './zip.build.ts'

const root = mkdtempSync(join(tmpdir(), 'editions-'))
afterAll(() => rmSync(root, { recursive: true }))

type Texts = Readonly<Record<string, string>>

function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true })
    writeFileSync(join(root, name, path), text)
  }
  return join(root, name)
}

const page = (body: string, path = 'en/course/') =>
  `<html lang="en"><head><link rel="canonical" href="https://c.test/${path}"></head><body>${body}</body></html>`
const site = {
  'en/course/index.html': page('<a href="/en/x.docx">x</a>'),
  'en/x.docx': 'W',
  '_astro/a.js': '1',
  'sw.js': '2',
}

/** The zip of a release, with something else in it or in what it says of itself. */
function zipOf(edition: number, { more = {}, about = {} }: { more?: Texts; about?: object } = {}): Uint8Array {
  const files: Texts = site
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  const hash = hashOfFiles(bytes.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const said = {
    edition,
    date: '2026-05-01',
    origin: 'https://c.test',
    base: '/',
    languages: ['en'],
    files: hash,
    ...about,
  }
  const all = { ...files, 'release.json': JSON.stringify(said), ...more }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}

describe('earlier editions', () => {
  it('are those before this one, in their order; the zip of this one and other files are passed over', () => {
    const dir = folder('sound', {
      'take-a-chair-2.zip': zipOf(2),
      'take-a-chair-1.zip': zipOf(1),
      'take-a-chair-3.zip': 'of this edition',
      'notes.txt': '',
    })
    expect(earlierEditions(dir, 3, { made: true }).map(({ release }) => release.edition)).toEqual([1, 2])
  })

  /** A zip in which letters stand in the place of others. */
  const changed = (zip: Uint8Array, from: string, to: string) =>
    Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(from, to), 'latin1')
  const twice = changed(zipOf(1, { more: { 'en/y.docx': 'X' } }), 'en/y.docx', 'en/x.docx')
  /** One that says of its first file that it unpacks to two gigabytes. */
  const bomb = Buffer.from(zipOf(1))
  bomb.writeUInt32LE(0x7fffffff, bomb.indexOf('PK\u0001\u0002', 0, 'latin1') + 24)
  const half = zipOf(1).slice(0, 400)
  const bit = zipOf(1, { more: { 'en/x.docx': 'V' } })
  it.each<[string, Record<string, string | Uint8Array>, string]>([
    [
      'a name that goes up',
      { 'take-a-chair-1.zip': zipOf(1, { more: { '../evil.html': '' } }) },
      'would lie outside its folder',
    ],
    [
      'a name from the root',
      { 'take-a-chair-1.zip': zipOf(1, { more: { '/etc/evil': '' } }) },
      'would lie outside its folder',
    ],
    [
      'a name with a drive',
      { 'take-a-chair-1.zip': zipOf(1, { more: { 'C:\\evil': '' } }) },
      'would lie outside its folder',
    ],
    ['a file twice', { 'take-a-chair-1.zip': twice }, 'has the file “en/x.docx” twice'],
    ['a file that is far too large', { 'take-a-chair-1.zip': bomb }, 'is larger than any release'],
    ['no zip', { 'take-a-chair-1.zip': 'This is no zip.' }, 'is no zip, or only a part of one'],
    ['half a zip', { 'take-a-chair-1.zip': half }, 'is no zip, or only a part of one'],
    ['another name', { 'take-a-chair-1 (1).zip': zipOf(1) }, 'is not called take-a-chair-<n>.zip'],
    ['no word of itself', { 'take-a-chair-1.zip': zipSync({ a: strToU8('b') }) }, 'has no release.json'],
    [
      'a word that nobody can read',
      { 'take-a-chair-1.zip': zipOf(1, { more: { 'release.json': '{' } }) },
      'cannot be read',
    ],
    ['a base that is none', { 'take-a-chair-1.zip': zipOf(1, { about: { base: 'x' } }) }, 'cannot be read'],
    [
      'the same edition twice',
      { 'take-a-chair-1.zip': zipOf(1), 'take-a-chair-01.zip': zipOf(1) },
      'is edition 1 a second time',
    ],
    ['another edition than its name', { 'take-a-chair-1.zip': zipOf(2) }, 'says that it is edition 2'],
    [
      'the edition that is being made',
      { 'take-a-chair-3.zip': zipOf(3) },
      'is edition 3, which is only being made now',
    ],
    ['a later edition', { 'take-a-chair-4.zip': zipOf(4) }, 'is edition 4, and this is edition 3'],
    ['a file that has changed', { 'take-a-chair-1.zip': bit }, 'is not as it was released'],
    ['a file more', { 'take-a-chair-1.zip': zipOf(1, { more: { 'en/b.html': '' } }) }, 'is not as it was released'],
  ])('with %s are one sentence, and nothing is written', (name, files, says) => {
    const dir = folder(`bad ${name}`.replaceAll(/[^a-z ]/g, ''), files)
    const before = readdirSync(root)
    expect(() => earlierEditions(dir, 3, { made: false })).toThrow(says)
    expect(() => earlierEditions(dir, 3, { made: false })).toThrow(/^[^\n]+ Nothing was unpacked\.$/)
    expect(readdirSync(root)).toEqual(before)
  })

  it('in the site that is written anew are a sentence: they would be deleted', () => {
    const dir = folder('within/editions', { 'take-a-chair-1.zip': zipOf(1) })
    const site = join(root, 'within')
    for (const one of [dir, site])
      expect(() => earlierEditions(one, 3, { made: true, site })).toThrow('move the zips out of it')
    symlinkSync(dir, join(root, 'linked'))
    const dotted = folder('within/..zips', { 'take-a-chair-1.zip': zipOf(1) })
    for (const one of [join(root, 'linked'), dotted])
      expect(() => earlierEditions(one, 3, { made: true, site })).toThrow(/lies in the site .*Nothing was changed\.$/)
    const beside = folder('within-2', { 'take-a-chair-1.zip': zipOf(1) })
    expect(earlierEditions(beside, 3, { made: true, site })).toHaveLength(1)
  })

  it('in a folder that does not exist are a sentence', () => {
    expect(() => earlierEditions(join(root, 'nowhere'), 3, { made: true })).toThrow('which does not exist')
  })
})

it('an old edition stands below editions/, without what runs, and its headers allow what its pages need', () => {
  const dir = folder('built', {
    ...site,
    _headers: '/\n  A: b\n\n/editions/1/*\n  Old: one\n',
    'editions/9/x.html': '',
  })
  const earlier = earlierEditions(folder('one', { 'take-a-chair-1.zip': zipOf(1) }), 2, { made: false })
  for (let twice = 0; twice < 2; twice++) putEditions(dir, earlier)
  expect(filesIn(join(dir, 'editions'))).toEqual(['1/en/course/index.html', '1/en/x.docx', '1/release.json'])
  const html = readFileSync(join(dir, 'editions/1/en/course/index.html'), 'utf8')
  expect(html).toContain('<a href="/editions/1/en/x.docx">')
  expect(html).toContain('This is edition 1, of 2026')
  const own = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1]
  expect(readFileSync(join(dir, '_headers'), 'utf8')).toBe(
    `/\n  A: b\n\n/editions/1/*\n  Content-Security-Policy: ${own}; frame-ancestors 'self'\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  X-Robots-Tag: noindex\n`,
  )
})

describe('what cannot be put there', () => {
  const earlier = (more: Texts) => {
    const files = new Map(Object.entries({ ...site, ...more }).map(([name, text]) => [name, strToU8(text)]))
    const release = {
      edition: 1,
      date: '2026-05-01',
      origin: 'https://c.test',
      base: '/',
      languages: ['en'],
      files: '',
    }
    return [{ release, files }]
  }

  it.each<[string, Texts, string]>([
    ['a drawing with a handler', { 'a.svg': '<svg onload="alert(1)"/>' }, 'a.svg of edition 1 would run something'],
    ['a drawing with a script', { 'a.svg': '<svg><svg:script/></svg>' }, 'a.svg of edition 1 would run something'],
    ...[
      '<svg xmlns:a-b="http://www.w3.org/1999/xhtml"><a-b:script/></svg>',
      '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]><svg/>',
      '<svg><a href="java&#115;cript:alert(1)"/></svg>',
      '<svg\0></svg>',
    ].map((svg): [string, Texts, string] => [
      `a drawing such as ${svg.replace('\0', 'NUL')}`,
      { 'A.SVG': svg },
      'would run something',
    ]),
    ...[
      '<img/onerror=alert(1) src=x>',
      '<img src="a"onerror=alert(1)>',
      '<!--><script>alert(1)</script>-->',
      '<!-- --!><script>alert(1)</script>-->',
      '<style><!--</style><img/onerror=alert(1)>',
      '<scr<script></script>ipt>alert(1)</script>',
      '<a/href=" java&#9;script:alert(1)">a</a>',
      '<svg><a><animate attributeName="href" values="a;javascript:alert(1)"/></a></svg>',
      '<iframe src="data:image/svg+xml,<svg/>"></iframe>',
      '<template shadowrootmode="open"><img/onerror=alert(1)></template>',
    ].map((body): [string, Texts, string] => [
      `a page with ${body}`,
      { 'en/a.HTML': page(body) },
      'en/a.HTML of edition 1 would run something',
    ]),
    ['a page whose head is a comment', { 'en/a.html': '<!-- <head></head> --><body>a' }, 'has no head of its own'],
    ['a page without a head', { 'en/a.html': '<body>a</body>' }, 'en/a.html of edition 1 has no head'],
  ])('%s is a sentence, and what stood there stays', (name, more, says) => {
    const dir = folder(`kept ${name}`.replaceAll(/\W/g, '_'), {
      ...site,
      _headers: '/\n  A: b\n',
      'editions/9/x.html': '',
    })
    const before = filesIn(dir)
    expect(() => putEditions(dir, earlier(more))).toThrow(says)
    expect(filesIn(dir)).toEqual(before)
  })

  it('files of other kinds are left out, and those of ours are kept, whatever the case of their names', () => {
    const dir = folder('kinds', { ...site, _headers: '/\n  A: b\n' })
    const others = { 'a.HTM': '<script>', 'b.htm': '<script>', 'c.xhtml': '<script>' }
    putEditions(dir, earlier({ ...others, 'd.SVG': '<svg/>', 'e.imscc': 'P', 'f.ics': 'B' }))
    const ours = ['1/d.SVG', '1/e.imscc', '1/en/course/index.html', '1/en/x.docx']
    expect(filesIn(join(dir, 'editions'))).toEqual(ours)
  })

  it('without a built site is a sentence, and what stood there stays', () => {
    const dir = folder('no site', { 'editions/9/x.html': '' })
    for (const one of [dir, join(root, 'nowhere')])
      expect(() => putEditions(one, earlier({}))).toThrow('run "npm run build" first')
    expect(filesIn(dir)).toEqual(['editions/9/x.html'])
  })

  it('from a file that is no folder is a sentence', () => {
    const dir = folder('a file', { 'take-a-chair-1.zip': zipOf(1) })
    expect(() => earlierEditions(join(dir, 'take-a-chair-1.zip'), 3, { made: true })).toThrow('which is no folder')
  })
})

it('a zip has the same bytes each time, says its sha256, and is read back whole', () => {
  const dir = folder('zipped', { 'b/ü.txt': 'ü'.repeat(999), 'a.zip': 'P', 'a.html': '' })
  const [one, two] = ['one.zip', 'two.zip'].map((name) => {
    const to = join(root, name)
    return { ...writeZip(dir, filesIn(dir), to), read: readFileSync(to) }
  })
  expect(one).toEqual(two)
  expect(one?.bytes).toBe(one?.read.length)
  expect(one?.sha256).toBe(
    createHash('sha256')
      .update(one?.read ?? '')
      .digest('hex'),
  )
  const back = [...readZip(one?.read ?? new Uint8Array())].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])
  expect(back).toEqual(filesIn(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]))
  expect(existsSync(join(root, 'evil.html'))).toBe(false)
})
