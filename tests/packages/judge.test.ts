import { gzipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { listProblems, nameProblems, pageProblems, searchProblems, settingsProblems } from './judge.ts'

const published = { origin: 'https://c.example', has: (url: string) => url === 'https://c.example/en/leaders/' }
const settings = (changes: object = {}) =>
  JSON.stringify({
    id: 'a',
    mode: 'full',
    start: 'en/index.html',
    units: [{ id: 'one', path: 'en/index.html' }],
    needs: ['one'],
    ...changes,
  })
const shell = (text: string) => `<html data-package="a"><script type="application/json" id="package">${text}</script>`
const fragment = (url: string) => gzipSync(strToU8(`pagefind_dcd${JSON.stringify({ url })}`))
const manifest =
  '<resource adlcp:scormtype="sco" href="index.html"><file href="index.html"/><file href="en/index.html"/><file href="pagefind/pagefind.js"/><file href="pagefind/pages.json"/><file href="pagefind/fragment/en_1.pf_fragment"/></resource>'

const sound = {
  'imsmanifest.xml': manifest,
  'index.html': shell(settings()),
  'en/index.html': '<html data-package="a"><p id="x"><a href="../index.html">a</a><a href="#x">b</a>',
  'pagefind/pagefind.js': '',
  'pagefind/pages.json': '["en_1"]',
  'pagefind/fragment/en_1.pf_fragment': fragment('en/index.html#x'),
}
const filesWith = (changes: Record<string, string | Uint8Array | undefined> = {}) =>
  new Map(
    Object.entries({ ...sound, ...changes }).flatMap(([path, content]) =>
      content === undefined ? [] : [[path, typeof content === 'string' ? strToU8(content) : content] as const],
    ),
  )

const judges = {
  names: nameProblems,
  lists: (files: ReturnType<typeof filesWith>) => listProblems('scorm12', files),
  pages: (files: ReturnType<typeof filesWith>) => pageProblems(files, published, 'a'),
  settings: (files: ReturnType<typeof filesWith>) => settingsProblems(files, 'a'),
  search: searchProblems,
}
const page = (html: string) => ({ 'en/index.html': `<html data-package="a">${html}` })

describe('the judges of packages', () => {
  it('have nothing against a sound package', () => {
    for (const judge of Object.values(judges)) expect(judge(filesWith())).toEqual([])
  })

  it.each([
    ['names', { 'en/A.html': '' }, 'not every letter'],
    ['names', { 'en/a b.html': '' }, 'not every letter'],
    ['names', { '.htaccess': '' }, 'begins with a dot'],
    ['names', { 'a.php': '' }, 'is refused'],
    ['names', { [`${'a'.repeat(151)}.html`]: '' }, 'longer than 150'],
    ['lists', { 'en/more.html': '' }, 'en/more.html is there and not listed'],
    ['lists', { 'en/index.html': undefined }, 'en/index.html is listed and not there'],
    ['lists', { 'imsmanifest.xml': manifest.replace(' href="index.html">', '>') }, 'names nothing to start'],
    ['lists', { 'imsmanifest.xml': manifest.replace('scormtype', 'scormType') }, 'marked with adlcp:scormtype'],
    ['pages', page('<a href="../en/">a</a>'), 'needs a host that opens a folder'],
    ['pages', page('<a href="/en/index.html">a</a>'), 'begins at the root'],
    ['pages', page('<a href="gone.html">a</a>'), 'leads to nothing'],
    ['pages', page('<a href="index.html#gone">a</a>'), 'names a part "gone"'],
    ['pages', page('<a href="../../../outside.html">a</a>'), 'leaves the base path'],
    ['pages', page('<a href="https://c.example/en/leaders/">a</a>'), 'leaves the frame'],
    [
      'pages',
      page('<a href="https://c.example/en/gone/" target="_blank" rel="noopener">a</a>'),
      'no page of the published course',
    ],
    ['pages', page('<img src="https://c.example/a.png">'), 'loads https://c.example/a.png'],
    ['pages', page('<link rel="manifest" href="index.html">'), 'has a manifest'],
    ['pages', page('<style>a{}</style>'), 'has no hash'],
    ['pages', page('<i data-url="/en/data.json"></i>'), 'begins at the root'],
    ['pages', { 'a.js': 'fetch("/en/data.json")' }, 'begins at the root'],
    ['pages', { 'a.css': 'a{b:url(/_astro/a.woff2)}' }, 'begins at the root'],
    ['pages', { 'en/index.html': '<html data-package="b">' }, 'does not say that it belongs'],
    ['settings', { 'index.html': shell('null') }, 'has no settings'],
    ['settings', { 'index.html': shell(settings({ start: 'en/gone.html' })) }, 'is no page'],
    ['settings', { 'index.html': shell(settings({ needs: ['two'] })) }, 'needs two'],
    ['settings', { 'index.html': shell(settings({ units: [] })) }, 'has no units'],
    ['settings', { 'index.html': shell(settings({ id: 'b' })) }, 'is of b'],
    ['settings', { 'index.html': shell(settings({ mode: 'thin' })) }, 'has no host'],
    ['search', { 'pagefind/fragment/en_1.pf_fragment': fragment('/en/gone/') }, 'is not there'],
    ['search', { 'pagefind/pages.json': '[]' }, 'does not name all pages'],
    ['search', { 'pagefind/pages.json': '["en_1","en_2"]' }, 'en_2 is not there'],
  ] as const)('see in the %s what is wrong with %o', (judge, changes, told) =>
    expect(judges[judge](filesWith(changes)).join('\n')).toContain(told),
  )
})
