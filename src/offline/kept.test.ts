import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTo, cacheName, type Files, keyOf, keysOf, missing, outdated } from './kept.ts'

const files: Files = { '': 'aa', '404.html': 'bb', 'en/': 'c+/=', 'en/course/': 'dd', '_astro/x.1.js': '' }

const hash = fc.string({ unit: fc.constantFrom(...'abcXYZ019+/='), maxLength: 8 })
const path = fc.stringMatching(/^[a-z]{0,4}(\/[a-z]{1,4}){0,2}\/?$/)
const someFiles = fc.dictionary(path, hash)
const root = fc.constantFrom('/', '/x/y/')

describe('what answers an address', () => {
  it.each([
    ['/', { is: 'file', key: '/?aa' }],
    ['/index.html', { is: 'file', key: '/?aa' }],
    ['/en/', { is: 'file', key: '/en/?c%2B%2F%3D' }],
    ['/en/course/index.html', { is: 'file', key: '/en/course/?dd' }],
    ['/_astro/x.1.js', { is: 'file', key: '/_astro/x.1.js' }],
    ['/en/course', { is: 'redirect', to: '/en/course/' }],
    ['/en/nothing/', { is: 'unknown' }],
    ['/constructor', { is: 'unknown' }],
  ])('%s', (address, answer) => {
    expect(answerTo(address, '/', files)).toEqual(answer)
  })

  it('is found below any root', () => {
    expect(answerTo('/x/y/en', '/x/y/', files)).toEqual({ is: 'redirect', to: '/x/y/en/' })
    expect(answerTo('/x/y/', '/x/y/', files)).toEqual({ is: 'file', key: '/x/y/?aa' })
  })
})

describe('two editions in one cache', () => {
  it('fetch only what has changed', () => {
    const next: Files = { ...files, 'en/': 'new', '_astro/x.2.js': '' }
    expect(missing([...keysOf('/', files)], '/', next)).toEqual([
      { path: 'en/', hash: 'new' },
      { path: '_astro/x.2.js', hash: '' },
    ])
  })

  it('throw away only what the one that stays does not have', () => {
    fc.assert(
      fc.property(someFiles, someFiles, root, (before, after, at) => {
        const keys = [...new Set([...keysOf(at, before), ...keysOf(at, after)])]
        const gone = outdated(keys, at, after)
        const left = keys.filter((key) => !gone.includes(key))
        expect(missing(left, at, after)).toEqual([])
        expect(outdated(left, at, after)).toEqual([])
      }),
    )
  })

  it('give each file of an edition a key of its own, from which nothing is missing', () => {
    fc.assert(
      fc.property(someFiles, root, (some, at) => {
        expect(keysOf(at, some).size).toBe(Object.keys(some).length)
        expect(missing([...keysOf(at, some)], at, some)).toEqual([])
        for (const [name, value] of Object.entries(some))
          expect(keyOf(at, name, value).startsWith(at + name)).toBe(true)
      }),
    )
  })
})

it('keeps two copies of the course below one origin apart', () => {
  expect(cacheName('/a/')).not.toBe(cacheName('/b/'))
})
