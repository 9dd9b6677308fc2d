import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { type HtmlWarning, htmlToContent } from 'docx/html'
import { unzipSync, zipSync } from 'fflate'
import { siteName } from '#site/config.build.ts'
import type { PlainSheet } from './plain.build.ts'

/** Everyday fonts that every word processor has or has a stand-in for. */
const font = 'Calibri'
const author = `${siteName} contributors`

/** A sheet as a Word document. The same sheet gives the same bytes, whenever and wherever it is built. */
export async function wordOf({ title, lang, address, html }: PlainSheet): Promise<Uint8Array> {
  const onWarning = ({ message }: HtmlWarning) => {
    throw new Error(`The copy of “${title}” for Word would not be whole: ${message}`)
  }
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description: address,
    styles: {
      default: {
        document: { run: { font, size: 22, language: { value: lang === 'en' ? 'en-GB' : lang } } },
        heading1: { run: { font, size: 36, bold: true, color: '000000' }, paragraph: { spacing: { after: 160 } } },
        heading2: heading(28),
        heading3: heading(24),
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1000, bottom: 1000, left: 1100, right: 1100 } } },
        footers: { default: new Footer({ children: [foot(title)] }) },
        children: [...htmlToContent(html, { baseUrl: address, stylesheet, onWarning })],
      },
    ],
  })
  return always(await Packer.toBuffer(document))
}

/** What a table and a paragraph look like where Word’s own styles would run them together. */
const stylesheet = `p { margin: 0 0 6pt } td, th { border: 1px solid #666; padding: 2pt 4pt; vertical-align: top } th { text-align: left }`

function heading(size: number) {
  const spacing = { before: 240, after: 80 }
  return { run: { font, size, bold: true, color: '000000' }, paragraph: { spacing, keepNext: true } }
}

function foot(title: string): Paragraph {
  const children = [`${title} · ${siteName} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ size: 16, children })] })
}

/** Takes out of a document what changes with the hour or by chance: dates, and the ids of its links. */
function always(bytes: Uint8Array): Uint8Array {
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  const ids = new Map<string, string>()
  const steady = (xml: string) =>
    xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '').replace(/rId[a-z0-9_-]{21}/g, (id) => {
      if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`)
      return ids.get(id) ?? id
    })
  const files = Object.entries(unzipSync(bytes))
  // Links are numbered in the order in which the text has them.
  files.sort(([a], [b]) => Number(b === 'word/document.xml') - Number(a === 'word/document.xml') || (a < b ? -1 : 1))
  const changed = files.map(([name, content]) => {
    const isText = /\.(xml|rels)$/.test(name)
    return [name, isText ? encoder.encode(steady(decoder.decode(content))) : content] as const
  })
  // A zip keeps the local time, so the day is given in local time too. The list of types comes first.
  const first = ([name]: readonly [string, unknown]) => Number(name === '[Content_Types].xml')
  const ordered = [...changed].sort((a, b) => first(b) - first(a))
  return zipSync(Object.fromEntries(ordered), { mtime: new Date(1980, 0, 2), level: 9 })
}
