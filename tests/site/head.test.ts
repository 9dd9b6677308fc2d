import { describe, expect, it } from 'vitest'
import { siteOf } from './built.ts'
import { alternateProblems, headProblems } from './head.ts'
import { page } from './planted.ts'

const sound = page('en/')
const changed = (from: string | RegExp, to: string) => siteOf({ 'en/index.html': sound.replace(from, to) })

describe('what a page says of itself', () => {
  it('is in order on a sound page, with a drawing that has a title of its own', () => {
    expect(headProblems(changed('<h1>', '<svg><title>Chairs</title></svg><h1>'))).toEqual([])
  })

  it.each([
    [/ lang="en"/, '', 'the html element has no lang'],
    [/ lang="en"/, ' lang="de"', 'the html element has lang "de" under /en/'],
    [/<title>.*<\/title>/, '', '0 elements give the title'],
    [/<title>.*<\/title>/, '<title> </title>', 'the title has 0 characters'],
    [/<title>.*<\/title>/, `<title>${'long '.repeat(20)}</title>`, 'the title has 99 characters'],
    [/<meta name="description"[^>]*>/, '', '0 elements give the description'],
    [/content="[^"]*"/, 'content="Too short"', 'the description has 9 characters'],
    [/content="[^"]*"/, `content="${'word '.repeat(40)}"`, 'the description has 199 characters'],
    [/<link rel="canonical"[^>]*>/, '', 'has 0 canonical addresses'],
    [/(<link rel="canonical"[^>]*>)/, '$1$1', 'has 2 canonical addresses'],
    [
      /(rel="canonical" href=")[^"]*/,
      '$1https://site.example/en/other/',
      'calls "https://site.example/en/other/" its canonical address',
    ],
    [/(rel="canonical" href=")[^"]*/, '$1/en/', 'calls "/en/" its canonical address'],
  ])('is found wrong when %s becomes %j', (from, to, problem) => {
    const problems = headProblems(changed(from, to))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`en/index.html: ${problem}`)
  })

  it('differs from page to page in one language, and may be the same in another', () => {
    const twin = (address: string) =>
      page(address).replace(/(<title>|content=")[^<"]*/g, '$1What two pages say of themselves, both the same.')
    const problems = headProblems(
      siteOf({ 'en/index.html': twin('en/'), 'en/a/index.html': twin('en/a/'), 'qaa/index.html': twin('qaa/') }),
    )
    expect(problems).toEqual([
      'en/index.html: has the same title as en/a/index.html',
      'en/index.html: has the same description as en/a/index.html',
    ])
  })
})

describe('the slides of a lesson', () => {
  const address = 'en/present/the-hour/the-call/'
  const slides = (canonical: string, head: string) =>
    siteOf({
      [`${address}index.html`]: page(address, { head }).replace(/(rel="canonical" href=")[^"]*/, `$1${canonical}`),
    })
  const lesson = 'https://site.example/en/course/the-hour/the-call/'
  const noindex = '<meta name="robots" content="noindex">'

  it('name the lesson as the page to find, and are not found themselves', () => {
    expect(headProblems(slides(lesson, noindex))).toEqual([])
    expect(headProblems(slides(lesson, ''))).toEqual([
      `${address}index.html: is found beside its lesson: it has no noindex`,
    ])
    const own = `https://site.example/${address}`
    expect(headProblems(slides(own, noindex))).toEqual([`${address}index.html: calls "${own}" its canonical address`])
  })
})

describe('the print of a module', () => {
  it('names the module as the page to find, and is not found itself', () => {
    const address = 'en/print/the-hour/'
    const print = (canonical: string, head: string) =>
      siteOf({
        [`${address}index.html`]: page(address, { head }).replace(/(rel="canonical" href=")[^"]*/, `$1${canonical}`),
      })
    const module = 'https://site.example/en/course/the-hour/'
    const own = `https://site.example/${address}`
    const noindex = '<meta name="robots" content="noindex">'
    expect(headProblems(print(module, noindex))).toEqual([])
    expect(headProblems(print(module, ''))).toEqual([
      `${address}index.html: is found beside its module: it has no noindex`,
    ])
    expect(headProblems(print(own, noindex))).toEqual([`${address}index.html: calls "${own}" its canonical address`])
  })
})

describe('the same page in other languages', () => {
  const link = (lang: string, address: string) =>
    `<link rel="alternate" hreflang="${lang}" href="https://site.example${address}">`
  const both = (path = '') => link('en', `/en/${path}`) + link('qaa', `/qaa/${path}`) + link('x-default', `/en/${path}`)
  const inBoth = (address: string, links: string) => page(address).replace(/(<link rel="alternate"[^>]*>\s*)+/, links)
  const files = {
    '404.html': page('').replace(/<link[^>]*>/g, ''),
    'en/index.html': inBoth('en/', both()),
    'qaa/index.html': inBoth('qaa/', both()),
  }

  it('is named by every page, and by none that has no language', () => {
    expect(alternateProblems(siteOf(files))).toEqual([])
    expect(alternateProblems(siteOf({ ...files, '404.html': page('') }))).toEqual([
      '404.html: names other languages, though it has none',
    ])
  })

  it('is named by no page of a site in one language', () => {
    const only = { 'en/index.html': page('en/') }
    expect(alternateProblems(siteOf(only))).toEqual(['en/index.html: names other languages, though it has none'])
    expect(alternateProblems(siteOf({ 'en/index.html': inBoth('en/', '') }))).toEqual([])
  })

  it.each([
    ['a language', link('qaa', '/qaa/'), 'en/index.html: names no page for the language qaa'],
    [
      'the page for everybody else',
      link('x-default', '/en/'),
      'en/index.html: names no page for the language x-default',
    ],
    ['itself', link('en', '/en/'), 'en/index.html: does not name itself for en'],
  ])('is found wrong when %s is not named', (_, left, problem) => {
    expect(alternateProblems(siteOf({ ...files, 'en/index.html': inBoth('en/', both().replace(left, '')) }))).toContain(
      problem,
    )
  })

  it('is found wrong when it does not exist, is another page, or is in another language', () => {
    const problemsWith = (address: string) => {
      const links = both('a/').replace('/qaa/a/', address)
      return alternateProblems(siteOf({ ...files, 'en/a/index.html': inBoth('en/a/', links) }))
    }
    for (const address of ['/qaa/gone/', '/qaa/', '/en/']) {
      expect(problemsWith(address)).toEqual([
        `en/a/index.html: names ${address} for qaa, which is not its like in that language`,
      ])
    }
  })
})
