import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { idsIn } from './known-ids.ts'
import { makeLink, readLink } from './moving.client.ts'
import { mostInside, writeFragment } from './moving.ts'
import { emptyProgress, type Progress } from './progress.ts'

const known = idsIn(readFileSync(new URL('./moving-ids.txt', import.meta.url), 'utf8'))
const ids = async () => known
const latestTime = Number.MAX_SAFE_INTEGER
const lost = () => Promise.reject(new Error('no network'))
const page = 'https://take-a-chair.example/en/record/'
const done = { edition: 1, at: 1_793_000_000_000 }
const record: Progress = { ...emptyProgress, read: { 'the-call': done, neighbours: done } }
const secret: Progress['written'] = { 'telling-it-reflection': { text: 'I was ashamed.', at: 1 } }

const hashOf = (link: string) => link.slice(link.indexOf('#'))
async function linkOf(progress: Progress, more = {}): Promise<string> {
  const made = await makeLink(progress, page, { ids, ...more })
  if (made.kind !== 'link') throw new Error(made.kind)
  return made.link
}
const read = (link: string, now = latestTime) => readLink(hashOf(link), now, ids)
const packed = (bytes: Uint8Array) => `#${writeFragment(bytes)}`

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a link for another device', () => {
  it('leaves own words out unless they are asked for', async () => {
    const own = { ...record, written: secret }
    expect(await read(await linkOf(own))).toEqual({ kind: 'progress', progress: record })
    expect(await linkOf(own)).toBe(await linkOf(record))
    expect(await read(await linkOf(own, { withWritten: true }))).toEqual({ kind: 'progress', progress: own })
  })

  it('is longer without the list of ids, and says the same', async () => {
    const spelled = await linkOf(record, { ids: lost })
    expect(spelled.length).toBeGreaterThan((await linkOf(record)).length)
    expect(await read(spelled)).toEqual({ kind: 'progress', progress: record })
  })

  it('cannot be later than now', async () => {
    const later = await linkOf({ ...emptyProgress, read: { 'the-call': { edition: 1, at: latestTime } } })
    expect(await read(later, 9)).toEqual({
      kind: 'progress',
      progress: { ...emptyProgress, read: { 'the-call': { edition: 1, at: 9 } } },
    })
  })

  it('of edition 1 is read for ever', async () => {
    const given = readFileSync(new URL('./links/version-1.txt', import.meta.url), 'utf8').trim()
    const [link = '', text = ''] = given.split('\n')
    expect(await read(link)).toEqual({ kind: 'progress', progress: JSON.parse(text) })
  })

  it('is not made of more than it can hold, nor where the browser cannot pack', async () => {
    const noise = fc.sample(fc.string({ minLength: 40_000, maxLength: 40_000, unit: 'binary' }), {
      numRuns: 1,
      seed: 1,
    })
    const long = (text: string) => ({ ...record, written: { q: { text, at: 1 } } })
    expect(await makeLink(long(noise.join('')), page, { ids, withWritten: true })).toEqual({ kind: 'too-long' })
    expect(await makeLink(long('a'.repeat(mostInside)), page, { ids, withWritten: true })).toEqual({ kind: 'too-long' })
    vi.stubGlobal('CompressionStream', undefined)
    expect(await makeLink(record, page, { ids })).toEqual({ kind: 'cannot' })
  })
})

describe('a link that brings nothing', () => {
  it('is one that was cut or has a single sign changed', async () => {
    const hash = hashOf(await linkOf(record))
    const start = '#move=1.'.length
    for (let at = start; at < hash.length; at += 1) {
      expect(await readLink(hash.slice(0, at), 9, ids), `cut at ${at}`).toEqual({ kind: 'damaged' })
      const other = hash[at] === 'A' ? 'B' : 'A'
      const found = await readLink(hash.slice(0, at) + other + hash.slice(at + 1), latestTime, ids)
      // The last sign may hold bits that say nothing.
      if (found.kind === 'progress') expect(found.progress).toEqual(record)
      else expect(found, `changed at ${at}`).toEqual({ kind: 'damaged' })
    }
  })

  it('may be anything that was packed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.boolean(), async (bytes, isPacked) => {
        const found = await readLink(packed(isPacked ? deflateRawSync(bytes) : new Uint8Array(bytes)), 9, ids)
        expect(found).toEqual({ kind: 'damaged' })
      }),
    )
  })

  it('has names that are none, or markup for an id', async () => {
    for (const id of ['__proto__', '<img src=x onerror=alert(1)>', '../up', '']) {
      const hostile = { ...emptyProgress, read: Object.fromEntries([[id, done]]) }
      expect(await read(await linkOf(hostile))).toEqual({ kind: 'damaged' })
    }
  })

  it('unpacks to far more than was ever packed: it is stopped on the way', async () => {
    let passed = 0
    const Real = DecompressionStream
    class Counted {
      readonly writable
      readonly readable
      constructor(format: CompressionFormat) {
        const { writable, readable } = new Real(format)
        this.writable = writable
        this.readable = readable.pipeThrough(
          new TransformStream<Uint8Array, Uint8Array>({
            transform(chunk, out) {
              passed += chunk.length
              out.enqueue(chunk)
            },
          }),
        )
      }
    }
    vi.stubGlobal('DecompressionStream', Counted)
    const bomb = deflateRawSync(Buffer.alloc(20_000_000))
    expect(await readLink(packed(bomb), 9, ids)).toEqual({ kind: 'damaged' })
    expect(passed).toBeGreaterThan(mostInside)
    expect(passed).toBeLessThan(1_000_000)
  })

  it('cannot be unpacked by an older browser, or waits for a list that could not be fetched', async () => {
    const link = await linkOf(record)
    expect(await readLink(hashOf(link), 9, lost)).toEqual({ kind: 'lost' })
    vi.stubGlobal('DecompressionStream', undefined)
    expect(await read(link)).toEqual({ kind: 'cannot' })
  })
})
