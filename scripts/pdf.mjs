/** What a printed book still needs, and on which pages its chapters begin. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'

/**
 * On which page, counted from 1, each id begins that something in the document links to.
 * @param {Uint8Array} bytes
 * @returns {Promise<Map<string, number>>}
 */
export async function pagesOf(bytes) {
  const document = await PDFDocument.load(bytes)
  const pages = new Map(document.getPages().map(({ ref }, at) => [ref.toString(), at + 1]))
  const dests = document.catalog.lookup(PDFName.of('Dests'))
  const found = new Map()
  if (dests instanceof PDFDict)
    for (const [name, value] of dests.entries()) {
      const place = value instanceof PDFRef ? document.context.lookup(value) : value
      const page = place instanceof PDFArray ? pages.get(String(place.get(0))) : undefined
      if (page) found.set(name.decodeText(), page)
    }
  return found
}

/**
 * The document with its title shown instead of its file's name, and without what differs from one print to the next: the
 * moment at which it was made, and the numbers by which the browser names cells of tables.
 * @param {Uint8Array} bytes
 * @param {{ title: string, lang: string, description: string, author: string }} book
 */
export async function finished(bytes, { title, lang, description, author }) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const day = new Date(0)
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setSubject(description)
  document.setAuthor(author)
  document.setLanguage(lang)
  document.setCreationDate(day)
  document.setModificationDate(day)
  numbered(document)
  return document.save({ useObjectStreams: true })
}

/**
 * Counts the names of structure elements from 1, in their order.
 * @param {PDFDocument} document
 */
function numbered(document) {
  /** @type {{ name: string, put: (name: string) => void }[]} */
  const places = []
  /** @param {unknown} value @param {(name: PDFString) => void} put */
  const look = (value, put) => {
    if (value instanceof PDFString && /^node\d+$/.test(value.asString()))
      places.push({ name: value.asString(), put: (name) => put(PDFString.of(name)) })
    else if (value instanceof PDFArray)
      value.asArray().forEach((one, at) => {
        look(one, (name) => value.set(at, name))
      })
    else if (value instanceof PDFDict)
      for (const [key, one] of value.entries()) look(one, (name) => value.set(key, name))
  }
  for (const [, object] of document.context.enumerateIndirectObjects()) look(object, () => {})
  const order = new Map([...new Set(places.map(({ name }) => name))].sort().map((name, at) => [name, at + 1]))
  for (const { name, put } of places) put(`node${String(order.get(name)).padStart(8, '0')}`)
}
