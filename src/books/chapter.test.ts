import { serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { text, within } from '#source/markup.build.ts'
import { bookOf, filled } from './book.build.ts'
import { chapterOf } from './chapter.build.ts'
import { placed } from './placed.build.ts'
import { readable, xhtml } from './xhtml.build.ts'

const question = (id: string) => `<section class="question" data-question="${id}"><p>A form.</p></section>`
const printed = (id: string, n: number) => `<section data-printed="${id}"><p>Question ${n}</p><p><b>Which?</b></p>
  <ul class="printed-choices"><li>This one</li></ul></section>`
const reasons = (id: string, n: number) =>
  `<section data-printed-answer="${id}"><h3>${n} · Which?</h3><div><p>Because of this.</p></div></section>`
const page = (inside: string) => `<!doctype html><html lang="en"><body><nav>Away</nav><main><article lang="en">
  <nav class="crumbs"><span class="minutes">5 minutes</span></nav><h1>A lesson</h1>${inside}</article></main></body></html>`
const chapter = { key: 'k', page: 'en/k/index.html', kind: 'lesson' } as const
const html = (inside: string) => serialize(within('div', [...chapterOf(chapter, page(inside)).body]))
const plan = { title: 'T', description: '', lang: 'en', edition: 1, home: 'https://copy.test/' }

describe('A page as a chapter', () => {
  it('has its title and minutes apart, and nothing that only a screen can do', () => {
    const read = chapterOf(chapter, page('<p>Text.</p><button>Press</button><p class="needs-script">Away</p>'))
    expect([read.title, read.minutes]).toEqual(['A lesson', '5 minutes'])
    expect(html('<p>Text.</p><button>Press</button><p class="needs-script">Away</p>')).not.toMatch(
      /Press|Away|A lesson/,
    )
  })

  it('is open where the page is folded, and its headings stand one level lower', () => {
    expect(html('<h2 id="x">Part</h2><details><summary>More</summary><p>Inside.</p></details>')).toContain(
      '<h3 id="x">Part</h3><div><p class="summary">More</p><p>Inside.</p></div>',
    )
  })

  it('leads from a term to the glossary and from a number to its source', () => {
    const note = '<span id="n" popover>A note <a href="/en/glossary/#leader">Glossary</a></span>'
    expect(html(`<button class="term" popovertarget="n">leader</button>${note}`)).toContain(
      '<a class="term" href="/en/glossary/#leader">leader</a>',
    )
  })

  it('cannot be made of a page without a text', () => {
    expect(() => chapterOf(chapter, '<p>Nothing</p>')).toThrow('en/k/index.html has no text')
  })
})

describe('The questions of a part', () => {
  const read = (pages: Record<string, string>, module: string) => {
    const chapters = Object.keys(pages).map((key) => ({ key, page: key, kind: 'lesson' as const }))
    const parts = [{ key: 'p', title: 'P', description: '', chapters, printed: 'module' }]
    const [part] = bookOf({ ...plan, parts }, (one) => page(one === 'module' ? module : (pages[one] ?? ''))).parts
    if (!part) throw new Error('There is no part.')
    return part
  }

  it('stand as the module prints them, and one that was asked is not asked again', () => {
    const module = printed('q1', 1) + printed('q2', 2) + printed('q3', 3)
    const part = read({ a: question('q1') + question('q2'), b: question('q2') + question('q3') }, module)
    expect(part.exercises.map(({ id, label, key }) => [id, label, key])).toEqual([
      ['q1', 'Question 1', 'a'],
      ['q2', 'Question 2', 'a'],
      ['q3', 'Question 3', 'b'],
    ])
    const drawn = part.chapters.map((one) => filled(one, part, ({ id }) => within('p', [text(id)])))
    expect(drawn.map((nodes) => serialize(within('div', nodes)).match(/q\d/g))).toEqual([['q1', 'q2'], ['q3']])
  })

  it('have their answers apart, and none where there is nothing to compare', () => {
    const module = printed('q1', 1) + printed('q2', 2) + reasons('q1', 1)
    const [one, other] = read({ a: question('q1') + question('q2') }, module).exercises
    expect(serialize(within('div', [...(one?.asked ?? [])]))).toMatch(/Which\?.*This one/)
    expect(one?.answer?.title).toBe('1 · Which?')
    expect(serialize(within('div', [...(one?.answer?.body ?? [])]))).toBe('<div><p>Because of this.</p></div>')
    expect(other?.answer).toBeUndefined()
  })
})

describe('A chapter in its place', () => {
  it('has ids of its own, and says where its links lead unless they say it themselves', () => {
    const nodes = chapterOf(chapter, page('<h2 id="x">X</h2><a href="/y">there</a> <a href="/z">copy.test/z</a>')).body
    const set = serialize(
      within(
        'div',
        placed(nodes, 'k', (href) => ({ href: `#${href}`, written: 'p. 7' })),
      ),
    )
    expect(set).toContain('id="k--x"')
    expect(set).toContain('<a href="#/y">there<span class="written-out"> (p. 7)</span></a>')
    expect(set).toContain('<a href="#/z">copy.test/z</a>')
  })

  it('is XML for readers of books, without drawings', () => {
    const { body } = chapterOf(
      chapter,
      page('<p lang="de" data-x="1">a &amp; <br>b<svg><path d="M0 0"/></svg></p><ul></ul>'),
    )
    expect(xhtml(readable(body)).trim()).toBe(
      '<article lang="en" xml:lang="en">\n  <p lang="de" xml:lang="de">a &amp; <br/>b</p></article>',
    )
  })
})
