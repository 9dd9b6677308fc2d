import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, it, vi } from 'vitest'
import { zipped } from './zip.build.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

const files = new Map([
  ['imsmanifest.xml', '<manifest/>'],
  ['items/a.xml', '<a>שלום 🪑</a>'],
])

it('is the same in every zone and at any time', () => {
  const made = (zone: string, now: string) => {
    vi.stubEnv('TZ', zone)
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
    return zipped(files)
  }
  expect(made('Asia/Tokyo', '2030-07-01')).toEqual(made('America/Lima', '2026-11-22'))
})

it('has every file, in the order given, with the manifest first', () => {
  const found = Object.entries(unzipSync(zipped(files))).map(([path, bytes]) => [path, strFromU8(bytes)])
  expect(found).toEqual([...files])
})
