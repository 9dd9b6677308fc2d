import { describe, expect, it } from 'vitest'
import { robots } from './robots.ts'
import { foundIn, sitemap } from './sitemap.ts'

const page = (canonical: string, more = '') => `<link rel="canonical" href="https://site.example${canonical}">${more}`
const other = (lang: string, path: string) =>
  `<link rel="alternate" hreflang="${lang}" href="https://site.example${path}">`

describe('the list of pages for crawlers', () => {
  it('has the originals that are to be found, in one order, and no others', () => {
    const found = foundIn([
      { address: '/x/en/b/', html: page('/x/en/b/') },
      { address: '/x/en/', html: page('/x/en/') },
      { address: '/x/', html: page('/x/en/') },
      { address: '/x/en/hidden/', html: page('/x/en/hidden/', '<meta name="robots" content="noindex">') },
      { address: '/x/404.html', html: '' },
    ])
    expect(found.map(({ url }) => url)).toEqual(['https://site.example/x/en/', 'https://site.example/x/en/b/'])
  })

  it('leaves out the page that only leads to a language, at the root of a host too', () => {
    const found = foundIn([
      { address: '/', html: page('/en/') },
      { address: '/en/', html: page('/en/') },
    ])
    expect(found.map(({ url }) => url)).toEqual(['https://site.example/en/'])
  })

  it('names each page with the languages that it names', () => {
    const html = page('/en/', other('en', '/en/') + other('qaa', '/qaa/') + other('x-default', '/en/'))
    expect(sitemap(foundIn([{ address: '/en/', html }]))).toContain(
      '<url><loc>https://site.example/en/</loc><xhtml:link rel="alternate" hreflang="en" href="https://site.example/en/"/><xhtml:link rel="alternate" hreflang="qaa" href="https://site.example/qaa/"/>',
    )
  })

  it('is named in robots.txt, which forbids nothing', () => {
    expect(robots('https://site.example/sitemap.xml')).toMatch(/\nUser-agent: \*\nAllow: \/\n\nSitemap: https:\S+\n$/)
  })
})
