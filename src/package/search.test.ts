import { gzipSync, strFromU8, strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { addressIn, foundFile, searchOf } from './search.ts'

const fragment = (url: string) => gzipSync(strToU8(`pagefind_dcd${JSON.stringify({ url, content: 'über “a”' })}`))
const files = new Map([
  ['pagefind/pagefind.js', strToU8('a')],
  ['pagefind/fragment/en_1.pf_fragment', fragment('/en/a/')],
  ['pagefind/fragment/en_2.pf_fragment', fragment('/en/b/')],
])

it('keeps of the search what can be opened, with its new address, and says which pages these are', () => {
  const kept = searchOf(files, (address) => (address === '/en/a/' ? 'en/a/index.html' : undefined))
  expect([...kept.keys()].sort()).toEqual(
    ['pagefind/fragment/en_1.pf_fragment', 'pagefind/pagefind.js', foundFile].sort(),
  )
  expect(addressIn(kept.get('pagefind/fragment/en_1.pf_fragment') ?? new Uint8Array())).toBe('en/a/index.html')
  expect(strFromU8(kept.get(foundFile) ?? new Uint8Array())).toBe('["en_1"]')
})

it('names the pages of a smaller package when it is cut from a larger one', () => {
  const whole = searchOf(files, (address) => address)
  const part = searchOf(whole, (address) => (address === '/en/b/' ? address : undefined))
  expect(strFromU8(part.get(foundFile) ?? new Uint8Array())).toBe('["en_2"]')
})
