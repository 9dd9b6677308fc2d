import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { readMdx } from '../../src/source/mdx.ts'

const sheets = readdirSync('content/en/kit').map((file) => {
  const path = `content/en/kit/${file}`
  const mdx = readMdx(path, readFileSync(path, 'utf8'))
  const { title, pages } = mdx.frontmatter.value as { title: string; pages: number }
  return { id: file.replace(/^\d\d-|\.mdx$/g, ''), title, pages, mdx }
})

/** What stands on every page of the site, and on no sheet of paper. */
const chrome = [
  en.site.skip,
  en.search.open,
  en.theme.label,
  en.kit.print,
  en.kit.wordOf,
  en.site.report,
  en.progress.saved,
]

for (const { id, title, pages, mdx } of sheets) {
  test(`“${id}” fills ${pages} pages of A4 and of Letter, alone, with its name and address at the end`, async ({
    page,
  }, info) => {
    await page.goto(`en/leaders/kit/${id}/`)
    const address = (await page.locator('.sheet-foot .address').innerText()).trim()
    const cards = await page.locator('.kit-card').evaluateAll((all) => all.map((one) => one.textContent ?? ''))
    for (const format of ['A4', 'Letter']) {
      const file = info.outputPath(`${format}.pdf`)
      await page.pdf({ path: file, format, preferCSSPageSize: true })
      const about = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
      expect(about).toMatch(new RegExp(`\\(${format}\\)`, 'i'))
      expect.soft(Number(/Pages:\s+(\d+)/.exec(about)?.[1]), `pages of ${format}`).toBe(pages)

      const paper = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
      const leaves = paper.split('\f').slice(0, -1).map(lettersOf)
      expect(leaves[0]).toContain(lettersOf(title))
      const last = leaves.at(-1) ?? ''
      expect(last).toContain(lettersOf(fill(en.kit.foot, { site: 'Take a Chair', edition: '' }).split('·')[0] ?? ''))
      expect(last).toContain(lettersOf(address))
      for (const words of chrome) expect(leaves.join('')).not.toContain(lettersOf(words))
      const torn = cards.filter((card) => !leaves.some((leaf) => leaf.includes(lettersOf(card))))
      expect(torn, `every card stands whole on a page of ${format}`).toEqual([])
    }
    await seesWhatIsToBeFilledIn(page, mdx.elements)
  })
}

type Elements = (typeof sheets)[number]['mdx']['elements']

/** Blanks and boxes are drawn with borders, which printers draw: as many as the author wrote, and wide enough. */
async function seesWhatIsToBeFilledIn(page: Page, elements: Elements): Promise<void> {
  const named = (name: string) => elements.filter((one) => one.name === name)
  const lines = named('Blank').reduce((sum, { counts }) => sum + (counts.get('lines') ?? 0), 0)
  const short = named('Blank').filter(({ counts }) => !counts.has('lines')).length
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: Math.floor((182 / 25.4) * 96), height: 1000 })
  const drawn = (selector: string, side: 'Bottom' | 'Top', width: number) =>
    page.locator(selector).evaluateAll(
      (all, { side, width }) =>
        all.filter((one) => {
          const style = getComputedStyle(one)
          const box = one.getBoundingClientRect()
          return style[`border${side}Style`] === 'solid' && box.width >= width && box.height >= 8
        }).length,
      { side, width } as const,
    )
  expect(await drawn('.blank-lines > span', 'Bottom', 150), 'ruled lines').toBe(lines)
  expect(await drawn('.blank', 'Bottom', 40), 'short lines').toBe(short)
  expect(await drawn('.tick', 'Top', 8), 'boxes').toBe(named('Tick').length)
}

/** Letters and digits alone, because paper hyphenates, wraps and has ligatures. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
