import { expect, it } from 'vitest'
import { asOld, asOldStyles, type Beside } from './old.ts'

const kept = new Set([
  'index.html',
  'en/index.html',
  'en/a/index.html',
  'en/gone/index.html',
  '_astro/a.css',
  '_astro/f.woff2',
])
const current = new Set(['index.html', 'en/index.html', 'en/a/index.html', 'en/new/index.html'])
const beside: Beside = {
  edition: 1,
  year: 2026,
  oldOrigin: 'https://old.test',
  oldBase: '/old/',
  base: '/x/',
  home: 'https://c.test/x/',
  isOld: (file) => kept.has(file),
  isCurrent: (file) => current.has(file),
  hashOf: (text) => `'sha256-${text.length}'`,
}

const head = `<meta charset="utf-8"><meta name="robots" content="index"><meta property="og:url" content="https://c.test/old/en/a/">
<meta http-equiv="content-security-policy" content="script-src 'self'"><link rel="canonical" href="https://c.test/old/en/a/">
<link rel="manifest" href="/old/en/app.webmanifest"><link rel="stylesheet" href="/old/_astro/a.css">
<style>@font-face{src:url("/old/_astro/f.woff2")}</style><script>alert(1)</script>`
const body = `<a class="skip button" href="#text">Skip</a><main id="text"><a href="/old/en/gone/#b">gone</a>
<a href="/old/en/new/">new</a><a href="/old/en/nowhere/?q=1">nowhere</a><a href="https://other.test/old/">other</a>
<a href="https://old.test/old/en/a/#b">stays</a><a href="https://old.test/old/en/gone/">has gone</a><i data-url="/old/en/a.json" data-kind="b/c">c</i>
<noscript><p>Without script.</p></noscript><script type="module" src="/old/_astro/a.js"></script>
<astro-island component-url="/old/_astro/a.js" props='{"a":"/old/en/"}'><input value="/old/en/a/"></astro-island></main>`
const page = (path: string) =>
  asOld(`<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`, path, beside)
const { html, styles } = page('en/a/index.html')

it('a page says at its top, after the link that skips to the text, which edition it is, and leads to itself today', () => {
  expect(html).toContain(
    'Skip</a><p class="old-edition">This is edition 1, of 2026, kept for reading and citing. <a href="/x/en/a/">This page in the current edition</a></p><main',
  )
  expect(html).toContain('<link rel="canonical" href="https://c.test/x/en/a/">')
})

it('a page that the current edition does not have leads to its beginning, and is the copy of no other', () => {
  const { html } = page('en/gone/index.html')
  expect(html).toContain('<a href="/x/en/">This page has gone; the current edition begins here</a>')
  expect(html).not.toContain('canonical')
})

it('nothing runs on it: no script, no data of one, nothing that waits for one', () => {
  expect(html).not.toMatch(/<script|\.js|component-url|props=|noscript|manifest/)
  expect(html).toContain('<p>Without script.</p>')
  expect(html).toContain('<i data-kind="b/c">c</i>')
  expect(html).toContain('<astro-island><input value="/old/en/a/"></astro-island>')
})

it.each([
  ['a handler', '<img src="/old/a.png" onerror="alert(1)">', '<img src="/x/editions/1/a.png">'],
  ['a handler in a tag without an address', '<p onclick=alert(1) class="a">b</p>', '<p class="a">b</p>'],
  ['a script as an address', '<a href="javascript:alert(1)">b</a>', '<a>b</a>'],
  ['one with signs that a browser overlooks', '<a href=" java\tscript:alert(1)">b</a>', '<a>b</a>'],
  ['one in signs of HTML', '<a href="java&#115;cript&colon;alert(1)">b</a>', '<a>b</a>'],
  ['a page in an attribute', '<iframe srcdoc="<b>x</b>"></iframe>', '<iframe></iframe>'],
  ['a script without an end', '<i>b</i><script>alert(1)', '<i>b</i>'],
  ['a script as the address of a form', '<button formaction="data:text/html,x">b</button>', '<button>b</button>'],
])('%s goes', (_what, written, left) => {
  const { html } = asOld(`<html><head></head><body>${written}`, 'en/a/index.html', {
    ...beside,
    isOld: (file) => file === 'a.png',
  })
  expect(html.slice(html.indexOf('</p>') + 4)).toBe(left)
})

it.each([
  'https://other.test/a',
  'mailto:a@b.test',
  'tel:123',
  '#text',
  '?a=b',
  'a.html',
  '',
  'data:image/png;base64,AA==',
])('an address such as “%s” stays', (address) => {
  const { html } = asOld(`<html><head></head><body><a href="${address}">b</a>`, 'en/a/index.html', beside)
  expect(html).toContain(`<a href="${address}">b</a>`)
})

it('a page that has no place to say that it is old is refused', () => {
  for (const broken of ['<html><body>a</body></html>', '</head><body>a</body>', '<html><head></head>a</html>'])
    expect(() => asOld(broken, 'en/a/index.html', beside)).toThrow(
      'en/a/index.html of edition 1 has no head or no body',
    )
})

it('it is not to be found, and has one policy, which allows its own styles and no script', () => {
  expect(html.match(/name="robots" content="noindex"/g)).toHaveLength(1)
  expect(html).not.toContain('og:url')
  expect(html.match(/content-security-policy/g)).toHaveLength(1)
  expect(html).toMatch(/<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; /)
  const inline = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => `'sha256-${text.length}'`)
  expect(styles).toEqual(inline)
  expect(html).toContain(`style-src 'self' ${inline.join(' ')};`)
  expect(html).not.toContain('script-src')
})

it('its links stay in its edition, or lead to the current one, or to its beginning; others stay as they are', () => {
  expect(html).toContain('href="/x/editions/1/en/gone/#b"')
  expect(html).toContain('href="/x/en/new/">new')
  expect(html).toContain('href="/x/">nowhere')
  expect(html).toContain('href="https://other.test/old/"')
  expect(html).toContain('href="https://c.test/x/en/a/#b">stays')
  expect(html).toContain('href="/x/editions/1/en/gone/">has gone')
  expect(html).toContain('href="/x/editions/1/_astro/a.css"')
  expect(html).toContain('url("/x/editions/1/_astro/f.woff2")')
})

it('the page that chooses a language leads on within the edition', () => {
  const { html } = asOld(
    '<head><meta http-equiv="refresh" content="0; url=/old/en/"></head><body></body>',
    'index.html',
    beside,
  )
  expect(html).toContain('content="0; url=/x/editions/1/en/"')
  expect(html).toContain('<body><p class="old-edition">')
})

it('styles know that nothing runs: what waits for a script is hidden also where the browser could run one', () => {
  expect(asOldStyles('@media (scripting:none){a{b:c}}@media screen and (scripting: enabled){d{e:f}}', beside)).toBe(
    '@media (min-width:0){a{b:c}}@media screen and (max-width:0){d{e:f}}',
  )
})
