/**
 * `npm run books`: the whole course as a PDF and as an EPUB, in `dist/books/`, from the site that has been built.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { bookOf } from '../src/books/book.build.ts'
import { dateOf } from '../src/books/edition.build.ts'
import { epubOf } from '../src/books/epub.build.ts'
import { bookName } from '../src/books/files.ts'
import { linksIn } from '../src/books/links.ts'
import { packed } from '../src/books/packed.build.ts'
import { drawingOn, paperOf } from '../src/books/paper.build.ts'
import { planOf } from '../src/books/plan.ts'
import { stringsOf } from '../src/i18n/text.ts'
import { courseOf } from '../src/package/course.build.ts'
import { idBase } from '../src/package/model.ts'
import { readSite } from '../src/package/site.build.ts'
import { chromiumOptions } from './browser.mjs'
import { isCommand, refuse } from './command.mjs'
import { finished, pagesOf } from './pdf.mjs'
import { serve } from './serve.mjs'

const css = readFileSync(new URL('../src/books/book.css', import.meta.url), 'utf8')

/**
 * A book of a built site in a language.
 * @param {string} dir the built site
 * @param {string} root the folder that holds content/
 * @param {string} lang
 */
export function bookIn(dir, root, lang) {
  const site = readSite(dir)
  // Packages rename files for platforms that refuse some names; a book reads the pages as they were built.
  const pageOf = (/** @type {string} */ page) => readFileSync(join(dir, page), 'utf8')
  const strings = stringsOf(lang).books
  const home = `${site.origin}${site.base}`
  const titles = { before: strings.before, after: strings.after }
  const plan = planOf(courseOf(site, root, lang), { home, titles, has: (page) => existsSync(join(dir, page)) })
  const book = bookOf(plan, pageOf)
  const cover = drawingOn(pageOf(`${lang}/index.html`))
  return { book, strings, link: linksIn(plan, site.base), cover, base: site.base }
}

/**
 * Prints the book, first without the numbers of its pages and then with them, until they are right: with its numbers in
 * it a page may grow by a line.
 * @param {ReturnType<typeof bookIn>} parts
 * @param {string} dir the built site
 */
async function printed(parts, dir) {
  const host = await serve({ dir, port: 0, base: parts.base })
  const browser = await chromium.launch(chromiumOptions())
  try {
    const page = await browser.newPage()
    const address = new URL('book.html', host.url).href
    let html = ''
    // A book without its style sheets or its fonts would be printed all the same.
    /** @type {Set<string>} */
    const lost = new Set()
    page.on('response', (response) => response.ok() || lost.add(response.url()))
    page.on('requestfailed', (request) => lost.add(request.url()))
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
    /** @param {ReadonlyMap<string, number>} pages */
    const print = async (pages) => {
      html = paperOf({ ...parts, css, pages })
      await page.goto(address)
      await page.evaluate(() => document.fonts.ready)
      if (lost.size > 0)
        throw new Error(
          `The book needs ${[...lost].join(', ')}, which ${dir} does not have: run "npm run build" first.`,
        )
      return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
    }
    let pages = await pagesOf(await print(new Map()))
    for (let round = 0; round < 4; round++) {
      const bytes = await print(pages)
      const found = await pagesOf(bytes)
      if (isDeepStrictEqual(found, pages)) return await finished(bytes, { ...parts.book, author: parts.strings.author })
      pages = found
    }
    throw new Error('The numbers of the pages in the contents of the book do not come to rest.')
  } finally {
    await browser.close()
    await host.close()
  }
}

/**
 * The books of a built site, one after the other: the name of each file, and its bytes.
 * @param {string} dir the built site
 * @param {string} root the folder that holds content/
 */
export async function* booksIn(dir, root) {
  for (const lang of readSite(dir).languages) {
    const parts = bookIn(dir, root, lang)
    const { edition } = parts.book
    const epub = epubOf({ ...parts, id: `${idBase}/books/${lang}/${edition}`, date: dateOf(edition, root) })
    yield { name: bookName(lang, edition, 'epub'), bytes: packed(epub) }
    yield { name: bookName(lang, edition, 'pdf'), bytes: await printed(parts, dir) }
  }
}

async function write() {
  const { values } = parseArgs({ options: { dir: { type: 'string', default: process.env.SITE_OUT ?? 'dist' } } })
  const to = join(values.dir, 'books')
  // All of them first: what lies there stays until it can be replaced.
  const books = []
  for await (const book of booksIn(values.dir, process.cwd())) books.push(book)
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  for (const { name, bytes } of books) {
    writeFileSync(join(to, name), bytes)
    console.log(`${name}: ${(bytes.length / 1e6).toFixed(1)} MB`)
  }
  console.log(`The books are in ${to}/. The map of the course offers them if the site was built with SITE_BOOKS=1.`)
}

if (isCommand(import.meta)) await write().catch(refuse)
