import { existsSync, readdirSync, readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { expect, it } from 'vitest'
import { elsewhere } from '../scripts/elsewhere.mjs'
import { plainSheet } from '../src/kit/word/plain.build.ts'
import { wordOf } from '../src/kit/word/word.build.ts'
import { attribute, type Element, elementsIn, parsePage, textOf } from './site/tree.ts'

const files = readdirSync('content/en/kit')
const sheets = files.map((file) => ({ file: `content/en/kit/${file}`, id: file.replace(/^\d\d-|\.mdx$/g, '') }))

/** Letters and digits alone: how words are set is the business of each copy. */
const lettersOf = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

const isHidden = (one: Element) =>
  attribute(one, 'aria-hidden') === 'true' || attribute(one, 'popover') !== undefined || one.tagName === 'svg'

/** What a reader of a sheet reads, element by element, without what opens or is drawn. */
function wordsIn(element: Element): string {
  if (isHidden(element)) return ''
  return element.childNodes
    .map((node) => ('tagName' in node ? wordsIn(node) : node.nodeName === '#text' ? textOf(node) : ''))
    .join('')
}

const copies = [
  ['dist', ['en']],
  [elsewhere.dir, elsewhere.locales],
] as const

it.each(copies)(
  'has in %s fifteen sheets, each as a page, as a copy for Word and as it was written',
  (dir, locales) => {
    expect(sheets).toHaveLength(15)
    for (const locale of locales)
      for (const { id, file } of sheets) {
        const path = `${dir}/${locale}/leaders/kit/${id}`
        expect(existsSync(`${path}/index.html`), path).toBe(true)
        expect(existsSync(`${path}.docx`), path).toBe(true)
        expect(readFileSync(`${path}.mdx`, 'utf8')).toBe(readFileSync(file, 'utf8'))
      }
  },
)

it.each(sheets)(
  'says in the copy of “$id” for Word all that the page says, with its blanks and boxes',
  async ({ id }) => {
    const page = parsePage(readFileSync(`dist/en/leaders/kit/${id}/index.html`, 'utf8'))
    const sheet = elementsIn(page).find((one) => attribute(one, 'data-sheet') === id) as Element
    const { value } = await mammoth.extractRawText({ path: `dist/en/leaders/kit/${id}.docx` })
    const said = lettersOf(value)
    const blocks = elementsIn(sheet).filter(
      (one) => /^(h[1-6]|p|li|th|td|dt|dd|figcaption)$/.test(one.tagName) && !isInHidden(one, sheet),
    )
    expect(blocks.length).toBeGreaterThan(8)
    expect(blocks.map(wordsIn).filter((words) => !said.includes(lettersOf(words)))).toEqual([])

    const classed = (name: string) => elementsIn(sheet).filter((one) => attribute(one, 'class') === name)
    const { value: html } = await mammoth.convertToHtml({ path: `dist/en/leaders/kit/${id}.docx` })
    expect(html.match(/☐/g) ?? []).toHaveLength(classed('tick').length)
    const lines = classed('blank-lines').reduce((sum, one) => sum + Number(attribute(one, 'data-blank')), 0)
    expect(html.match(/_{10,}/g) ?? []).toHaveLength(classed('blank').length + lines)
  },
)

it('has in a copy for Word the bytes that its page gives, whenever it is built', async () => {
  for (const { id } of sheets.slice(0, 3)) {
    const sheet = plainSheet(readFileSync(`dist/en/leaders/kit/${id}/index.html`, 'utf8'))
    expect(sheet && Buffer.from(await wordOf(sheet)).equals(readFileSync(`dist/en/leaders/kit/${id}.docx`)), id).toBe(
      true,
    )
  }
})

function isInHidden(element: Element, sheet: Element): boolean {
  for (let one = element; one !== sheet; one = one.parentNode as Element) if (isHidden(one)) return true
  return false
}
