import { execFileSync } from 'node:child_process'
import type { Page, TestInfo } from '@playwright/test'

/** The papers of the world’s printers. */
export const formats = ['A4', 'Letter'] as const
export type Format = (typeof formats)[number]

/** What a page is on paper: each sheet as its lines, and as its letters. */
export type Paper = { readonly size: string; readonly lines: readonly string[][]; readonly sheets: readonly string[] }

/** Prints a page, as a browser does, and reads what stands on each sheet in the order in which it is drawn. */
export async function printed(page: Page, format: Format, info: TestInfo): Promise<Paper> {
  const file = info.outputPath(`${format}.pdf`)
  await page.evaluate(() => document.fonts.ready)
  await page.pdf({ path: file, format, preferCSSPageSize: true })
  const [, size = ''] = /Page size:.*\((\w+)\)/i.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' })) ?? []
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
  // After the last sheet stands one more form feed.
  const sheets = text.split('\f').slice(0, -1)
  return {
    size,
    lines: sheets.map((sheet) => sheet.split('\n').map((line) => line.trim())),
    sheets: sheets.map(lettersOf),
  }
}

/** Letters and digits alone, because paper hyphenates, wraps and has ligatures. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
