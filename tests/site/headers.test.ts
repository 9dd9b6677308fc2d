import { describe, expect, it } from 'vitest'
import { siteOf } from './built.ts'
import { framedPatterns, headersProblems } from './headers.ts'
import { page } from './planted.ts'

const policy = "default-src 'none'; script-src 'self' 'sha256-a'"
const withPolicy = (address: string) =>
  page(address, { head: `<meta http-equiv="content-security-policy" content="${policy}">` })
const block = (pattern: string, ancestors = "'self'") =>
  `${pattern}\n  Content-Security-Policy: ${policy} 'sha256-b'; frame-ancestors ${ancestors}\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n`
const assets =
  '/_astro/*\n  Cache-Control: public, immutable\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n'
const sound = assets + block('/en/') + block('/en/about/*') + block('/en/course/*', '*') + block('/en/chairs/*', '*')

const problemsOf = (headers: string) =>
  headersProblems(
    siteOf({
      _headers: headers,
      '_astro/a.css': '',
      ...Object.fromEntries(
        ['en/', 'en/about/', 'en/course/', 'en/course/a/b/', 'en/chairs/a/'].map((address) => [
          `${address}index.html`,
          withPolicy(address),
        ]),
      ),
    }),
  )

describe('the headers file', () => {
  it('is in order when every page has one policy that adds hashes only', () => expect(problemsOf(sound)).toEqual([]))

  it.each([
    [
      'two blocks that overlap',
      sound + block('/en/about/'),
      '_headers: /en/about/* and /en/about/ fit the same addresses',
    ],
    [
      'a star within a star',
      `${sound}/en/about/more/*\n  Referrer-Policy: no-referrer\n  X-Content-Type-Options: nosniff\n`,
      '_headers: /en/about/* and /en/about/more/* fit the same addresses',
    ],
    [
      'a page without a policy',
      sound.replace('/en/about/*', '/en/other/*'),
      '_headers: en/about/index.html is matched by 0 policies; there must be one',
    ],
    [
      'a page with two policies',
      sound + block('/en/about/'),
      '_headers: en/about/index.html is matched by 2 policies; there must be one',
    ],
    [
      'a lesson that no platform may frame',
      sound.replace(block('/en/course/*', '*'), block('/en/course/*')),
      "_headers: en/course/a/b/index.html is sent with frame-ancestors 'self', not *",
    ],
    [
      'a role-play that no platform may frame',
      sound.replace(block('/en/chairs/*', '*'), block('/en/chairs/*')),
      "_headers: en/chairs/a/index.html is sent with frame-ancestors 'self', not *",
    ],
    [
      'another page that anybody may frame',
      sound.replace(block('/en/about/*'), block('/en/about/*', '*')),
      "_headers: en/about/index.html is sent with frame-ancestors *, not 'self'",
    ],
    [
      'no word about frames',
      sound.replace("; frame-ancestors 'self'", ''),
      "_headers: en/index.html is sent with frame-ancestors missing, not 'self'",
    ],
    [
      'a missing hash',
      sound.replace(" 'sha256-a'", ''),
      "_headers: en/index.html is sent with a policy that refuses script-src 'sha256-a'",
    ],
    [
      'a missing directive',
      sound.replace("default-src 'none'; ", ''),
      '_headers: en/index.html is sent with a policy that lacks default-src',
    ],
    [
      'another directive',
      sound.replace('; frame', "; img-src 'self'; frame"),
      '_headers: en/index.html is sent with a policy that adds img-src',
    ],
    [
      'a source that is no hash',
      sound.replace("'sha256-b'", "'unsafe-inline'"),
      "_headers: en/index.html is sent with a policy that also allows script-src 'unsafe-inline'",
    ],
    [
      'a missing header',
      sound.replace('  Referrer-Policy: no-referrer\n', ''),
      '_headers: /_astro/* does not send referrer-policy: no-referrer',
    ],
    [
      'hashed files that are not kept',
      sound.replace(', immutable', ''),
      '_headers: _astro/a.css is not sent as immutable',
    ],
    [
      'a page that is kept for ever',
      sound.replace('/en/\n', '/en/\n  Cache-Control: immutable\n'),
      '_headers: en/index.html is sent as immutable',
    ],
    ['no file at all', '', '_headers: en/index.html is matched by 0 policies; there must be one'],
  ])('is found wrong with %s', (_, headers, problem) => expect(problemsOf(headers)).toContain(problem))

  it.each([
    ['course and role-plays', sound, ['/en/chairs/*', '/en/course/*']],
    [
      'another page',
      sound.replace(block('/en/about/*'), block('/en/about/*', '*')),
      ['/en/about/*', '/en/chairs/*', '/en/course/*'],
    ],
    [
      'one host more',
      sound + block('/more/*', "'self' https://lms.example"),
      ['/en/chairs/*', '/en/course/*', '/more/*'],
    ],
    [
      'whatever says nothing of frames',
      sound + block('/more/*').replace(/; frame-ancestors .*/, ''),
      ['/en/chairs/*', '/en/course/*', '/more/*'],
    ],
  ])('lets others frame %s', (_, headers, patterns) => {
    expect(framedPatterns(siteOf({ _headers: headers }))).toEqual(patterns)
  })

  it('names addresses below the base path', () => {
    expect(headersProblems(siteOf({ _headers: block('/en/') }, '/x/y/'))).toEqual([
      '_headers: /en/ lies outside the base path /x/y/',
    ])
  })
})
