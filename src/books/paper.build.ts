import { serialize } from 'parse5'
import { fill } from '#i18n/fill.ts'
import { type Child, type Element, elementsIn, hasClass, pageTree, text, within } from '#source/markup.build.ts'
import { type Book, type BookPart, chapterAsking, filled, type Placed } from './book.build.ts'
import type { Read } from './chapter.build.ts'
import { idIn, type Target } from './links.ts'
import { type Leads, placed } from './placed.build.ts'
import { answered, answerId, answerKey, exercise, titleOf } from './set.build.ts'
import type { BookStrings } from './strings.ts'

export type Paper = {
  readonly book: Book
  readonly strings: BookStrings
  /** Where a link of a page leads. */
  readonly link: (href: string, page: string) => Target
  /** The style sheet of books. */
  readonly css: string
  /** A drawing for the cover. */
  readonly cover: readonly Child[]
  /** On which page each part and chapter begins, once that is known. */
  readonly pages: ReadonlyMap<string, number>
}

/** The whole book as one HTML page, to be printed. Every part and chapter has its key as its id. */
export function paperOf(paper: Paper): string {
  const { book, css, strings: t } = paper
  const foot = `${book.title}, ${fill(t.edition, { edition: book.edition }).toLowerCase()}`
  const body = [cover(paper), contents(paper), ...book.parts.map((part) => bound(paper, part))]
  return [
    `<!doctype html><html lang="${book.lang}"><head><meta charset="utf-8"><title>${escaped(book.title)}</title>`,
    `<meta name="author" content="${escaped(t.author)}">`,
    ...book.styles,
    `<style>${css}${book.parts.map(({ key, title }) => running(key, title, foot)).join('')}</style></head>`,
    `<body class="book-whole">${serialize(within('div', body))}</body></html>`,
  ].join('')
}

const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** The title of a part at the head of its pages, and the book at their foot. */
function running(key: string, title: string, foot: string): string {
  const boxes = `@top-left{content:${quoted(title)}}@bottom-left{content:${quoted(foot)}}`
  return `@page ${pageName(key)}{${boxes}}.part-${key}{page:${pageName(key)}}`
}

const quoted = (words: string) => `"${words.replace(/["\\]/g, '\\$&')}"`
const pageName = (key: string) => `part-${key}`

function cover({ book, strings: t, cover: drawing }: Paper): Element {
  const lines = [fill(t.edition, { edition: book.edition }), book.home, t.licence, t.current]
  return within(
    'header',
    [
      within('p', [text(book.title)], { class: 'book-title' }),
      within('p', [text(t.subtitle)], { class: 'book-subtitle' }),
      within('div', [...drawing], { class: 'book-circle' }),
      ...lines.map((line) => within('p', [text(line)], { class: 'book-imprint' })),
    ],
    { class: 'book-cover' },
  )
}

function contents({ book, strings: t, pages }: Paper): Element {
  const line = (key: string, title: string, lang?: string) =>
    within(
      'a',
      [within('span', [text(title)], lang ? { lang } : {}), within('span', [text(`${pages.get(key) ?? ''}`)])],
      {
        href: `#${key}`,
      },
    )
  const parts = book.parts.map((part) =>
    within('li', [
      line(part.key, part.title),
      within(
        'ol',
        part.chapters.map((read) => within('li', [line(read.chapter.key, titleOf(read, t), read.lang)])),
      ),
    ]),
  )
  return within('nav', [within('h1', [text(t.contents)]), within('ol', parts)], {
    class: 'book-contents',
    'aria-label': t.contents,
  })
}

function bound(paper: Paper, part: BookPart): Element {
  const { strings: t } = paper
  const answers = part.exercises.filter((one) => one.answer)
  const answer = (one: Placed) => {
    const { page, lang } = chapterAsking(part, one)
    const body = placed(one.answer?.body ?? [], answerKey(one), (href) => paperLink(paper, href, page))
    return answered(one, body, { href: `#${idIn(one.key, one.id)}`, lang })
  }
  return within(
    'section',
    [
      within('h1', [text(part.title)], { id: part.key }),
      ...(part.description ? [within('p', [text(part.description)], { class: 'part-description' })] : []),
      ...part.chapters.map((read) => chapter(paper, part, read)),
      ...(answers.length > 0
        ? [
            within(
              'section',
              [within('h2', [text(t.answers)], { id: `answers-${part.key}` }), ...answers.map(answer)],
              { class: 'book-answers' },
            ),
          ]
        : []),
    ],
    { class: `part-${part.key}` },
  )
}

function chapter(paper: Paper, part: BookPart, read: Read): Element {
  const { key, page, kind } = read.chapter
  const body = filled(read, part, (one) => exercise(one, paper.strings, `#${answerId(one.id)}`))
  return within(
    'article',
    [
      within('h2', [text(titleOf(read, paper.strings))], { id: key }),
      ...(read.minutes ? [within('p', [text(read.minutes)], { class: 'chapter-minutes' })] : []),
      ...placed(body, key, (href) => paperLink(paper, href, page)),
    ],
    { class: `chapter is-${kind}`, ...(read.lang ? { lang: read.lang } : {}) },
  )
}

/**
 * Where a link leads on paper, and what is written behind it so that it can be followed without a screen. What stands in
 * a list by its name, or has a number in a role-play, is found without.
 */
function paperLink({ book, link, pages, strings: t }: Paper, href: string, page: string): Leads {
  const target = link(href, page)
  if ('outside' in target) return { href: target.outside, written: target.outside }
  const id = target.id ? idIn(target.key, target.id) : target.key
  const kind = book.parts.flatMap(({ chapters }) => chapters).find(({ chapter: one }) => one.key === target.key)
    ?.chapter.kind
  if (target.id && (kind === 'list' || kind === 'scenario')) return { href: `#${id}` }
  // As wide before the pages are known as afterwards, so that nothing moves.
  return { href: `#${id}`, written: fill(t.page, { page: pages.get(id) ?? '000' }) }
}

/** The first circle of chairs on a page, which is the drawing on the cover. */
export function drawingOn(html: string): Child[] {
  const circle = elementsIn(pageTree(html)).find((one) => one.tagName === 'svg' && hasClass(one, 'circle'))
  return circle ? [circle] : []
}
