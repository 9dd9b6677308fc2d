import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromPage, fromRoot, hostedAt, relativeTo } from './places.ts'

const files = ['index.html', 'en/course/index.html', 'en/course/the-hour/index.html', 'en/data.json', '_astro/a.js']
const isFile = (file: string) => files.includes(file)

describe('an address from one file to another', () => {
  it.each([
    ['index.html', 'en/a/index.html', 'en/a/index.html'],
    ['en/a/index.html', 'en/a/index.html', 'index.html'],
    ['en/a/index.html', 'en/b/index.html', '../b/index.html'],
    ['en/a/index.html', '_astro/a.js', '../../_astro/a.js'],
    ['en/a/b/index.html', 'en/a/index.html', '../index.html'],
    ['en/a.json', 'en/a/index.html', 'a/index.html'],
    ['en/a/index.html', 'en/a', '../a'],
  ])('leads from %s to %s as %s', (from, to, address) => expect(relativeTo(from, to)).toBe(address))

  it('leads there from any folder that the package is put in', () => {
    const path = fc
      .array(fc.stringMatching(/^[a-z0-9-]{1,6}$/), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join('/'))
    const roots = fc.constantFrom('https://lms.example/', 'https://lms.example/a/b%20c/')
    fc.assert(
      fc.property(path, path, roots, (from, to, root) => {
        expect(new URL(relativeTo(from, to), root + from).href).toBe(root + to)
      }),
    )
  })
})

describe('an address from the root', () => {
  it.each([
    ['/en/course/', { file: 'en/course/index.html', rest: '' }],
    ['/en/course/#a', { file: 'en/course/index.html', rest: '#a' }],
    ['/en/data.json?v=1', { file: 'en/data.json', rest: '?v=1' }],
    ['/', { file: 'index.html', rest: '' }],
  ])('reads %s', (address, target) => expect(fromRoot('/', isFile)(address)).toEqual(target))

  it.each(['//en/course/', 'https://other.example/en/course/', '/en/gone/', '#a', 'en/course/', ''])(
    'leaves %j alone',
    (address) => expect(fromRoot('/', isFile)(address)).toBeUndefined(),
  )

  it('is read below the path that the site was built for', () => {
    expect(fromRoot('/x/y/', isFile)('/x/y/en/course/')?.file).toBe('en/course/index.html')
    expect(fromRoot('/x/y/', isFile)('/en/course/')).toBeUndefined()
  })
})

describe('an address from a page of a package', () => {
  const read = fromPage('en/course/index.html', isFile)
  it.each([
    ['index.html', 'en/course/index.html'],
    ['the-hour/index.html#a', 'en/course/the-hour/index.html'],
    ['../../_astro/a.js', '_astro/a.js'],
    ['../data.json?v=1', 'en/data.json'],
  ])('reads %s', (address, file) => expect(read(address)?.file).toBe(file))
  it.each([
    '../../../index.html',
    'course',
    'Some text. With dots',
    'https://a.example/index.html',
    '#a',
    '/index.html',
  ])('leaves %j alone', (address) => expect(read(address)).toBeUndefined())
})

it('names the published address of a page without its file', () => {
  expect(hostedAt('https://a.example', '/x/', 'en/course/index.html')).toBe('https://a.example/x/en/course/')
  expect(hostedAt('https://a.example', '/', 'en/sheet.docx')).toBe('https://a.example/en/sheet.docx')
})
