import { describe, expect, it } from 'vitest'
import { siteOf } from './built.ts'
import { foundProblems } from './found.ts'
import { page } from './planted.ts'

const picture = '<meta property="og:image" content="https://site.example/og/site.png">'
const link = (lang: string) => `<xhtml:link rel="alternate" hreflang="${lang}" href="https://site.example/en/"/>`
const map = `<urlset><url><loc>https://site.example/en/</loc>${link('en')}${link('x-default')}</url></urlset>`
const robots = 'User-agent: *\nAllow: /\n\nSitemap: https://site.example/sitemap.xml\n'
const sound = {
  'en/index.html': page('en/', { head: picture }),
  'en/present/index.html': page('en/present/', { head: `${picture}<meta name="robots" content="noindex">` }),
  'sitemap.xml': map,
  'robots.txt': robots,
  'og/site.png': '',
}

describe('what tells crawlers and other sites about the pages', () => {
  it('is in order where it lists the pages to be found with their languages, and pictures are there', () => {
    expect(foundProblems(siteOf(sound))).toEqual([])
  })

  it.each([
    ['sitemap.xml', /<url>.*<\/url>/, '', 'sitemap.xml: lacks https://site.example/en/'],
    [
      'sitemap.xml',
      '<urlset>',
      '<urlset><url><loc>https://site.example/en/present/</loc></url>',
      'no page to be found',
    ],
    ['sitemap.xml', '<urlset>', '<urlset><url><loc>https://site.example/gone/</loc></url>', 'no page to be found'],
    ['sitemap.xml', link('x-default'), '', 'does not name for https://site.example/en/ the languages'],
    ['robots.txt', 'Allow: /', 'Disallow: /', 'robots.txt: forbids something'],
    ['robots.txt', 'Allow: /\n', '', 'robots.txt: does not allow everything'],
    ['robots.txt', 'https://site.example', '', 'robots.txt: names "/sitemap.xml", not the sitemap'],
    ['robots.txt', '/sitemap.xml', '/map.xml', 'not the sitemap'],
    ['en/index.html', picture, '', 'en/index.html: has 0 pictures'],
    ['en/index.html', picture, picture + picture, 'en/index.html: has 2 pictures'],
    ['en/index.html', 'og/site.png', 'og/gone.png', 'which is not in the build'],
    ['en/index.html', 'content="https://site.example/og', 'content="/og', 'which is not in the build'],
  ] as const)('is found wrong when in %s %s becomes %j', (file, from, to, problem) => {
    const changed = { ...sound, [file]: sound[file].replace(from, to) }
    expect(foundProblems(siteOf(changed)).join('\n')).toContain(problem)
  })
})
