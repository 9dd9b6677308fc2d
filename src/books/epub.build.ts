import { fill } from '#i18n/fill.ts'
import { type Child, text, within } from '#source/markup.build.ts'
import { type Book, type BookPart, chapterAsking, filled, type Placed } from './book.build.ts'
import type { Read } from './chapter.build.ts'
import { container, type Entry, navigation, packageDocument, page } from './epub-package.ts'
import { style } from './epub-style.ts'
import { idIn, type Target } from './links.ts'
import { type Leads, placed } from './placed.build.ts'
import { answered, answerId, answerKey, exercise, titleOf } from './set.build.ts'
import type { BookStrings } from './strings.ts'
import { readable, xhtml } from './xhtml.build.ts'

export type Epub = {
  readonly book: Book
  readonly strings: BookStrings
  readonly link: (href: string, page: string) => Target
  /** Permanent: what shelves know the book by. */
  readonly id: string
  /** The day of the edition, as `2026-11-22`. */
  readonly date: string
}

/** The files of an EPUB 3 by their paths, in the order in which they have to be packed. */
export function epubOf(epub: Epub): Map<string, string> {
  const { book } = epub
  const entries = [titlePage(epub), ...book.parts.flatMap((part) => entriesOf(epub, part))]
  return new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageDocument({ ...epub, entries })],
    ['EPUB/nav.xhtml', navigation({ ...epub, entries })],
    ['EPUB/style.css', style],
    ...entries.map((entry): [string, string] => [`EPUB/${entry.file}`, page(entry, book.lang)]),
  ])
}

const fileOf = (key: string) => `${key}.xhtml`
const partFile = (key: string) => `part-${key}.xhtml`
const answersFile = (key: string) => `answers-${key}.xhtml`

function titlePage({ book, strings: t }: Epub): Entry {
  const lines = [fill(t.edition, { edition: book.edition }), t.author, t.licence, t.current, t.epubNotes, book.home]
  const body = [
    within('h1', [text(book.title)]),
    within('p', [text(t.subtitle)], { class: 'subtitle' }),
    ...lines.map((line) => within('p', [text(line)], { class: 'imprint' })),
  ]
  return { file: 'title.xhtml', title: book.title, level: 0, body: xhtml(body), lang: undefined }
}

function entriesOf(epub: Epub, part: BookPart): Entry[] {
  const { strings: t } = epub
  const front = [within('h1', [text(part.title)]), ...(part.description ? [within('p', [text(part.description)])] : [])]
  const answers = part.exercises.filter((one) => one.answer)
  return [
    { file: partFile(part.key), title: part.title, level: 1, body: xhtml(front), lang: undefined },
    ...part.chapters.map((read) => chapter(epub, part, read)),
    ...(answers.length > 0
      ? [
          {
            file: answersFile(part.key),
            title: t.answers,
            level: 2 as const,
            body: answersOf(epub, part, answers),
            lang: undefined,
          },
        ]
      : []),
  ]
}

function chapter(epub: Epub, part: BookPart, read: Read): Entry {
  const { key, page: from } = read.chapter
  const title = titleOf(read, epub.strings)
  const body = filled(read, part, (one) => exercise(one, epub.strings, `${answersFile(part.key)}#${answerId(one.id)}`))
  const minutes = read.minutes ? [within('p', [text(read.minutes)], { class: 'minutes' })] : []
  const nodes = readable(placed(body, key, (href) => leads(epub, href, from)))
  return {
    ...{ file: fileOf(key), title, level: 2, lang: read.lang },
    body: xhtml([within('h1', [text(title)]), ...minutes, ...nodes]),
  }
}

function answersOf(epub: Epub, part: BookPart, answers: readonly Placed[]): string {
  const one = (exercise: Placed): Child => {
    const { page: from, lang } = chapterAsking(part, exercise)
    const body = readable(placed(exercise.answer?.body ?? [], answerKey(exercise), (href) => leads(epub, href, from)))
    return answered(exercise, body, { href: `${fileOf(exercise.key)}#${idIn(exercise.key, exercise.id)}`, lang })
  }
  return xhtml([within('h1', [text(`${epub.strings.answers}: ${part.title}`)]), ...answers.map(one)])
}

function leads({ book, link }: Epub, href: string, from: string): Leads {
  const target = link(href, from)
  if ('outside' in target) return { href: target.outside }
  const isPart = book.parts.some(({ key }) => key === target.key)
  const file = isPart ? partFile(target.key) : fileOf(target.key)
  return { href: target.id ? `${file}#${idIn(target.key, target.id)}` : file }
}
