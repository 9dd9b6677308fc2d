import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { bytesOf, zipped } from './zip.ts'

const files = [
  ['en/b.html', bytesOf('b')],
  ['imsmanifest.xml', bytesOf('m')],
  ['_astro/a.woff2', bytesOf('a')],
] as const

it('gives the same bytes for the same files, in whatever order they come', () => {
  const [one, other] = [zipped(new Map(files)), zipped(new Map([...files].reverse()))]
  expect(Buffer.compare(one, other)).toBe(0)
})

it('gives back what was put in, the manifest first', () => {
  const read = unzipSync(zipped(new Map(files)))
  expect(Object.keys(read)).toEqual(['imsmanifest.xml', '_astro/a.woff2', 'en/b.html'])
  expect(read['en/b.html']).toEqual(bytesOf('b'))
})

it('has a time that no clock and no zone changes', () => {
  // The time and day of the first entry, as the format of zip files has them.
  expect([...zipped(new Map(files)).slice(10, 14)]).toEqual([0, 0, 0x22, 0])
})
