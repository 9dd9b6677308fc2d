import { expect, it } from 'vitest'
import { filesFor, kept } from './pagefind.build.ts'

const page = (name: string, lang: string, main: string) => ({
  url: `/${lang}/${name}/`,
  html: `<html lang="${lang}"><body><main><h1>${name}</h1>${main}</main></body></html>`,
})
const pages = [
  page('about', 'en', '<p>Nobody gives advice.</p>'),
  page('start', 'en', '<p>Ten chairs.</p>'),
  page('about', 'qaa', '<p>Ñöbödy.</p>'),
]

it('refuses to write an index of nothing', async () => {
  await expect(filesFor([])).rejects.toThrow('Search: not one page was found to index.')
})

it('notices a page that nobody could find', async () => {
  const empty = { url: '/en/empty/', html: '<html lang="en"><body><main></main></body></html>' }
  await expect(filesFor([...pages, empty])).rejects.toThrow('Search: 4 pages were indexed, and 3 can be found.')
})

it('keeps what the search needs in each language, and not Pagefind’s own interfaces', async () => {
  const names = kept(await filesFor(pages)).map(({ path }) => path.replace(/[0-9a-f]{6,}/, 'HASH'))
  expect(names.sort()).toEqual([
    'fragment/en_HASH.pf_fragment',
    'fragment/en_HASH.pf_fragment',
    'fragment/qaa_HASH.pf_fragment',
    'index/en_HASH.pf_index',
    'index/qaa_HASH.pf_index',
    'pagefind-entry.json',
    'pagefind.en_HASH.pf_meta',
    'pagefind.js',
    'pagefind.qaa_HASH.pf_meta',
    'wasm.en.pagefind',
    'wasm.unknown.pagefind',
  ])
})

it('gives the same bytes for the same pages', async () => {
  const once = async () => kept(await filesFor(pages)).sort((a, b) => (a.path < b.path ? -1 : 1))
  expect(await once()).toEqual(await once())
})

it('reads of a question what it asks, and neither its options nor its reasons', async () => {
  const question = `<section class="question"><h3 class="question-label">Question 1</h3><p>Ruth waits.</p><div>
    <fieldset><legend>What does Daniel do? <span class="how">Choose one.</span></legend><div>Optionword</div></fieldset>
    <div class="check"><button>Check</button></div></div><details class="answers">Reasonword</details></section>`
  const notes = `<p>A <button class="term">leader</button><span class="beside" aria-hidden="true">Marginword</span><span popover>Noteword</span> sits<button class="cite">7</button>.</p>`
  const files = await filesFor([page('call', 'en', question + notes)])
  const fragment = files.find(({ path }) => path.endsWith('.pf_fragment'))
  const { gunzipSync } = await import('node:zlib')
  const text = gunzipSync(fragment?.content ?? new Uint8Array()).toString()
  expect(JSON.parse(text.slice(text.indexOf('{'))).content).toBe(
    'call. Ruth waits. What does Daniel do? A leader sits.',
  )
})
