import { expect, it } from 'vitest'
import { indexedPages } from './indexed.ts'

const html = (main: string, lang = 'en') =>
  `<!DOCTYPE html><html lang="${lang}"><body><main id="text">${main}</main></body></html>`
const article = (title: string, lang = 'en') => `<article lang="${lang}"><h1>${title}</h1><p>Text.</p></article>`

const pages = [
  { url: '/en/course/the-hour/the-call/', html: html(article('The call')) },
  { url: '/en/course/the-hour/', html: html(article('The <i>hour</i>, "step" by step')) },
  { url: '/en/course/', html: html('<h1>The course</h1>') },
  { url: '/en/', html: html('<h1>Before your first group</h1>') },
  { url: '/en/about/', html: html(article('About')) },
]

it('finds pages with an article, and no others, in one order', () => {
  expect(indexedPages(pages).map(({ url }) => url)).toEqual([
    '/en/about/',
    '/en/course/the-hour/',
    '/en/course/the-hour/the-call/',
  ])
})

it('leaves out a page that asks not to be found', () => {
  const slides = html(article('The call')).replace(
    '<body>',
    '<head><meta name="robots" content="noindex"></head><body>',
  )
  expect(indexedPages([{ url: '/en/present/the-hour/the-call/', html: slides }])).toEqual([])
})

it('tells of a lesson its module, and of a page that stands by itself nothing', () => {
  const [about, , call] = indexedPages(pages)
  expect(call?.html).toContain('data-within="The hour, &quot;step&quot; by step"')
  expect(call?.html).toContain('data-pagefind-meta="lang[data-lang], within[data-within]"')
  expect(about?.html).toContain('data-pagefind-meta="lang[data-lang]"')
})

it('tells the language of the text where that is another than the page’s', () => {
  const [page] = indexedPages([{ url: '/qaa/about/', html: html(article('About', 'en'), 'qaa') }])
  expect(page?.html).toContain('<html lang="qaa">')
  expect(page?.html).toContain('data-lang="en"')
})

const glossary = (entries: string) => [
  { url: '/en/glossary/', html: html(`<h1>Glossary</h1><dl class="glossary" lang="en"> ${entries} </dl>`) },
]

it('takes the glossary entry by entry, without its links', () => {
  const entry = (id: string, term: string) =>
    `<div id="${id}"> <dt>${term}</dt> <dd> <p>What it &amp; others mean.</p> <p class="glossary-links">See also</p> </dd> </div>`
  const found = indexedPages(glossary(entry('case', 'Case') + entry('silence', 'Silence')))
  expect(found.map(({ url }) => url)).toEqual(['/en/glossary/#case', '/en/glossary/#silence'])
  expect(found[1]?.html).toContain('<h1>Silence</h1><p>What it &amp; others mean.</p>')
  expect(found[1]?.html).toContain('data-within="Glossary"')
  expect(found[1]?.html).not.toContain('See also')
})

it('does not lose the glossary in silence when its HTML has changed', () => {
  expect(() => indexedPages(glossary('<dt>Case</dt><dd>What it is.</dd>'))).toThrow(
    '/en/glossary/ has no entry that search could find.',
  )
})
