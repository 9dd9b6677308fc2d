import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFBool, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { bookIn, booksIn } from '../../scripts/books.mjs'
import { findCommand } from '../../scripts/command.mjs'
import { pagesOf } from '../../scripts/pdf.mjs'
import { serve } from '../../scripts/serve.mjs'
import { en } from '../../src/i18n/en.ts'
import { outlineOf } from './outline.ts'

const folder = mkdtempSync(join(tmpdir(), 'books-'))
const files = new Map<string, Uint8Array>()
const { book } = bookIn('dist', '.', 'en')
const written = readdirSync('content/en/quizzes').flatMap(
  (name) => parse(readFileSync(`content/en/quizzes/${name}`, 'utf8')).questions as { id: string; kind: string }[],
)

beforeAll(async () => {
  for await (const { name, bytes } of booksIn('dist', '.')) {
    files.set(name.replace(/.*\./, ''), bytes)
    writeFileSync(join(folder, name.replace(/.*\./, 'book.')), bytes)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bytesOf = (kind: 'pdf' | 'epub') => files.get(kind) ?? new Uint8Array()

describe('The course as a book', () => {
  it('asks every question once, whatever lesson or review it stands in', () => {
    const asked = book.parts.flatMap(({ exercises }) => exercises.map(({ id }) => id))
    expect([...asked].sort()).toEqual(written.map(({ id }) => id).sort())
  })

  it('holds every lesson and role-play that the site has', () => {
    const chapters = book.parts.flatMap((part) => part.chapters.map(({ chapter }) => chapter))
    const count = (kind: string) => chapters.filter((one) => one.kind === kind).length
    const built = (path: string) => readdirSync(`dist/en/${path}`, { recursive: true, encoding: 'utf8' })
    const lessons = built('course').filter((file) => /^[^/]+\/(?!review)[^/]+\/index\.html$/.test(file))
    const rolePlays = built('chairs').filter((file) => /^[^/]+\/index\.html$/.test(file))
    expect(lessons.length).toBeGreaterThan(30)
    expect([count('lesson'), count('scenario')]).toEqual([lessons.length, rolePlays.length])
  })
})

it('A book of a site below a base path has its style sheets from there, and none of them is lost', async () => {
  const { book, base } = bookIn('dist-elsewhere', '.', 'en')
  expect(base).not.toBe('/')
  const { url, close } = await serve({ dir: 'dist-elsewhere', port: 0, base })
  try {
    const styles = [...book.styles.join('').matchAll(/href="([^"]+)"/g)].map(([, href = '']) => new URL(href, url))
    expect(styles.length).toBeGreaterThan(2)
    for (const style of styles) expect((await fetch(style)).status, style.href).toBe(200)
  } finally {
    await close()
  }
})

describe('The EPUB', () => {
  const pages = () => Object.entries(unzipSync(bytesOf('epub'))).filter(([name]) => name.endsWith('.xhtml'))
  const textOf = ([, bytes]: [string, Uint8Array]) => lettersOf(strFromU8(bytes).replace(/<[^>]*>/g, ''))

  it('passes an independent checker without an error or a warning', async () => {
    const { messages } = await EpubCheck.validate(bytesOf('epub'))
    expect(messages).toEqual([])
  })

  // Debian has the checker of the standard itself; where it is, it is asked as well.
  const debian = '/usr/share/java/epubcheck.jar'
  it.skipIf(!findCommand('java') || !existsSync(debian))(
    'passes the checker of the standard',
    () => {
      const said = execFileSync('java', ['-jar', debian, join(folder, 'book.epub')], { encoding: 'utf8' })
      expect(said).toContain('0 fatals / 0 errors / 0 warnings')
    },
    120_000,
  )

  it('gives every reason, and gives none before its part is at an end', () => {
    const inText = pages().map((page): [string, string] => [page[0], textOf(page)])
    const answers = inText.filter(([name]) => name.includes('/answers-')).map(([, words]) => words)
    const others = inText.filter(([name]) => !name.includes('/answers-')).map(([, words]) => words)
    // Of cards to sort, a page shows some.
    const reasons = written.filter(({ kind }) => kind !== 'categorise').flatMap((one) => underKey('rationale', one))
    const passages = reasons
      .flatMap((one) => one.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').split(/<[^>]*>/))
      .map(lettersOf)
    const long = passages.filter((one) => one.length > 30)
    expect(long.length).toBeGreaterThan(500)
    expect(long.filter((one) => !answers.some((words) => words.includes(one)))).toEqual([])
    expect(long.filter((one) => others.some((words) => words.includes(one)))).toEqual([])
  })

  it('has the same bytes each time', async () => {
    const again = await booksIn('dist', '.').next()
    expect(again.value?.bytes).toEqual(bytesOf('epub'))
  })

  it('shows nothing that only a screen can do', () => {
    const all = pages()
      .map(([, bytes]) => strFromU8(bytes))
      .join('')
    expect(all).not.toMatch(/<(button|input|select|textarea|script|svg)\b/)
    expect(all).not.toContain(`>${en.scenario.take}<`)
  })
})

describe('The PDF', () => {
  const load = () => PDFDocument.load(bytesOf('pdf'))

  it('is tagged, in English, and shows its title', async () => {
    const { catalog } = await load()
    const marked = catalog.lookup(PDFName.of('MarkInfo'), PDFDict).lookup(PDFName.of('Marked'))
    expect(marked).toBe(PDFBool.True)
    expect(String(catalog.lookup(PDFName.of('Lang')))).toBe('(en)')
    expect(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).toString()).toContain('/DisplayDocTitle true')
  })

  it('says nothing that differs from one print to the next', async () => {
    const document = await load()
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => String(object))
    const names = [...new Set(objects.flatMap((one) => one.match(/node\d+/g) ?? []))].sort()
    expect(names.length).toBeGreaterThan(5)
    expect(names).toEqual(names.map((_name, at) => `node${String(at + 1).padStart(8, '0')}`))
    expect(document.getCreationDate()).toEqual(new Date(0))
  })

  it('has an outline of its parts, and below each of its chapters', async () => {
    const outline = outlineOf(await load())
    const titles = (depth: number) => outline.filter((one) => one.depth === depth).map(({ title }) => title)
    expect(titles(1)).toEqual([en.books.contents, ...book.parts.map(({ title }) => title)])
    const chapters = book.parts.flatMap(({ chapters }) => chapters.map(({ title }) => title))
    expect(chapters.filter((title) => !titles(2).some((one) => one.endsWith(title)))).toEqual([])
  })

  it.skipIf(!findCommand('pdftotext'))(
    'has a number on every page but the first, and its chapters where the contents say',
    async () => {
      const text = join(folder, 'book.txt')
      execFileSync('pdftotext', ['-layout', join(folder, 'book.pdf'), text])
      const sheets = readFileSync(text, 'utf8').split('\f')
      const pages = await pagesOf(bytesOf('pdf'))
      const last = (sheet: string) => sheet.trim().split(/\s+/).at(-1)
      const count = sheets.length - 1
      expect(count).toBeGreaterThan(200)
      const unnumbered = sheets.slice(1, count).flatMap((sheet, at) => (last(sheet) === `${at + 2}` ? [] : [at + 2]))
      expect(unnumbered).toEqual([])
      const contents = lettersOf(sheets.slice(1, 4).join(' '))
      for (const { chapters } of book.parts)
        for (const { chapter, title } of chapters) {
          const page = pages.get(chapter.key) ?? 0
          expect(lettersOf(sheets[page - 1] ?? ''), title).toContain(lettersOf(title))
          expect(contents, title).toContain(lettersOf(`${title}${page}`))
        }
    },
  )
})

/** Every text under a key, at whatever depth. */
function underKey(key: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : underKey(key, inner),
  )
}

/** Letters and digits alone, because paper wraps and XML escapes. */
function lettersOf(words: string): string {
  const plain = words.replace(/&(amp|lt|gt|quot);/g, '').replace(/&/g, '')
  return plain.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}
