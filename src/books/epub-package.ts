import type { BookStrings } from './strings.ts'

/** A page of an EPUB. Level 1 is a part, 2 stands in it, and 0 before all parts. */
export type Entry = {
  readonly file: string
  readonly title: string
  readonly level: 0 | 1 | 2
  /** Its text as XHTML. */
  readonly body: string
  /** Where it is not that of the book. */
  readonly lang: string | undefined
}

export type Packed = {
  readonly book: {
    readonly title: string
    readonly description: string
    readonly lang: string
    readonly edition: number
  }
  readonly strings: BookStrings
  readonly id: string
  readonly date: string
  readonly entries: readonly Entry[]
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Says where the package document is. */
export const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`

const xml = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** One page of the book. */
export function page({ title, body, lang }: Entry, ofBook: string): string {
  const language = xml(lang ?? ofBook)
  return `${declaration}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}"><head><meta charset="utf-8"/><title>${xml(title)}</title><link rel="stylesheet" href="style.css"/></head><body>${body}</body></html>`
}

/** The contents as readers show them: parts, and what stands in each. */
export function navigation({ book, strings: t, entries }: Packed): string {
  const line = ({ file, title }: Entry) => `<a href="${file}">${xml(title)}</a>`
  const parts = entries.flatMap((part, at) => {
    if (part.level === 2) return []
    const end = entries.findIndex(({ level }, place) => place > at && level < 2)
    const inside = entries.slice(at + 1, end < 0 ? undefined : end)
    const list = inside.length > 0 ? `<ol>${inside.map((one) => `<li>${line(one)}</li>`).join('')}</ol>` : ''
    return [`<li>${line(part)}${list}</li>`]
  })
  const body = `<nav epub:type="toc" id="toc"><h1>${xml(t.contents)}</h1><ol>${parts.join('')}</ol></nav>`
  return page({ file: 'nav.xhtml', title: t.contents, level: 0, body, lang: undefined }, book.lang)
}

// Vocabulary: EPUB Accessibility 1.1 with the properties of schema.org. Nothing is claimed that was not looked at.
const access = [
  ['schema:accessMode', 'textual'],
  ['schema:accessModeSufficient', 'textual'],
  ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'].map((feature) => [
    'schema:accessibilityFeature',
    feature,
  ]),
  ['schema:accessibilityHazard', 'none'],
]

/** The package document: what the book is, and in which order its pages are read. */
export function packageDocument({ book, strings: t, id, date, entries }: Packed): string {
  const meta = (property: string, value: string) => `<meta property="${property}">${xml(value)}</meta>`
  const items = entries.map(
    ({ file }) => `<item id="${idOf(file)}" href="${file}" media-type="application/xhtml+xml"/>`,
  )
  const order = entries.map(({ file }) => `<itemref idref="${idOf(file)}"/>`)
  return [
    `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${xml(book.lang)}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="book-id">${xml(id)}</dc:identifier><dc:title>${xml(book.title)}</dc:title>`,
    `<dc:language>${xml(book.lang)}</dc:language><dc:creator>${xml(t.author)}</dc:creator>`,
    `<dc:description>${xml(book.description)}</dc:description><dc:date>${date}</dc:date>`,
    `<dc:rights>${xml(t.licence)}</dc:rights>`,
    meta('dcterms:modified', `${date}T00:00:00Z`),
    ...access.map(([property = '', value = '']) => meta(property, value)),
    meta('schema:accessibilitySummary', t.access),
    '</metadata><manifest>',
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...items,
    `</manifest><spine>${order.join('')}</spine></package>`,
  ].join('')
}

const idOf = (file: string) => `page-${file.replace(/\.xhtml$/, '')}`
