import { describe, expect, it } from 'vitest'
import { fromPage, fromRoot, type Ways } from './places.ts'
import { data, marked, rewritten, settingsIn, stylesheet, withSettings } from './relative.ts'

const here = 'en/course/a/index.html'
const site = [here, 'en/course/b/index.html', 'en/leaders/index.html', 'en/data.json', '_astro/a.js', '_astro/a.woff2']
const ways: Ways = {
  target: fromRoot('/', (file) => site.includes(file)),
  place: (file) => (file.startsWith('en/leaders/') ? undefined : file),
  hosted: (file) => `https://c.example/${file.replace('index.html', '')}`,
}
const page = (html: string) => rewritten(html, here, ways)

describe('a page', () => {
  it.each([
    ['<a href="/en/course/b/#x">b</a>', '<a href="../b/index.html#x">b</a>'],
    ['<a href="/en/course/a/" aria-current="page">a</a>', '<a href="index.html" aria-current="page">a</a>'],
    [
      '<script type="module" src="/_astro/a.js"></script>',
      '<script type="module" src="../../../_astro/a.js"></script>',
    ],
    [
      '<link rel="preload" href="/_astro/a.woff2" as="font" crossorigin>',
      '<link rel="preload" href="../../../_astro/a.woff2" as="font" crossorigin>',
    ],
    ['<img src=/_astro/a.js alt>', '<img src="../../../_astro/a.js" alt>'],
    ["<i data-url='/en/data.json?v=1'></i>", "<i data-url='../../data.json?v=1'></i>"],
    ['<img srcset="/_astro/a.js 1x, /en/data.json 2x">', '<img srcset="../../../_astro/a.js 1x, ../../data.json 2x">'],
    ['<video poster="/_astro/a.js"></video>', '<video poster="../../../_astro/a.js"></video>'],
    ['<a href="/en/data.json?a=1&amp;b=2">x</a>', '<a href="../../data.json?a=1&amp;b=2">x</a>'],
    [
      '<astro-island component-url="/_astro/a.js" renderer-url="/_astro/a.js" before-hydration-url="/_astro/a.js" props="{&quot;href&quot;:[0,&quot;/en/course/b/&quot;]}"></astro-island>',
      '<astro-island component-url="../../../_astro/a.js" renderer-url="../../../_astro/a.js" before-hydration-url="../../../_astro/a.js" props="{&quot;href&quot;:[0,&quot;../b/index.html&quot;]}"></astro-island>',
    ],
    [
      '<style>@font-face{src:url("/_astro/a.woff2")}</style>',
      '<style>@font-face{src:url("../../../_astro/a.woff2")}</style>',
    ],
    [
      '<script type="application/json">{"href":"/en/course/b/","t":"a \\"/en/course/b/\\""}</script>',
      '<script type="application/json">{"href":"../b/index.html","t":"a \\"/en/course/b/\\""}</script>',
    ],
  ])('turns %s into what works from any folder', (html, expected) => expect(page(html)).toBe(expected))

  it.each([
    '<p>Look at /en/course/b/ and “href="/en/course/b/"”.</p>',
    '<!-- <a href="/en/course/b/"> -->',
    '<script>const a = "/en/course/b/"</script>',
    '<a href="#x">x</a>',
    '<a href="mailto:a@b.example">x</a>',
    '<input value="5 > 4" disabled>',
    '<use href="#chair"></use>',
  ])('leaves %s as it is', (html) => expect(page(html)).toBe(html))

  it('opens in a window of its own what is not in the package, and keeps the text', () => {
    expect(page('<a class="b" href="/en/leaders/">For <b>leaders</b></a>')).toBe(
      '<a class="b" href="https://c.example/en/leaders/" target="_blank" rel="noopener">For <b>leaders</b></a>',
    )
    expect(page('<a href="https://other.example/" rel="external">x</a>')).toBe(
      '<a href="https://other.example/" target="_blank" rel="external noopener">x</a>',
    )
  })

  it('comes without what only the published course needs', () => {
    const head =
      '<link rel="canonical" href="https://c.example/"><link rel="alternate" hreflang="en" href="https://c.example/"><link rel="manifest" href="/en/app.webmanifest"><meta property="og:title" content="a"><script type="application/ld+json">{"@id":"https://c.example/"}</script>'
    expect(page(`<head>${head}<meta name="description" content="a"></head>`)).toBe(
      '<head><meta name="description" content="a"></head>',
    )
  })

  it('stays the same when it is written again from where it lies', () => {
    const html = '<a href="/en/course/b/">b</a><a href="/en/leaders/">l</a><i data-url="/en/data.json"></i>'
    const again: Ways = { ...ways, target: fromPage(here, (file) => site.includes(file)) }
    expect(rewritten(page(html), here, again)).toBe(page(html))
  })
})

it('writes addresses in a style sheet and in data from where they lie', () => {
  expect(stylesheet('a{b:url(/_astro/a.woff2)}', '_astro/a.css', ways)).toBe('a{b:url(a.woff2)}')
  expect(data('[{"href":"/en/course/b/"},"/en/leaders/"]', 'en/data.json', ways)).toBe(
    '[{"href":"course/b/index.html"},"https://c.example/en/leaders/"]',
  )
})

it('says on a page to which package it belongs, and only once', () => {
  const once = marked('<!doctype html><html lang="en"><p>', 'course')
  expect(once).toBe('<!doctype html><html lang="en" data-package="course"><p>')
  expect(marked(once, 'own-1')).toBe('<!doctype html><html lang="en" data-package="own-1"><p>')
})

describe('the settings of a shell', () => {
  const shell = '<p>a</p><script type="application/json" id="package">null</script>'
  it('are read back as they were put in, whatever a title says', () => {
    const value = { title: 'A </script><b> $& “b” 🪑' }
    const page = withSettings(shell, value) ?? ''
    expect(page.match(/<\/script>/g)).toHaveLength(1)
    expect(settingsIn(page)).toEqual(value)
  })
  it('have no place on another page', () => expect(withSettings('<p>a</p>', {})).toBeUndefined())
})
